/**
 * Who is measured. A peer's gestures are its own where it has them.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {(size: number) => string} address
 * @property {(page: Page) => Promise<number>} ready milliseconds from the start of the navigation to the painted events
 * @property {((page: Page) => Promise<void>) | undefined} panBegin
 * @property {(page: Page, step: number) => Promise<void>} panStep 30 steps of 8 px out, 30 back
 * @property {((page: Page) => Promise<void>) | undefined} panEnd
 * @property {((page: Page, step: number) => Promise<void>) | null} zoomStep 15 notches in, 15 out; null where it has none
 * @property {(page: Page, topic: string) => Promise<number>} filter milliseconds from the act to the painted frame
 * @typedef {import('@playwright/test').Page} Page
 */

export const PAN_STEPS = 60;
export const ZOOM_STEPS = 30;
export const VIEWPORT = { width: 1280, height: 800 };

/** How far out a pan is at a step: out, and back to where it began, so that what comes after begins there too. */
const outAt = (step) => Math.min(step + 1, PAN_STEPS - 1 - step);

/** A pan by dragging along a height. */
export const dragged = (x, y) => ({
  async panBegin(page) {
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  panStep: (page, step) => page.mouse.move(x - 8 * outAt(step), y),
  panEnd: (page) => page.mouse.up(),
});

/** A notch of the wheel, with a key held where the peer asks for one. */
export async function notch(page, step, key) {
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(0, step < ZOOM_STEPS / 2 ? -100 : 100);
  if (key) await page.keyboard.up(key);
}

const scrolled = (dx, dy) => ({
  panBegin: (page) => page.mouse.move(640, dx ? 700 : 400),
  panStep: (page, step) => page.mouse.wheel(step < PAN_STEPS / 2 ? dx : -dx, step < PAN_STEPS / 2 ? dy : -dy),
});

const zoomed = (key) => ({
  async zoomStep(page, step) {
    if (step === 0) await page.mouse.move(await page.evaluate('bench.zoomX()'), 400);
    await notch(page, step, key);
  },
});

const RIVALS = [
  { name: 'html-list', ...scrolled(0, 100), zoomStep: null },
  { name: 'vis-timeline', ...dragged(1100, 400), ...zoomed() },
  { name: 'vis-timeline-cluster', page: 'vis-timeline', option: 'cluster', ...dragged(1100, 400), ...zoomed() },
  {
    name: 'timelinejs',
    ...scrolled(48, 0),
    // Its zoom has eleven levels and begins at the second: five in, five out, three times.
    zoomStep: (page, step) => page.evaluate((closer) => (closer ? window.timeline.zoomIn() : window.timeline.zoomOut()), step % 10 < 5),
  },
  { name: 'react-calendar-timeline', ...dragged(1100, 300), ...zoomed('Alt') },
  { name: 'recharts', ...dragged(1100, 400), ...zoomed() },
];

/** The page of each rival, without the same one twice. */
export const pagesOf = (rivals) => [...new Set(rivals.map(({ name, page = name }) => page))];

/** @param {string} base of the server of the rivals' pages @returns {(Peer & { page?: string })[]} */
export function rivalPeers(base) {
  return RIVALS.map((rival) => ({
    address: (size) => `${base}/page/${rival.page ?? rival.name}?n=${size}&option=${rival.option ?? ''}`,
    async ready(page) {
      await page.waitForFunction('window.bench && (bench.loadMs || bench.error)', null, { polling: 50 });
      const { loadMs, error } = await page.evaluate('bench');
      if (loadMs === null) throw new Error(`page: ${error}`);
      return loadMs;
    },
    filter: (page, topic) => page.evaluate((chosen) => window.bench.filter(chosen), topic),
    ...rival,
  }));
}
