import type { Page } from '@playwright/test';
import type { Id } from './story';

/** What the plot frames, in minutes since 1970 UTC. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const YEAR = 365 * DAY;

/** The opening: from Washington's midnight of 23 April to that which ends the day of the report, 26 April. */
export const OPENING: Window = { from: Date.UTC(2024, 3, 23, 4) / 60_000, to: Date.UTC(2024, 3, 27, 4) / 60_000 };

/**
 * The window that the address names; the opening where it names none. Playwright hears of a change of the address a moment
 * after the page has made it, so what is expected of it is polled for.
 */
export function windowOf(page: Page): Window {
  const words = new URL(page.url()).searchParams.get('window');
  if (words === null) return OPENING;
  const [from, to] = words.split('..').map(minuteOf);
  return { from: from!, to: to! };
}

export function spanOf(page: Page): number {
  const { from, to } = windowOf(page);
  return to - from;
}

function minuteOf(stamp: string): number {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)$/.exec(stamp)!.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute) / 60_000;
}

/** An event's mark with its words, or a pill by its key. */
export function mark(page: Page, key: string) {
  return page.locator(`.plot-svg [data-item="${key}"]`);
}

/** Where an event's mark begins on the screen. */
export function markX(page: Page, id: Id): Promise<number> {
  return mark(page, id).locator('.mark-cap').first().evaluate((cap) => cap.getBoundingClientRect().left);
}

/** The key of the item in focus; null where the focus is not in the plot. */
export function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest('.plot-svg [data-item]')?.getAttribute('data-item') ?? null);
}

/** Waits until the drawing has come to rest. */
export function rested(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let changes = 0;
    const watcher = new MutationObserver(() => (changes += 1));
    watcher.observe(document.querySelector('.timeline')!, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let still = 0, last = changes; still < 4; still = changes === last ? still + 1 : 0, last = changes) await new Promise(requestAnimationFrame);
    watcher.disconnect();
  });
}

/** Waits for two frames: with less motion wanted, what was asked for is drawn by then. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Notes, frame by frame, where a mark begins, to a tenth of a pixel, while something happens and for a while after. Only changes are kept. */
export async function watchMark(page: Page, id: Id, act: () => Promise<unknown>, after = 400): Promise<number[]> {
  await page.evaluate((key) => {
    const xs: number[] = [];
    const note = () => {
      const left = document.querySelector(`.plot-svg [data-item="${key}"] .mark-cap`)?.getBoundingClientRect().left ?? NaN;
      const x = Math.round(left * 10) / 10;
      if (x !== xs.at(-1)) xs.push(x);
      Object.assign(window, { notedXs: xs, noting: requestAnimationFrame(note) });
    };
    note();
  }, id);
  await act();
  return page.evaluate(async (wait) => {
    await new Promise((done) => setTimeout(done, wait));
    const noted = window as unknown as { notedXs: number[]; noting: number };
    cancelAnimationFrame(noted.noting);
    return noted.notedXs;
  }, after);
}

export function entries(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}
