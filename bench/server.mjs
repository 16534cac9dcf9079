import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, say } from '../scripts/setup/project.mjs';
import { nextFreePort } from '../scripts/setup/port.mjs';
import { start, stop } from '../scripts/setup/run.mjs';
import { SERVER } from '../scripts/setup/server-bundle.mjs';
import { load } from './load.mjs';

/** A plain file of the build's folder, which the same server hands out: the rival of every figure here. */
const FOLDER = '.next/static/bench';
const SECONDS = 8;
/** Distinct views, and how often views are asked for, in the test of memory. */
const VIEWS = 10_000;
const REQUESTS = 100_000;

const DEAREST = 'topic=dialogue.taiwan.south-china-sea.tiktok.trade.human-rights.russia-ukraine.narcotics.foreign-aid&actor=antony-blinken.joe-biden.xi-jinping.wang-yi.china.russia&type=consult.aid.legislate&status=happened.under-way&time=1900..2100&q=e+';

/** Forms in which the views of the test of memory are asked for, one view always in the same. */
const FORMS = ['', '/timeline.json', '/timeline.atom', '/timeline.csv', '/timeline.ics'];

/** What is asked, in one run each. `cold` asks for another view each time; `accept` is the reader's `Accept-Encoding`. */
const CASES = [
  { name: 'story, warm', path: (story) => story, bar: 0.5 },
  { name: 'story, cold', path: (story, i) => `${story}?q=cold+${i}`, cold: true },
  // Every filter at once, all values of each, and a search that changes each time.
  { name: 'dearest link, cold', path: (story, i) => `${story}/timeline.json?${DEAREST}${i}`, cold: true },
  { name: 'feed, warm', path: (story) => `${story}/timeline.atom` },
  { name: 'feed, cold', path: (story, i) => `${story}/timeline.atom?q=cold+${i}`, cold: true },
  { name: 'picture, warm', path: (story) => `${story}/timeline.png` },
  // A search that finds something, so that there is a timeline to draw; the window makes each a picture of its own.
  { name: 'picture, cold', path: (story, i) => `${story}/timeline.png?window=2024-04-23T${two(i % 24)}${two(Math.floor(i / 24) % 60)}..2024-04-27T${two(Math.floor(i / 1440) % 24)}00`, cold: true },
];

/**
 * Requests per second and the 99th percentile of each case, on one core, as ratios to a static file of equal length from
 * the same server in the same run; then the memory of 100,000 requests over 10,000 views.
 * @param {readonly string[]} options `--quick`: a tenth of the time and of the requests.
 * @returns {Promise<boolean>} whether the bars hold
 */
export async function benchServer(options) {
  const quick = options.includes('--quick') ? 10 : 1;
  const port = await nextFreePort(3500);
  const base = `http://127.0.0.1:${port}`;
  const lengths = await withServer(port, () => lengthsOf(base));
  mkdirSync(at(FOLDER), { recursive: true });
  try {
    for (const [name, bytes] of lengths) writeFileSync(at(FOLDER, `${slug(name)}.bin`), randomBytes(bytes));
    // Next.js lists the files of a build when it starts, so it is started again.
    return await withServer(port, async (pid) => {
      const rows = [];
      const story = await storyPath(base);
      for (const { name, path, cold = false, bar } of CASES) {
        const rival = await load({ base, path: () => `/_next/static/bench/${slug(name)}.bin`, seconds: SECONDS / quick });
        const ours = await load({ base, path: (i) => path(story, i), seconds: SECONDS / quick, unique: cold });
        rows.push({ name, bytes: lengths.get(name), rival, ours, ratio: ours.perSecond / rival.perSecond, bar });
        say(line(rows.at(-1)));
      }
      const memory = await memoryOf({ base, story, pid, requests: REQUESTS / quick, views: VIEWS / quick });
      console.log(`\n${table(rows)}\n\n${memory.words}`);
      return rows.every(({ ratio, bar, ours }) => ours.failed === 0 && (bar === undefined || ratio >= bar)) && memory.holds;
    });
  } finally {
    rmSync(at(FOLDER), { recursive: true, force: true });
  }
}

/** Runs `work` with the server on one core (where the system can pin it), and ends it. */
async function withServer(port, work) {
  const env = { PORT: String(port), NODE_ENV: 'production', SITE_URL: 'https://demarche.example' };
  const pinned = process.platform === 'linux';
  const server = start(pinned ? 'taskset' : process.execPath, [...(pinned ? ['-c', '0', process.execPath] : []), at(SERVER)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    for (let tries = 0; tries < 100 && !(await fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => ok, () => false)); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    return await work(server.child.pid);
  } finally {
    await stop(server);
  }
}

async function storyPath(base) {
  const { headers } = await fetch(base, { redirect: 'manual' });
  return headers.get('location');
}

/** Bytes that each case sends, packed as a reader's browser asks for them. */
async function lengthsOf(base) {
  const story = await storyPath(base);
  const lengths = new Map();
  for (const { name, path } of CASES) {
    const { bytes } = await load({ base, path: () => path(story, 1), seconds: 0.2 });
    lengths.set(name, bytes);
  }
  return lengths;
}

/** The server's resident memory in each tenth of many requests over many views, asked for in no order. */
async function memoryOf({ base, story, pid, requests, views }) {
  const tenths = [];
  let seed = 1;
  // A small generator of its own: the same order in every run.
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let tenth = 0; tenth < 10; tenth++) {
    const samples = [];
    const sampler = setInterval(() => samples.push(residentBytes(pid)), 250);
    await load({ base, path: () => viewPath(story, next() % views), requests: requests / 10, unique: true });
    clearInterval(sampler);
    samples.push(residentBytes(pid));
    tenths.push(samples.reduce((sum, bytes) => sum + bytes, 0) / samples.length);
    say(`memory in tenth ${tenth + 1}: ${MB(tenths.at(-1))}`);
  }
  const growth = tenths[9] / tenths[1] - 1;
  return { holds: growth <= 0.1, words: `Memory (resident, mean of each tenth) over ${requests} requests for ${views} views: second tenth ${MB(tenths[1])}, last ${MB(tenths[9])}, ${(growth * 100).toFixed(1)} %.` };
}

function viewPath(story, view) {
  return `${story}${FORMS[view % FORMS.length]}?q=view+${view}`;
}

function residentBytes(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
}

const MB = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const slug = (name) => name.replace(/[^a-z]+/g, '-');
const two = (number) => String(number).padStart(2, '0');
const line = ({ name, bytes, ours, rival, ratio }) =>
  `| ${name} | ${bytes} | ${ours.perSecond.toFixed(0)} | ${ours.p99.toFixed(1)} | ${rival.perSecond.toFixed(0)} | ${rival.p99.toFixed(1)} | ${ratio.toFixed(2)} |`;

function table(rows) {
  return ['| case | bytes sent | requests/s | p99 ms | static file, requests/s | static file, p99 ms | ratio |', '|---|---:|---:|---:|---:|---:|---:|', ...rows.map(line)].join('\n');
}
