import type { Page } from '@playwright/test';
import { isSameDocument, markDocument, ready, result, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const OPENING = { from: Date.UTC(2024, 3, 22, 16), to: Date.UTC(2024, 3, 28) };

/** The left edge of an event's mark on the page. */
const markX = (page: Page, id: string) => page.locator(`[data-item="${id}"] [class^=mark-]`).first().evaluate((mark) => mark.getBoundingClientRect().left);

/** The address's window in minutes, `null` where it has none. */
function windowOf(page: Page): { from: number; to: number } | null {
  const text = new URL(page.url()).searchParams.get('window');
  const at = (stamp: string) => Date.UTC(+stamp.slice(0, 4), +stamp.slice(4, 6) - 1, +stamp.slice(6, 8), +stamp.slice(9, 11), +stamp.slice(11, 13)) / 60_000;
  const [from, to] = text?.split('..') ?? [];
  return from && to ? { from: at(from), to: at(to) } : null;
}

const spanOf = (page: Page) => {
  const window = windowOf(page);
  return window ? window.to - window.from : (OPENING.to - OPENING.from) / 60_000;
};

const settled = (page: Page) => page.waitForTimeout(600);

const historyLength = (page: Page) => page.evaluate(() => window.history.length);

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return box;
}

/** A place in the drawing where nothing stands: the row of Russia, right of its name. */
async function emptyPlace(page: Page) {
  const box = await boxOf(page, '.plot-svg');
  return { x: box.x + box.width * 0.55, y: box.y + box.height - 12 };
}

test.describe('zoom', () => {
  test('buttons zoom in and out, stops choose a scale, and Back undoes', async ({ page }) => {
    await visit(page);
    await markDocument(page);
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/window=/);
    const close = spanOf(page);
    expect(close).toBe(2 * 24 * 60);
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect.poll(() => spanOf(page)).toBe(24 * 60);
    await page.getByRole('link', { name: 'Zoom out' }).click();
    await expect.poll(() => spanOf(page)).toBe(2 * 24 * 60);
    for (const stop of ['Years', 'Months', 'Hours', 'Days']) {
      await page.getByRole('link', { name: stop, exact: true }).click();
      await expect(page.getByRole('link', { name: stop, exact: true })).toHaveAttribute('aria-current', 'true');
    }
    await page.getByRole('link', { name: 'Fit everything' }).click();
    await expect.poll(() => spanOf(page)).toBeGreaterThan(365 * 24 * 60);
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Days', exact: true })).toHaveAttribute('aria-current', 'true');
    expect(await isSameDocument(page)).toBe(true);
  });

  test('each zoom by a button is one step of history', async ({ page }) => {
    await visit(page);
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect.poll(() => spanOf(page)).toBe(2 * 24 * 60);
    await page.goBack();
    await expect(page).toHaveURL(STORY);
  });

  for (const delta of [-240, 240]) {
    test(`Ctrl with the wheel ${delta < 0 ? 'zooms in' : 'zooms out'} at the pointer`, async ({ page }) => {
      await visit(page);
      const at = { x: await markX(page, 'm2qe40ew'), y: (await emptyPlace(page)).y };
      await page.mouse.move(at.x, at.y);
      const before = spanOf(page);
      await page.keyboard.down('Control');
      for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, delta / 3);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/window=/);
      await settled(page);
      expect(Math.abs((await markX(page, 'm2qe40ew')) - at.x), 'the moment under the pointer').toBeLessThanOrEqual(2);
      if (delta < 0) expect(spanOf(page)).toBeLessThan(before);
      else expect(spanOf(page)).toBeGreaterThan(before);
    });
  }

  test('a wheel gesture is one entry of history', async ({ page }) => {
    await visit(page);
    const entries = await historyLength(page);
    const at = await emptyPlace(page);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 5; notch += 1) await page.mouse.wheel(0, -40);
    await page.keyboard.up('Control');
    await settled(page);
    expect(await historyLength(page)).toBe(entries + 1);
    await page.goBack();
    await expect(page).toHaveURL(STORY);
  });

  test('the plain wheel scrolls the page and zooms nothing', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 600 });
    await visit(page);
    const box = await boxOf(page, '.plot-svg');
    await page.mouse.move(box.x + 500, box.y + 60);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await settled(page);
    await expect(page).toHaveURL(STORY);
  });

  test('goes from decades to hours and stops there', async ({ page }) => {
    await visit(page, '?window=20240426t0000..20240426t0600');
    await expect(page.getByRole('link', { name: 'Zoom in' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('link', { name: 'Years', exact: true }).click();
    await page.getByRole('link', { name: 'Zoom out' }).click();
    await settled(page);
    expect(spanOf(page)).toBeGreaterThan(15 * 365 * 24 * 60);
  });
});

test.describe('pan', () => {
  test('dragging moves the time with the hand and makes one entry of history', async ({ page }) => {
    await visit(page);
    const entries = await historyLength(page);
    const at = await emptyPlace(page);
    const before = await markX(page, 'm2qe40ew');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y, { steps: 6 });
    await page.mouse.move(at.x - 120, at.y, { steps: 6 });
    expect(Math.abs((await markX(page, 'm2qe40ew')) - before + 120), 'while it is dragged').toBeLessThanOrEqual(2);
    await page.mouse.up();
    await settled(page);
    expect(Math.abs((await markX(page, 'm2qe40ew')) - before + 120), 'once it is let go').toBeLessThanOrEqual(2);
    await expect(page).toHaveURL(/window=/);
    expect(await historyLength(page)).toBe(entries + 1);
    await page.goBack();
    await expect(page).toHaveURL(STORY);
    await expect.poll(() => markX(page, 'm2qe40ew')).toBeCloseTo(before, 0);
  });

  test('a drag that begins on a mark opens nothing, a click on it does', async ({ page }) => {
    await visit(page);
    const box = await boxOf(page, '[data-item=m2qe40ew] .label-title');
    const [x, y] = [box.x + 30, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    await expect(page).not.toHaveURL(/event=/);
    await page.locator('[data-item=m2qe40ew]').click();
    await expect(page).toHaveURL(/event=m2qe40ew/);
  });

  test('a window in the address is framed again when it is loaded again', async ({ page }) => {
    await visit(page, '?window=20240423t1600..20240427t0400');
    const before = await markX(page, 'm2qe40ew');
    await page.reload();
    await ready(page);
    expect(await markX(page, 'm2qe40ew')).toBeCloseTo(before, 1);
    await expect(page).toHaveURL(`${STORY}?window=20240423t1600..20240427t0400`);
  });
});

test.describe('by keyboard alone', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-item') ?? null);

  /** Puts the focus on the plot's own tab stop. */
  async function enter(page: Page) {
    await page.locator('.plot-svg a[tabindex="0"]').focus();
  }

  test('the plot is one tab stop', async ({ page }) => {
    await visit(page);
    await expect(page.locator('.plot-svg a[tabindex="0"]')).toHaveCount(1);
    await expect(page.locator('.plot-svg a:not([tabindex])')).toHaveCount(0);
    await enter(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('slider', { name: 'Framed time begins' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).not.toBeNull();
  });

  test('arrows go from event to event in order of time, Home and End to the first and the last', async ({ page }) => {
    await visit(page);
    await enter(page);
    await page.keyboard.press('Control+Home');
    const order: (string | null)[] = [await focused(page)];
    for (let i = 0; i < 11; i += 1) {
      await page.keyboard.press('ArrowRight');
      order.push(await focused(page));
    }
    expect(order).toEqual(['6x6m5eqv', 'k27znpwk', 'kd0k9a2a', 'e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 't5gpt5nm', 'm2qe40ew', 'ng01cb7n', 'xw95fdx5', 'kj6mmddy', '9x6nsrve']);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page), 'stays at the last').toBe('9x6nsrve');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('kj6mmddy');
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toBe('9x6nsrve');
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('6x6m5eqv');
    await page.keyboard.press('End');
    expect(await focused(page), 'the last that the window frames').toBe('kj6mmddy');
    await expect(page).toHaveURL(STORY);
  });

  test('up and down go to the nearest event of the next lane', async ({ page }) => {
    await visit(page);
    await page.locator('[data-item=hbhmz6bf]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('t5gpt5nm');
    await page.keyboard.press('ArrowDown');
    expect(['m2qe40ew', 'ng01cb7n', 'xw95fdx5']).toContain(await focused(page));
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('t5gpt5nm');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('hbhmz6bf');
  });

  test('Enter opens an event, Esc closes it, and the focus is back on its mark', async ({ page }) => {
    await visit(page);
    await page.locator('[data-item=t5gpt5nm]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${STORY}?event=t5gpt5nm`);
    await expect(page.locator('#event-heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(STORY);
    await expect(page.locator('[data-item=t5gpt5nm]')).toBeFocused();
  });

  test('Esc inside the plot closes the event too', async ({ page }) => {
    await visit(page, '?event=t5gpt5nm');
    await page.locator('[data-item=t5gpt5nm]').focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(STORY);
    expect(await focused(page)).toBe('t5gpt5nm');
  });

  test('plus, minus and zero zoom; Page Down and Page Up move in time; the focus stays', async ({ page }) => {
    await visit(page);
    await page.locator('[data-item=t5gpt5nm]').focus();
    const opening = 4 * 24 * 60;
    await page.keyboard.press('+');
    await expect.poll(() => spanOf(page)).toBeLessThan(opening);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(() => spanOf(page)).toBeGreaterThan(opening);
    expect(await focused(page)).toBe('t5gpt5nm');
    await page.keyboard.press('0');
    await expect(page).toHaveURL(STORY);
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/window=/);
    const later = windowOf(page)!;
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect.poll(() => windowOf(page)?.from ?? Infinity).toBeLessThan(later.from);
    await page.keyboard.press('0');
    await expect(page).toHaveURL(STORY);
    expect(await focused(page)).toBe('t5gpt5nm');
  });

  test('letters do nothing, in the plot and outside', async ({ page }) => {
    await visit(page);
    for (const start of ['body', 'plot']) {
      if (start === 'plot') await enter(page);
      const before = await focused(page);
      await page.keyboard.type('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/?.,;');
      await settled(page);
      await expect(page).toHaveURL(STORY);
      expect(await focused(page)).toBe(before);
      await expect(result(page)).toHaveText('Showing all 12 events');
    }
  });

  test('arrows, plus and minus do nothing outside the plot', async ({ page }) => {
    await visit(page);
    for (const key of ['+', '-', '0', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape']) await page.keyboard.press(key);
    await settled(page);
    await expect(page).toHaveURL(STORY);
  });

  test('the focused mark has a ring and is in sight', async ({ page }) => {
    await visit(page);
    await enter(page);
    await page.keyboard.press('Home');
    for (let i = 0; i < 10; i += 1) {
      const ring = await page.evaluate(() => {
        const hit = document.activeElement?.querySelector('.plot-hit');
        const box = hit?.getBoundingClientRect();
        return hit && box && { stroke: getComputedStyle(hit).stroke, width: parseFloat(getComputedStyle(hit).strokeWidth), seen: box.right > 0 && box.left < window.innerWidth && box.bottom > 0 && box.top < window.innerHeight };
      });
      expect(ring).toMatchObject({ width: 2, seen: true });
      expect(ring?.stroke).not.toBe('none');
      await page.keyboard.press('ArrowRight');
    }
  });
});

test.describe('overview', () => {
  test('the brush is dragged, and pressing elsewhere goes there', async ({ page }) => {
    await visit(page, '?window=20240301t0000..20240401t0000');
    const entries = await historyLength(page);
    const brush = await boxOf(page, '.overview-brush');
    await page.mouse.move(brush.x + brush.width / 2, brush.y + 6);
    await page.mouse.down();
    await page.mouse.move(brush.x + brush.width / 2 - 100, brush.y + 6, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    const moved = windowOf(page)!;
    expect(moved.to - moved.from).toBe(31 * 24 * 60);
    expect(moved.from).toBeLessThan(Date.UTC(2024, 1, 10) / 60_000);
    expect(await historyLength(page)).toBe(entries + 1);
    expect((await boxOf(page, '.overview-brush')).x).toBeCloseTo(brush.x - 100, -0.5);

    const strip = await boxOf(page, '.overview-svg');
    await page.mouse.click(strip.x + 120, strip.y + 6);
    await settled(page);
    expect(windowOf(page)!.from).toBeLessThan(moved.from);
  });

  test('its ends are dragged', async ({ page }) => {
    await visit(page, '?window=20240301t0000..20240401t0000');
    const grip = await boxOf(page, '.overview-grip >> nth=1');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 10);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2 - 40, grip.y + 10, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    const { from, to } = windowOf(page)!;
    expect(from).toBe(Date.UTC(2024, 2, 1) / 60_000);
    expect(to).toBeLessThan(Date.UTC(2024, 2, 25) / 60_000);
  });

  test('its ends are sliders for the keyboard, which say the day in words', async ({ page }) => {
    await visit(page);
    const begins = page.getByRole('slider', { name: 'Framed time begins' });
    const ends = page.getByRole('slider', { name: 'Framed time ends' });
    await expect(begins).toHaveAttribute('aria-valuetext', /^Tuesday 23 April 2024$/);
    await expect(ends).toHaveAttribute('aria-valuetext', /^(Friday 26|Saturday 27) April 2024$/);
    const now = Number(await begins.getAttribute('aria-valuenow'));
    await begins.focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Number(await begins.getAttribute('aria-valuenow'))).toBeLessThan(now);
    await expect(begins).toBeFocused();
    await ends.focus();
    await page.keyboard.press('End');
    await expect(ends).toHaveAttribute('aria-valuetext', 'Friday 31 May 2024');
    expect(await ends.getAttribute('aria-valuenow')).toBe(await ends.getAttribute('aria-valuemax'));
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a zoom is there at once and nothing moves', async ({ page }) => {
    await visit(page);
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/window=/);
    const frames = await page.evaluate(async () => {
      const place = () => document.querySelector('[data-item=m2qe40ew] [class^=mark-]')!.getBoundingClientRect().left;
      const seen: number[] = [];
      for (let frame = 0; frame < 12; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.push(place());
      }
      return { places: new Set(seen).size, animations: document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0).length };
    });
    expect(frames).toEqual({ places: 1, animations: 0 });
  });
});
