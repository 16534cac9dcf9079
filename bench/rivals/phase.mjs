/** A figure that took longer than its limit. */
export class OverLimit extends Error {}

/** What a promise comes to, unless it takes longer. */
export function within(promise, ms, what) {
  let timer;
  promise.catch(() => {});
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new OverLimit(what)), Math.max(0, ms))));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two frames of the page: what was asked for before them is painted. */
export const painted = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** A library's own animation has ended by then, and what it put off has been done. */
const REST = 1200;
const PUT_OFF = 200;

/**
 * The main thread's CPU time for each step of a gesture, in milliseconds: time of the thread, not of the clock, so that
 * what else the machine does is not counted.
 * @param {{ page: import('@playwright/test').Page, cpu: () => Promise<number>, picture: () => Promise<string>, limit: number }} run
 * @returns {Promise<{ mean: number, worst: number, steps: number, over: boolean, moved: boolean | null }>} `worst` is the 95th
 *   percentile; `moved` is whether the screen had changed half way.
 */
export async function measureSteps({ page, cpu, picture, limit }, count, { begin, step, end }) {
  await pause(REST);
  const before = await picture();
  const deadline = performance.now() + limit;
  const left = () => deadline - performance.now();
  const steps = [];
  let halfWay = null;
  let over = false;
  let last = 0;
  try {
    if (begin) await within(begin(page), left(), 'begin');
    await within(painted(page), left(), 'begin');
    last = await cpu();
    for (let i = 0; i < count; i++) {
      await within(step(page, i), left(), 'step');
      await within(painted(page), left(), 'step');
      const now = await within(cpu(), left(), 'step');
      steps.push(now - last);
      last = now;
      if (i !== count / 2 - 1) continue;
      halfWay = await picture();
      last = await cpu();
    }
    // Work that a library puts off belongs to the steps that asked for it.
    await pause(PUT_OFF);
    steps[count - 1] += (await cpu()) - last;
    if (end) await within(end(page), left(), 'end');
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    over = true;
  }
  const sorted = [...steps].sort((a, b) => a - b);
  const mean = steps.reduce((sum, each) => sum + each, 0) / steps.length;
  return { mean, worst: sorted[Math.min(steps.length - 1, Math.ceil(0.95 * steps.length) - 1)], steps: steps.length, over, moved: halfWay === null ? null : halfWay !== before };
}
