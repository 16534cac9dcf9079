import { existsSync } from 'node:fs';
import { at, say } from '../../scripts/setup/project.mjs';
import { buildIfStale } from '../../scripts/setup/build.mjs';
import { nextFreePort } from '../../scripts/setup/port.mjs';
import { runNode, start, stop } from '../../scripts/setup/run.mjs';
import { SERVER } from '../../scripts/setup/server-bundle.mjs';
import { dragged, notch } from './peers.mjs';

export const PRODUCT = 'demarche';
const STORY = 'blinken-in-china';
/** The story of so many events is the one that ships, and has no rivals; all other sizes are made up. */
export const STORY_SIZE = 12;
/** All of the made-up time, as the rivals show it at first. */
const WHOLE = '?window=19490101t0000..20260101t0000';

/** In the page, before its own scripts: notes when the marks are there and a hand can take them. */
const WATCH = `(() => {
  const noted = (window.noted = { loadMs: null, filterMs: null });
  const later = () => document.querySelector('[data-later]') || !document.querySelector('.plot-svg path, .plot-svg rect');
  const twice = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const wait = () => (!document.querySelector('.timeline') || later() ? requestAnimationFrame(wait) : twice(() => (noted.loadMs = performance.now())));
  requestAnimationFrame(wait);
  noted.armFilter = () => {
    const said = () => document.querySelector('.result [role=status]').textContent;
    const before = said();
    addEventListener('click', () => {
      const from = performance.now();
      const wait = () => (said() === before ? requestAnimationFrame(wait) : twice(() => (noted.filterMs = performance.now() - from)));
      requestAnimationFrame(wait);
    }, { capture: true, once: true });
  };
})()`;

const slugOf = (size) => (size === STORY_SIZE ? STORY : `made-up-${size}`);
const pathOf = (size) => `/s/${slugOf(size)}${size === STORY_SIZE ? '' : WHOLE}`;

/** Builds the collections of these sizes that are missing, and the product. @returns {Promise<boolean>} */
export async function buildProduct(sizes) {
  for (const size of sizes) {
    if (size === STORY_SIZE || existsSync(at('public/collections', slugOf(size)))) continue;
    say(`building a collection of ${size.toLocaleString('en')} made-up events`);
    if ((await runNode([at('scripts/build-collection.mjs'), '--made-up', String(size)])) !== 0) return false;
  }
  return buildIfStale();
}

/** Serves it, warm: each page has been asked for once. @returns {Promise<{ base: string, close: () => Promise<void> }>} */
export async function serveProduct(sizes) {
  const port = await nextFreePort(3600);
  const base = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), NODE_ENV: 'production', SITE_URL: 'https://demarche.example' };
  const server = start(process.execPath, [at(SERVER)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 100 && !(await fetch(`${base}/healthz`).then(({ ok }) => ok, () => false)); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  for (const size of sizes) await fetch(base + pathOf(size)).then((answer) => answer.text());
  return { base, close: () => stop(server) };
}

/** @param {string} base of the product's server @returns {import('./peers.mjs').Peer} */
export function productPeer(base) {
  let box = null;
  return {
    name: PRODUCT,
    watch: WATCH,
    address: (size) => base + pathOf(size),
    async ready(page) {
      await page.waitForFunction(() => window.noted?.loadMs, null, { polling: 50 });
      await page.locator('.plot').scrollIntoViewIfNeeded();
      box = await page.locator('.plot').boundingBox();
      return page.evaluate(() => window.noted.loadMs);
    },
    panBegin: (page) => gestures(box).panBegin(page),
    panStep: (page, step) => gestures(box).panStep(page, step),
    panEnd: (page) => gestures(box).panEnd(page),
    async zoomStep(page, step) {
      // Nine tenths along the plot is 2018, as with the rivals.
      if (step === 0) await page.mouse.move(box.x + box.width * 0.9, heightIn(box));
      await notch(page, step, 'Control');
    },
    async filter(page, topic) {
      await page.evaluate(() => window.noted.armFilter());
      const chip = page.locator(`.topic-row [data-chip="${topic}"]`);
      await ((await chip.count()) > 0 ? chip : page.locator('.topic-row [data-chip]')).first().click();
      await page.waitForFunction(() => window.noted.filterMs, null, { polling: 50 });
      return page.evaluate(() => window.noted.filterMs);
    },
  };
}

const heightIn = ({ y, height }) => Math.min(y + height / 2, 780);
const gestures = (box) => dragged(Math.min(box.x + box.width - 20, box.x + 600), heightIn(box));
