import type { Page } from '@playwright/test';
import { ready, STORY } from './support/story';
import { expect, test } from './support/test';

/** From thirty years to six hours, on busy and on empty stretches, where many words meet and where few do. */
const WINDOWS = [
  '20090101t0000..20390101t0000', '20190427t0400..20290424t0400', '20200101t0000..20250101t0000', '20230331t1600..20240531t1600', '20230925t1600..20241123t1600',
  '20240101t0000..20240701t0000', '20240301t0000..20240601t0000', '20240401t0000..20240501t0000', '20240410t0000..20240510t0000', '20240418t0000..20240502t0000',
  '20240421t0400..20240429t0400', '20240423t0400..20240427t0400', '20240424t0000..20240427t0000', '20240424t0400..20240426t0400', '20240425t0000..20240427t0000',
  '20240424t1600..20240425t1600', '20240426t0000..20240427t0000', '20240423t2200..20240424t1000', '20240425t1800..20240426t0600', '20240426t0300..20240426t0900',
] as const;

const WIDTHS = [600, 800, 1024, 1440, 2200] as const;

/** Texts that overlap another one, or are cut by the drawing or the screen, each named with the other and by how much. */
function faultsIn(page: Page): Promise<{ texts: number; axis: string; faults: string[] }> {
  return page.evaluate(() => {
    const svg = document.querySelector('.plot-svg')!;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => (text.textContent ?? '').trim() !== '')
      .map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        // A line of type is taller than its letters; the lines above and below may share that air.
        return { words: text.textContent!, left, right, top: top + height * 0.18, bottom: bottom - height * 0.18, ofEvent: text.closest('.plot-event') !== null };
      });
    const axis = [...svg.querySelectorAll('.axis-text')].map((text) => `${text.textContent} ${text.getAttribute('x')}`).join(', ');
    const horizon = svg.querySelector('.horizon-line')?.getBoundingClientRect().left ?? -1;
    const faults: string[] = [];
    for (const [i, a] of texts.entries()) {
      const cut = Math.max(frame.left - a.left, a.right - frame.right, frame.top - 1 - a.top, a.bottom - frame.bottom, -a.left, a.right - document.documentElement.clientWidth);
      if (cut > 1) faults.push(`‘${a.words}’ is cut by ${cut.toFixed(1)}`);
      if (a.ofEvent && a.left + 0.5 < horizon && horizon < a.right - 0.5) faults.push(`‘${a.words}’ crosses the horizon`);
      for (const b of texts.slice(i + 1)) {
        const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
        if (across > 0.5 && down > 0.5) faults.push(`‘${a.words}’ and ‘${b.words}’ overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`);
      }
    }
    return { texts: texts.length, axis, faults };
  });
}

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('no label overlaps another or is cut, in any of twenty windows', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(STORY);
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      const axes = new Set<string>();
      for (const query of ['', '?topic=taiwan.tiktok', '?reports=lead']) {
        // All twenty with everything; a few with what is asked more often.
        for (const window of query === '' ? WINDOWS : WINDOWS.filter((_, i) => i % 5 === 1)) {
          const search = `${query}${query === '' ? '?' : '&'}window=${window}`;
          await page.evaluate((next) => {
            history.replaceState(null, '', next);
            dispatchEvent(new PopStateEvent('popstate'));
          }, search);
          await page.waitForTimeout(420);
          const { texts, axis, faults } = await faultsIn(page);
          axes.add(axis);
          expect(texts, search).toBeGreaterThan(5);
          expect.soft(faults, search).toEqual([]);
        }
      }
      expect(axes.size, 'each window was drawn').toBe(WINDOWS.length);
    });

    test('no label of the overview overlaps another or is cut', async ({ page }) => {
      await page.goto(STORY);
      await ready(page);
      const faults = await page.locator('.overview-svg').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        const cut = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ words }) => `‘${words}’ is cut`);
        const overlaps = boxes.flatMap(({ words, box }, i) => boxes.slice(i + 1).filter((other) => Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3).map((other) => `‘${words}’ and ‘${other.words}’ overlap`));
        return [...cut, ...overlaps];
      });
      expect(faults).toEqual([]);
    });
  });
}

test('the server places the labels as the browser does, so that nothing moves when script begins', async ({ browser, page, baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: { width: 1440, height: 900 } });
  await plain.goto(STORY);
  const places = (from: Page) => from.locator('.plot-svg text').evaluateAll((texts) => texts.map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`));
  const before = await places(plain);
  await plain.close();
  await page.goto(STORY);
  await ready(page);
  expect(await places(page)).toEqual(before);
});
