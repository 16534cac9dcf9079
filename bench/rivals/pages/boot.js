// What every rival's page shares. A page calls `boot` with what draws the events; the bench reads `window.bench`.

export const TOPICS = ['trade', 'defence', 'talks', 'sanctions', 'energy', 'borders', 'climate', 'health', 'shipping', 'science', 'migration', 'sport'];
const DAY = 86_400_000;
/** All of the collection, as each rival shows it at first. */
export const WHOLE = [Date.UTC(1949, 0, 1), Date.UTC(2026, 0, 1)];
/** Where the wheel zooms: the same crowded moment for all. */
const ZOOMED = Date.UTC(2018, 6, 1);

export const frame = () => new Promise(requestAnimationFrame);
export const twoFrames = () => frame().then(frame);
export const endOf = ({ start, end }) => end ?? start + DAY;

/** Asked once a frame, for a minute. */
export async function until(holds, what) {
  const late = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > late) throw new Error(`waited in vain for ${what}`);
    await frame();
  }
}

/**
 * @param {(page: { root: HTMLElement, events: object[], option: string }) => Promise<{ show: (events: object[]) => unknown, xOf?: (time: number) => number }>} draw
 *   comes back once the events are drawn; `show` likewise draws others. `xOf` says where a time is on the screen.
 */
export function boot(draw) {
  const bench = (window.bench = { loadMs: null, error: null });
  const fail = (error) => (bench.error ??= String(error?.stack ?? error).slice(0, 300));
  window.addEventListener('error', ({ message }) => fail(message));
  window.addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  (async () => {
    const asked = new URLSearchParams(location.search);
    const root = document.getElementById('root');
    const events = await (await fetch(`/files/events-${asked.get('n')}.json`)).json();
    const { show, xOf } = await draw({ root, events, option: asked.get('option') ?? '' });
    await twoFrames();
    bench.loadMs = performance.now();
    bench.zoomX = () => (xOf ? Math.min(1270, Math.max(160, xOf(ZOOMED))) : 900);
    bench.filter = async (topic) => {
      const from = performance.now();
      await show(events.filter(({ topics }) => topics.includes(topic)));
      await twoFrames();
      return performance.now() - from;
    };
  })().catch(fail);
}
