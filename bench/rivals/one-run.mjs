import { createRequire } from 'node:module';
import { at } from '../../scripts/setup/project.mjs';
import { PAN_STEPS, VIEWPORT, ZOOM_STEPS } from './peers.mjs';
import { measureSteps, OverLimit, pause, within } from './phase.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** A sixth to a fifth of the made-up events have it. */
const TOPIC = 'talks';

/**
 * One peer at one size, in a browser of its own that is ended after it: all figures, or those before one that took too long.
 * @param {import('./peers.mjs').Peer} peer
 * @param {{ size: number, limit: number, browserPath: string }} how `limit`: milliseconds for each figure
 */
export async function oneRun(peer, { size, limit, browserPath }) {
  const { chromium } = createRequire(at('package.json'))('@playwright/test');
  const server = await chromium.launchServer({ ...(browserPath && { executablePath: browserPath }), args: ARGS });
  const figures = { ended: 'well' };
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    page.setDefaultTimeout(limit);
    if (peer.watch) await page.addInitScript(peer.watch);
    const crashed = new Promise((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))));
    await Promise.race([crashed, measure(peer, page, { size, limit, figures })]);
  } catch (error) {
    figures.ended = error instanceof OverLimit || error.name === 'TimeoutError' ? `over ${limit / 1000} s` : String(error.message).split('\n')[0].slice(0, 200);
  } finally {
    await Promise.race([server.kill(), pause(5000)]);
  }
  return figures;
}

async function measure(peer, page, { size, limit, figures }) {
  await within(page.goto(peer.address(size), { waitUntil: 'commit' }), limit, 'load');
  figures.loadMs = await within(peer.ready(page), limit, 'load');
  figures.firstPaintMs = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  figures.heapMB = (usedSize + backingStorageSize) / 1e6;
  figures.elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  figures.drawn = await page.evaluate(() => document.querySelectorAll('.plot-svg *').length);

  const cpu = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const picture = async () => (await within(devtools.send('Page.captureScreenshot', { format: 'png' }), limit, 'picture')).data;
  const run = { page, cpu, picture, limit };
  figures.pan = await measureSteps(run, PAN_STEPS, { begin: peer.panBegin, step: peer.panStep, end: peer.panEnd });
  if (figures.pan.over) throw new OverLimit('pan');
  if (peer.zoomStep) figures.zoom = await measureSteps(run, ZOOM_STEPS, { step: peer.zoomStep });
  if (figures.zoom?.over) throw new OverLimit('zoom');
  await pause(1200);
  figures.filterMs = await within(peer.filter(page, TOPIC), limit, 'filter');
}
