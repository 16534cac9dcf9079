import type { Page } from '@playwright/test';
import { expect } from './test';

/** The story that every test reads. Written out, as are all expectations: the tests import nothing of the product. */
export const STORY = '/s/blinken-in-china';

/** The site's own address, as the server under test was told. */
export const SITE = 'https://demarche.example';

/** The twelve events in order of time, by the ids and titles that stay. */
export const EVENTS = {
  '6x6m5eqv': 'Talks grow more frequent',
  k27znpwk: 'Some progress between the two sides',
  kd0k9a2a: 'Blinken arrives in China and begins in Shanghai',
  e7k3m9qz: 'Biden signs $95bn foreign-aid act',
  '2z0h21mx': 'TikTok sale clause becomes law',
  hbhmz6bf: 'Beijing condemns Taiwan aid, opposes TikTok sale',
  t5gpt5nm: 'Putin announces a visit to China',
  m2qe40ew: 'Blinken meets Foreign Minister Wang Yi',
  ng01cb7n: 'Blinken meets Public Security Minister Wang Xiaohong',
  xw95fdx5: 'Blinken meets President Xi Jinping',
  kj6mmddy: 'State Department sums up the talks',
  '9x6nsrve': 'Putin visits China',
} as const;

export type Id = keyof typeof EVENTS;

export const ALL = ['6x6m5eqv', 'k27znpwk', 'kd0k9a2a', 'e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 't5gpt5nm', 'm2qe40ew', 'ng01cb7n', 'xw95fdx5', 'kj6mmddy', '9x6nsrve'] as const satisfies readonly Id[];

/**
 * Waits until script has taken the page over: the theme's switch is drawn only then. What a page's style keeps back until
 * its script has come, it marks.
 */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.theme-switch')).toBeVisible();
  await expect(page.locator('[data-later]')).toHaveCount(0);
}

/** Opens the story with a query, `''` or `?…`, and waits for its script. */
export async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(STORY + query);
  await ready(page);
}

/** The ids of the events that the list beside the rails shows, in its order. */
export function listed(page: Page): Promise<string[]> {
  return page.locator('[data-list-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-list-item') ?? ''));
}

/** The sentence that says what is shown. */
export function result(page: Page) {
  return page.locator('.result [role=status]');
}

/** Marks the document, to tell later whether it is still the same one. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
}

/** Whether nothing has loaded a new document since `markDocument`. */
export function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => 'sameDocument' in window);
}

/** What a reader sees, without what depends on focus or on script alone: sentence, chips, notices, list, drawing, panel. */
export function screenOf(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(() => {
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string, say: (element: Element) => string) => [...document.querySelectorAll(selector)].map(say);
    return {
      result: all('.result [role=status]', words),
      status: all('.result-status', words),
      chips: all('.chip', (chip) => `${words(chip)} ${chip.getAttribute('aria-current')} ${chip.getAttribute('href')}`),
      choices: all('.pick-options a, .seg a, .scale a', (choice) => `${words(choice)} ${choice.getAttribute('aria-current')} ${choice.getAttribute('href')}`),
      search: all('input[type=search], input[type=date]', (field) => (field as HTMLInputElement).value),
      notices: all('.notices li', words),
      empty: all('.empty', words),
      rails: all('[data-list-item]', words),
      list: all('.list-item, .list-table tr', words),
      drawing: all('.plot-svg text', (text) => `${text.getAttribute('x')} ${text.getAttribute('y')} ${words(text)}`),
      marks: all('.plot-svg rect, .plot-svg path', (mark) => ['x', 'y', 'width', 'd'].map((name) => mark.getAttribute(name)).join(' ')),
      panel: all('#event-heading, .details-summary, .details-head p', words),
    };
  });
}
