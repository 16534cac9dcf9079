import { cpus, loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { at, say } from '../../scripts/setup/project.mjs';
import { barTable, judge } from './bars.mjs';
import { bundlePages, installRivals } from './bundle-pages.mjs';
import { eventsFile } from './events.mjs';
import { oneRun } from './one-run.mjs';
import { servePages } from './page-server.mjs';
import { pagesOf, rivalPeers } from './peers.mjs';
import { buildProduct, PRODUCT, productPeer, serveProduct, STORY_SIZE } from './product.mjs';
import { summarise, tables } from './summary.mjs';

const OPTIONS = { n: { type: 'string', default: '12,20,1000,10000,100000,1000000' }, peers: { type: 'string', default: '' }, runs: { type: 'string', default: '3' }, limit: { type: 'string', default: '60' } };
const RESULTS = 'bench/rivals/results.json';
/** With fewer steps than this within the limit, more events are not tried. */
const ENOUGH_STEPS = 10;

/**
 * The product beside its rivals in one browser after another, on the same made-up events.
 * @param {readonly string[]} args `--n` sizes, `--peers` names, `--runs` of each, `--limit` seconds for each figure
 * @returns {Promise<boolean>} whether the bars hold that these peers and sizes can judge
 */
export async function benchRivals(args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const sizes = values.n.split(',').map(Number);
  const how = { runs: Number(values.runs), limit: Number(values.limit) * 1000 };
  const pages = await servePages();
  const rivals = rivalPeers(pages.base);
  const asked = values.peers === '' ? [PRODUCT, ...rivals.map(({ name }) => name)] : values.peers.split(',');
  const unknown = asked.find((name) => name !== PRODUCT && !rivals.some((rival) => rival.name === name));
  const wanted = rivals.filter(({ name }) => asked.includes(name));
  const close = [() => pages.close()];
  try {
    if (unknown !== undefined) throw new Error(`No peer is called ${unknown}. There are ${[PRODUCT, ...rivals.map(({ name }) => name)].join(', ')}.`);
    const browserPath = await findBrowser();
    if (browserPath === null || (wanted.length > 0 && !(await installRivals()))) return false;
    await bundlePages(pagesOf(wanted));
    const peers = [...wanted];
    if (asked.includes(PRODUCT)) {
      if (!(await buildProduct(sizes))) return false;
      const product = await serveProduct(sizes);
      close.push(product.close);
      peers.unshift(productPeer(product.base));
    }
    const rows = await measureAll(peers, sizes, { ...how, browserPath });
    const judged = judge(rows);
    console.log(`\n${tables(rows)}\n${judged.length > 0 ? `\n${barTable(judged)}\n` : ''}`);
    return judged.every(({ holds }) => holds);
  } finally {
    for (const each of close) await each();
  }
}

/** The runs of all peers take turns, so that a busy minute of the machine does not fall on one alone. */
async function measureAll(peers, sizes, { runs, ...how }) {
  const all = [];
  const out = new Set();
  for (const size of sizes) {
    const done = new Map(peers.filter(({ name }) => !out.has(name) && (size !== STORY_SIZE || name === PRODUCT)).map((peer) => [peer, []]));
    if ([...done.keys()].some(({ name }) => name !== PRODUCT)) eventsFile(size);
    for (let turn = 0; turn < runs; turn++) {
      for (const [peer, figures] of done) {
        // What took too long once would again.
        if (figures.at(-1)?.ended.startsWith('over')) continue;
        const run = await oneRun(peer, { ...how, size });
        figures.push(run);
        all.push({ peer: peer.name, size, turn, ...run });
        say(`${peer.name} at ${size}, run ${turn + 1}: ${run.ended}; painted ${run.loadMs?.toFixed(0)}, pan ${run.pan?.mean.toFixed(2)}, zoom ${run.zoom?.mean.toFixed(2)}, filter ${run.filterMs?.toFixed(0)}, load ${loadavg()[0].toFixed(1)}`);
        writeFileSync(at(RESULTS), JSON.stringify({ node: process.version, processor: `${cpus()[0].model} × ${cpus().length}`, all }, null, 1));
      }
    }
    for (const [peer, figures] of done) if (figures.every(({ loadMs, pan }) => loadMs === undefined || (pan?.over && pan.steps < ENOUGH_STEPS))) out.add(peer.name);
  }
  const groups = new Map();
  for (const run of all) groups.set(`${run.peer} ${run.size}`, [...(groups.get(`${run.peer} ${run.size}`) ?? []), run]);
  return [...groups.values()].map((figures) => summarise(figures[0].peer, figures[0].size, figures));
}
