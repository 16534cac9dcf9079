import type { Page } from '@playwright/test';
import { marksNamedOtherwise, violations } from './support/axe';
import { ready, STORY } from './support/story';
import { expect, test } from './support/test';

// A trace keeps a copy of the page at each step, which takes longer than all the rules.
test.use({ trace: 'off' });

/** Every kind of screen that a reader can come to, and how to bring it about. */
const SCREENS: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ['timeline', STORY],
  ['timeline with an open event', `${STORY}?event=m2qe40ew`],
  ['timeline filtered, as reported', `${STORY}?topic=taiwan.tiktok&reports=lead&event=e7k3m9qz`],
  ['list', `${STORY}?view=list`],
  ['table', `${STORY}?view=table`],
  ['page past the last', `${STORY}?view=table&page=9`],
  ['analysis', `${STORY}?view=analysis`],
  ['sources', `${STORY}?view=sources`],
  ['event page', '/event/e7k3m9qz'],
  ['topic page', `${STORY}/topic/taiwan`],
  ['nothing shown', `${STORY}?topic=tiktok.narcotics&match=all`],
  ['notice of an unknown value', `${STORY}?topic=taiwn`],
  ['missing page', '/no-such-page'],
  ['timeline with an open filter', STORY, openFilter],
];

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

const WIDTHS = [1440, 390, 320] as const;

/** On narrow screens the filters stand in a sheet of their own. */
async function openFilter(page: Page): Promise<void> {
  const people = page.locator('summary', { hasText: 'People and governments' });
  if (!(await people.isVisible())) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  if ((await people.locator('..').getAttribute('open')) === null) await people.click();
  await expect(page.getByRole('link', { name: /Antony Blinken/ }).first()).toBeVisible();
}

test.describe('axe finds nothing', () => {
  for (const [name, address, prepare] of SCREENS) {
    test(`on the ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      if (address.startsWith(STORY)) await ready(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await prepare?.(page);
        for (const [look, media] of LOOKS) {
          await page.emulateMedia(media);
          await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(media.forcedColors === 'active');
          expect.soft(await violations(page, look === 'light' ? 'all' : 'colours'), `${look}, ${width} px`).toEqual([]);
        }
      }
    });
  }
});

test('a mark of the drawing is named by the words beside it, first', async ({ page }) => {
  await page.goto(`${STORY}?topic=taiwan.tiktok&reports=lead&event=e7k3m9qz`);
  expect(await page.locator('.plot-svg a').count()).toBe(4);
  expect(await marksNamedOtherwise(page)).toEqual([]);
  await page.goto(STORY);
  expect(await page.locator('.plot-svg a').count()).toBe(12);
  expect(await marksNamedOtherwise(page)).toEqual([]);
});

/** Words and controls that the page cuts off: wider or taller than the box that hides what runs over. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.filters *, .result, .result *, .panel, .panel *, .notices *, .mast *')];
    return parts
      .filter((part) => part instanceof HTMLElement && !part.closest('.vh, svg') && part.getClientRects().length > 0)
      .filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const wide = part.scrollWidth > part.clientWidth + 1 && (overflowX === 'hidden' || overflowX === 'clip');
        const tall = part.scrollHeight > part.clientHeight + 1 && (overflowY === 'hidden' || overflowY === 'clip');
        return wide || tall;
      })
      .map((part) => `${part.tagName}.${part.className}`);
  });
}

/** Leaves whose words run out of their own control, or out of the screen. */
function spilled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('.filters a, .filters button, .filters summary, .filters label, .result a, .panel a, .panel button, .mast a, .mast button')) {
      if (control.closest('.vh') || control.matches('.vh') || control.getClientRects().length === 0) continue;
      const box = control.getBoundingClientRect();
      const range = document.createRange();
      const walk = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text; text = walk.nextNode()) {
        if (text.parentElement?.closest('.vh') || !text.textContent?.trim()) continue;
        range.selectNodeContents(text);
        for (const word of range.getClientRects()) {
          const inside = word.left >= box.left - 1 && word.right <= box.right + 1 && word.bottom <= box.bottom + 3 && word.top >= box.top - 3;
          if (!inside && getComputedStyle(control).display !== 'inline') found.push(`${control.className || control.tagName}: ${text.textContent.trim()}`);
        }
      }
    }
    return [...new Set(found)];
  });
}

/** How far the page can be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('at four times the size (320 by 256 px)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const [name, address] of SCREENS.filter(([, , prepare]) => !prepare)) {
    test(`the ${name} scrolls one way only`, async ({ page }) => {
      await page.goto(address);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      // Nothing reaches past the right edge, save what scrolls within a box of its own.
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter((part) => !part.closest('.vh, svg, .topic-row, .skip') && part.getClientRects().length > 0 && part.getBoundingClientRect().right > innerWidth + 0.5)
          .filter((part) => {
            for (let box = part.parentElement; box && box !== document.body; box = box.parentElement) if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return false;
            return true;
          })
          .map((part) => `${part.tagName}.${part.className}`),
      );
      expect(outside).toEqual([]);
    });
  }

  test('everything can be reached: each stop of the Tab key comes into view, and what covers it lets go', async ({ page }) => {
    await page.goto(STORY);
    await ready(page);
    const covered: string[] = [];
    const names: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const { left, top, right, bottom } = at.getBoundingClientRect();
        const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
        const over = document.elementFromPoint(x, y);
        return { name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40), seen: over !== null && (at.contains(over) || over.contains(at)) };
      });
      if (!now) break;
      names.push(now.name);
      if (!now.seen) covered.push(now.name);
    }
    expect(covered).toEqual([]);
    for (const name of ['Search and filters', 'Filters', 'Taiwan', 'As known today', 'Biden signs', 'Putin visits China']) expect(names.some((stop) => stop.startsWith(name)), name).toBe(true);
  });

  test('filters and event details can be read to their end', async ({ page }) => {
    await page.goto(`${STORY}?event=e7k3m9qz`);
    await ready(page);
    const last = page.getByRole('link', { name: 'This event’s own page' });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await page.getByRole('link', { name: 'Close details' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const dates = page.locator('summary', { hasText: 'Dates' });
    await dates.click();
    const all = page.getByRole('link', { name: 'The days the plot frames' });
    await all.scrollIntoViewIfNeeded();
    await expect(all).toBeInViewport({ ratio: 1 });
  });
});

test.describe('with the reader’s own spacing of text (WCAG 1.4.12)', () => {
  const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

  for (const width of WIDTHS) {
    test(`nothing is cut off at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['?event=e7k3m9qz', '?topic=taiwan.tiktok&reports=lead&event=m2qe40ew', '?topic=taiwn&view=list']) {
        await page.goto(STORY + query);
        await ready(page);
        // As an extension would: a sheet of the reader's own, which the page's policy does not rule.
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, SPACING);
        expect.soft(await clipped(page), `cut off, ${query}`).toEqual([]);
        expect.soft(await spilled(page), `spilled, ${query}`).toEqual([]);
        expect.soft(await sideways(page), `scrolls sideways, ${query}`).toBeLessThanOrEqual(0);
      }
    });
  }
});
