import type { Locator, Page } from '@playwright/test';
import { DAY, entries, focused, frames, HOUR, mark, markX, OPENING, rested, spanOf, watchMark, windowOf, YEAR } from './support/plot';
import { ALL, type Id, ready, screenOf, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const LANES = {
  us: ['kd0k9a2a', 'e7k3m9qz', '2z0h21mx', 'kj6mmddy'],
  china: ['hbhmz6bf'],
  russia: ['t5gpt5nm', '9x6nsrve'],
  together: ['6x6m5eqv', 'k27znpwk', 'm2qe40ew', 'ng01cb7n', 'xw95fdx5'],
} satisfies Record<string, Id[]>;

const scale = (page: Page) => page.getByRole('group', { name: 'Scale' });
const handle = (page: Page, name: 'begins' | 'ends') => page.getByRole('slider', { name: `Framed time ${name}` });

test.describe('by buttons', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('zoom in and out halve and double what is framed, and Back undoes each', async ({ page }) => {
    await visit(page);
    const before = await entries(page);
    await scale(page).getByRole('link', { name: 'Zoom in' }).click();
    await expect.poll(() => spanOf(page)).toBe(2 * DAY);
    await scale(page).getByRole('link', { name: 'Zoom out' }).click();
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    await scale(page).getByRole('link', { name: 'Zoom out' }).click();
    await expect.poll(() => spanOf(page)).toBe(8 * DAY);
    await expect.poll(() => entries(page)).toBe(before + 3);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => spanOf(page)).toBe(2 * DAY);
    await page.goBack();
    await expect(page).toHaveURL(STORY);
    await expect.poll(() => windowOf(page)).toEqual(OPENING);
  });

  test('the stops go to years, months, days and hours; days are the opening again', async ({ page }) => {
    await visit(page);
    const current = scale(page).locator('.seg a[aria-current]');
    await expect(current).toHaveText(['Days']);
    for (const [name, span] of [['Years', 10 * YEAR], ['Months', 425 * DAY], ['Hours', DAY]] as const) {
      await scale(page).getByRole('link', { name, exact: true }).click();
      await expect(current).toHaveText([name]);
      await expect.poll(() => spanOf(page), name).toBe(span);
    }
    await scale(page).getByRole('link', { name: 'Days', exact: true }).click();
    await expect(current).toHaveText(['Days']);
    await expect(page).toHaveURL(STORY);
    const before = await entries(page);
    await scale(page).getByRole('link', { name: 'Days', exact: true }).click();
    expect(await entries(page), 'going where one is adds nothing to history').toBe(before);
  });

  test('“Fit everything” frames the story whole, and no count stands for what is outside', async ({ page }) => {
    await visit(page);
    await scale(page).getByRole('link', { name: 'Fit everything' }).click();
    await rested(page);
    await expect.poll(() => spanOf(page)).toBeGreaterThan(400 * DAY);
    await expect(page.locator('.pill-text', { hasText: /earlier|later/ })).toHaveCount(0);
  });

  test('the open event keeps its place when the buttons zoom', async ({ page }) => {
    await visit(page, '?event=xw95fdx5');
    const before = await markX(page, 'xw95fdx5');
    await scale(page).getByRole('link', { name: 'Zoom in' }).click();
    await rested(page);
    expect(Math.abs((await markX(page, 'xw95fdx5')) - before)).toBeLessThan(2);
  });

  test('lanes, axis, overview and panel stand still from 80 years to six hours', async ({ page }) => {
    await visit(page);
    const boxes = () =>
      page.evaluate(() =>
        ['.plot-svg', '.overview-svg', '.lane-name', '.axis-text.strong', '.panel', '.legend'].flatMap((selector) =>
          [...document.querySelectorAll(selector)].map((element) => {
            const { x, y, right, height } = element.getBoundingClientRect();
            // The heads of the axis' rows end at the break, whatever they say.
            if (selector === '.axis-text.strong') return [selector, y, element.getAttribute('x'), height];
            // The legend begins in its place; it names the marks in view, so that it may take a second line.
            return selector === '.legend' ? [selector, x, y, right] : [selector, x, y, right, height];
          }),
        ),
      );
    const lines = () => page.locator('.lane-line').evaluateAll((all) => all.map((line) => line.getAttribute('d')));
    const [before, drawn] = [await boxes(), await lines()];
    expect(before).toHaveLength(10);
    const [out, closer] = ['Zoom out', 'Zoom in'].map((name) => scale(page).getByRole('link', { name })) as [Locator, Locator];
    while (await out.isEnabled()) await out.click();
    await expect.poll(() => spanOf(page)).toBe(80 * YEAR);
    while (await closer.isEnabled()) {
      await frames(page);
      expect(await boxes(), `${spanOf(page)} minutes`).toEqual(before);
      expect(await lines(), `${spanOf(page)} minutes`).toEqual(drawn);
      await closer.click();
    }
    await expect.poll(() => spanOf(page)).toBe(6 * HOUR);
    await frames(page);
    expect(await boxes()).toEqual(before);
  });

  test('with less motion wanted, a zoom is there at once', async ({ page }) => {
    await visit(page);
    const xs = await watchMark(page, 'xw95fdx5', () => scale(page).getByRole('link', { name: 'Zoom in' }).click());
    expect(xs).toHaveLength(2);
  });
});

test('a zoom by button glides, and passes no place twice', async ({ page }) => {
  await visit(page);
  const xs = await watchMark(page, 'xw95fdx5', () => scale(page).getByRole('link', { name: 'Zoom in' }).click());
  expect(xs.length, 'from one place over others to the next').toBeGreaterThan(2);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
});

test.describe('by wheel', () => {
  for (const [id, key] of [['xw95fdx5', 'Control'], ['kd0k9a2a', 'Meta']] as const) {
    test(`${key} and wheel zoom where the pointer is: the moment under it stays, at each frame`, async ({ page }) => {
      await visit(page);
      const [x, { y }] = [await markX(page, id), (await mark(page, id).boundingBox())!];
      const before = await entries(page);
      await page.mouse.move(x, y + 4);
      const xs = await watchMark(page, id, async () => {
        await page.keyboard.down(key);
        await Promise.all([1, 2, 3].map(() => page.mouse.wheel(0, -100)));
        await page.keyboard.up(key);
      });
      await expect.poll(() => spanOf(page)).toBeLessThan(2.5 * DAY);
      const wide = await watchMark(page, id, async () => {
        await page.keyboard.down(key);
        await Promise.all([1, 2, 3, 4, 5].map(() => page.mouse.wheel(0, 100)));
        await page.keyboard.up(key);
      });
      await expect.poll(() => spanOf(page)).toBeGreaterThan(5 * DAY);
      for (const each of [...xs, ...wide]) expect(Math.abs(each - x), [...xs, ...wide].join(' ')).toBeLessThanOrEqual(2);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      expect(await entries(page), 'one entry for each run of notches').toBe(before + 2);
    });
  }

  test('the plain wheel scrolls the page and leaves the plot alone', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 600 });
    await visit(page);
    const [before, drawn] = [page.url(), (await screenOf(page)).marks];
    await mark(page, 'e7k3m9qz').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(page.url()).toBe(before);
    expect((await screenOf(page)).marks).toEqual(drawn);
  });
});

test.describe('by drag', () => {
  /** From a mark by so many pixels, in ten steps. */
  async function dragMark(page: Page, id: Id, by: number): Promise<void> {
    const box = (await mark(page, id).locator('.label-title').boundingBox())!;
    const [x, y] = [box.x + 40, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y + 3, { steps: 10 });
    await page.mouse.up();
  }

  test('the plot follows the hand and rests where it is let go; one entry of history, which Back undoes', async ({ page }) => {
    await visit(page);
    const [x, before] = [await markX(page, 'xw95fdx5'), await entries(page)];
    const xs = await watchMark(page, 'xw95fdx5', () => dragMark(page, 't5gpt5nm', -180));
    expect(xs).toEqual([...xs].sort((a, b) => b - a));
    expect(Math.abs(xs.at(-1)! - (x - 180))).toBeLessThanOrEqual(2);
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(OPENING.from + 0.9 * DAY);
    expect(await entries(page)).toBe(before + 1);
    await page.goBack();
    await rested(page);
    await expect.poll(() => windowOf(page)).toEqual(OPENING);
    expect(await markX(page, 'xw95fdx5')).toBe(x);
    await page.goForward();
    await rested(page);
    expect(Math.abs((await markX(page, 'xw95fdx5')) - (x - 180))).toBeLessThanOrEqual(2);
  });

  test('a drag that begins and ends on a mark does not open it; a click does', async ({ page }) => {
    await visit(page);
    await dragMark(page, 'kd0k9a2a', 60);
    await expect.poll(() => spanOf(page) === 4 * DAY && windowOf(page).from < OPENING.from).toBe(true);
    await expect(page.locator('.panel-intro')).toBeVisible();
    expect(page.url()).not.toContain('event=');
    await mark(page, 'kd0k9a2a').locator('.label-title').click();
    await expect(page).toHaveURL(/event=kd0k9a2a/);
    await expect(page.locator('#event-heading')).toBeFocused();
  });

  test('a step of a drag moves what is drawn, and draws nothing anew', async ({ page }) => {
    await visit(page);
    const { x, y, width, height } = (await page.locator('.plot').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 10, y + height / 2);
    // The steps come from within the page, each in its frame: no pause is long enough for a rest.
    const seen = await page.evaluate(async ([clientX, clientY]) => {
      const changes: string[] = [];
      const watcher = new MutationObserver((all) => changes.push(...all.map(({ type, attributeName }) => attributeName ?? type)));
      watcher.observe(document.querySelector('.timeline')!, { subtree: true, childList: true, attributes: true, characterData: true });
      const moved = new Set<string | null>();
      for (let step = 1; step <= 8; step += 1) {
        document.querySelector('.plot')!.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, pointerType: 'mouse', clientX: clientX! - step * 5, clientY: clientY!, bubbles: true }));
        await new Promise(requestAnimationFrame);
        moved.add(document.querySelector('[data-moves]')!.getAttribute('transform'));
      }
      watcher.takeRecords();
      watcher.disconnect();
      return { changes: [...new Set(changes)], moved: moved.size };
    }, [x + width / 2 - 10, y + height / 2]);
    await page.mouse.up();
    expect(seen.moved).toBe(8);
    expect(seen.changes).toContain('transform');
    expect(seen.changes).not.toContain('childList');
    expect(seen.changes).not.toContain('characterData');
    expect(seen.changes, 'React would name the marks anew').not.toContain('aria-label');
  });

  for (const ways of [[-30], [60, -50], [-150, 40]]) {
    test(`after a drag by ${ways.join(' and ')} px nothing is left moved, and the link draws the same`, async ({ page }) => {
      await visit(page);
      const { x, y, width, height } = (await page.locator('.plot').boundingBox())!;
      let at = x + width / 2;
      await page.mouse.move(at, y + height / 2);
      await page.mouse.down();
      for (const way of ways) await page.mouse.move((at += way), y + height / 2, { steps: 6 });
      await page.mouse.up();
      await rested(page);
      await page.mouse.move(0, 0);
      await expect(page.locator('.timeline :is([data-moving], [data-moves][transform], [data-brush][transform])')).toHaveCount(0);
      const before = await screenOf(page);
      await page.reload();
      await ready(page);
      await rested(page);
      expect(await screenOf(page)).toEqual(before);
    });
  }

  test('a drag that rests on its way and ends where it began leaves the address as it was', async ({ page }) => {
    await visit(page);
    const before = page.url();
    const { x, y, width, height } = (await page.locator('.plot').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 120, y + height / 2, { steps: 6 });
    // The address follows a hand that rests.
    await expect(page).toHaveURL(/window=/);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(page).toHaveURL(before);
  });

  test('what a drag framed is drawn again by its link', async ({ page }) => {
    await visit(page);
    await dragMark(page, 'e7k3m9qz', 97);
    await expect(page).toHaveURL(/window=/);
    await rested(page);
    await page.mouse.move(0, 0);
    const before = await screenOf(page);
    await page.reload();
    await ready(page);
    await rested(page);
    expect(await screenOf(page)).toEqual(before);
  });
});

test.describe('by touch, on a tablet', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

  test('one finger pans, two zoom, up and down is the page’s', async ({ page }) => {
    await visit(page);
    await rested(page);
    await page.locator('.plot-svg').scrollIntoViewIfNeeded();
    const { x, y } = (await page.locator('.plot-svg').boundingBox())!;
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((each, id) => ({ x: x + each, y: y + 200, id })) });
    await touch('touchStart', 400);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', 400 - step * 20);
    await touch('touchEnd');
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(OPENING.from + 0.4 * DAY);
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    await touch('touchStart', 300, 400);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', 300 - step * 10, 400 + step * 10);
    await touch('touchEnd');
    await expect.poll(() => spanOf(page)).toBeLessThan(2.2 * DAY);
    await expect(page.locator('.plot')).toHaveCSS('touch-action', 'pan-y');
  });
});

test.describe('by keys', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  /** Into the plot as a reader comes: with Tab, from the list before it. */
  async function enter(page: Page): Promise<void> {
    await page.locator('[data-list-item]').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).not.toBeNull();
  }
  async function walk(page: Page, key: string, times: number): Promise<(string | null)[]> {
    const keys = [];
    for (let i = 0; i < times; i += 1) {
      await page.keyboard.press(key);
      keys.push(await focused(page));
    }
    return keys;
  }

  test('the plot is one stop of Tab, in and out, whichever mark was last in focus', async ({ page }) => {
    await visit(page);
    await enter(page);
    expect(await focused(page)).toBe(ALL[0]);
    await page.keyboard.press('Tab');
    await expect(handle(page, 'begins')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBeNull();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(ALL[1]);
    await expect(page.locator('.plot [tabindex="0"]')).toHaveCount(1);
  });

  test('left and right go from event to event in time, and stop at either end', async ({ page }) => {
    await visit(page);
    await enter(page);
    expect(await walk(page, 'ArrowRight', 12)).toEqual([...ALL.slice(1), ALL[11]]);
    expect(await walk(page, 'ArrowLeft', 12)).toEqual([...ALL.slice(0, 11).reverse(), ALL[0]]);
  });

  test('up and down go from lane to lane', async ({ page }) => {
    await visit(page);
    await enter(page);
    await page.keyboard.press('Home');
    while ((await focused(page)) !== 'e7k3m9qz') await page.keyboard.press('ArrowRight');
    const [china, russia, together, still] = await walk(page, 'ArrowDown', 4);
    expect(LANES.china).toContain(china);
    expect(russia, 'the nearest in time').toBe('t5gpt5nm');
    expect(LANES.together).toContain(together);
    expect(still, 'there is no lane below').toBe(together);
    const up = await walk(page, 'ArrowUp', 4);
    expect(up.slice(0, 2)).toEqual(['t5gpt5nm', 'hbhmz6bf']);
    expect(LANES.us).toContain(up[2]);
    expect(up[3]).toBe(up[2]);
  });

  test('Home and End go to the ends of what is framed, with Control to those of the story', async ({ page }) => {
    await visit(page);
    await enter(page);
    const framed = ALL.slice(0, 11);
    expect(await walk(page, 'End', 1)).toEqual([framed.at(-1)]);
    expect(await walk(page, 'Control+End', 1)).toEqual([ALL.at(-1)]);
    expect(await walk(page, 'Home', 1)).toEqual([framed[0]]);
    expect(await walk(page, 'Control+Home', 1)).toEqual([ALL[0]]);
  });

  test('Enter opens an event, Escape closes it wherever the focus is, and the focus is on its mark again', async ({ page }) => {
    await visit(page);
    const before = await entries(page);
    await enter(page);
    while ((await focused(page)) !== 'hbhmz6bf') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=hbhmz6bf/);
    await expect(page.locator('#event-heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/event=/);
    await expect(mark(page, 'hbhmz6bf')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#event-heading')).toBeFocused();
    // Until the details have come, nothing follows the heading that Tab could go to within them.
    await expect(page.locator('.panel').getByRole('button', { name: 'Copy link' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(mark(page, 'hbhmz6bf')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#event-heading')).toBeFocused();
    await mark(page, 'hbhmz6bf').focus();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/event=/);
    await expect(mark(page, 'hbhmz6bf')).toBeFocused();
    expect(await entries(page), 'looking adds no more than one way back').toBeLessThanOrEqual(before + 1);
  });

  test('plus, minus and zero zoom, Page keys move in time, and the focus stays on the mark', async ({ page }) => {
    await visit(page);
    await enter(page);
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('+');
    await expect.poll(() => spanOf(page)).toBe(Math.round((4 * DAY) / 1.6));
    await page.keyboard.press('-');
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    await page.keyboard.press('-');
    await expect.poll(() => spanOf(page)).toBeGreaterThan(6 * DAY);
    await page.keyboard.press('0');
    await expect.poll(() => windowOf(page)).toEqual(OPENING);
    await page.keyboard.press('PageDown');
    await expect.poll(() => windowOf(page).from - OPENING.from).toBe(DAY);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect.poll(() => windowOf(page).from - OPENING.from).toBe(-DAY);
    expect(await focused(page)).toBe(ALL[0]);
    expect(await page.evaluate(() => window.scrollY), 'Page keys do not scroll').toBe(scrolled);
  });

  for (const start of ['6x6m5eqv', 'xw95fdx5', '9x6nsrve'] as const) {
    test(`from ${start}, keys alone zoom out to decades, in to hours, and back to the opening`, async ({ page }) => {
      await visit(page);
      await enter(page);
      while ((await focused(page)) !== start) await page.keyboard.press('ArrowRight');
      for (const [key, end] of [['-', 80 * YEAR], ['+', 6 * HOUR]] as const) {
        for (let press = 0; press < 30 && spanOf(page) !== end; press += 1) {
          const span = spanOf(page);
          await page.keyboard.press(key);
          await frames(page);
          await expect.poll(() => spanOf(page), `${key} at ${span} minutes`).not.toBe(span);
          expect(await focused(page), `a mark in focus at ${spanOf(page)} minutes`).not.toBeNull();
        }
        await expect.poll(() => spanOf(page)).toBe(end);
        await page.keyboard.press(key);
        await expect.poll(() => spanOf(page)).toBe(end);
      }
      await page.keyboard.press('0');
      await rested(page);
      await expect.poll(() => windowOf(page)).toEqual(OPENING);
    });
  }

  test('no letter does anything, neither outside the plot nor in it', async ({ page }) => {
    await visit(page);
    const [before, url] = [await screenOf(page), page.url()];
    const type = async () => {
      for (const key of 'abcdefghijklmnopqrstuvwxyzAFHJKLS/?#.,[]') await page.keyboard.press(key);
    };
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await type();
    for (const key of ['+', '-', '0', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await enter(page);
    const at = await focused(page);
    await type();
    expect(await focused(page)).toBe(at);
    expect(page.url()).toBe(url);
    expect(await screenOf(page)).toEqual(before);
  });

  test('the overview’s handles are sliders that say their day', async ({ page }) => {
    await visit(page);
    await expect(handle(page, 'begins')).toHaveAttribute('aria-valuetext', 'Tuesday 23 April 2024');
    await expect(handle(page, 'ends')).toHaveAttribute('aria-valuetext', 'Saturday 27 April 2024');
    await handle(page, 'ends').focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await expect(handle(page, 'ends')).toHaveAttribute('aria-valuetext', 'Sunday 28 April 2024');
    await expect.poll(() => windowOf(page).from).toBe(OPENING.from);
    await handle(page, 'begins').focus();
    await page.keyboard.press('Home');
    await expect(handle(page, 'begins')).toHaveAttribute('aria-valuetext', 'Saturday 1 April 2023');
    await handle(page, 'ends').focus();
    await page.keyboard.press('End');
    await expect(handle(page, 'ends')).toHaveAttribute('aria-valuetext', 'Friday 31 May 2024');
    for (const name of ['begins', 'ends'] as const) {
      const values = await Promise.all(['valuemin', 'valuenow', 'valuemax'].map((each) => handle(page, name).getAttribute(`aria-${each}`)));
      const [least, now, most] = values.map(Number);
      expect(now).toBe(name === 'begins' ? least : most);
      expect(values.every((value) => /^\d+$/.test(value!))).toBe(true);
    }
  });
});

test.describe('the overview, by pointer', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  async function drag(page: Page, x: number, y: number, by: number): Promise<void> {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 8 });
    await page.mouse.up();
  }
  const centre = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => [x + width / 2, y + height / 2] as const;

  test('the brush moves, either handle stretches it, and each is one entry of history', async ({ page }) => {
    await visit(page);
    const before = await entries(page);
    const { width } = (await page.locator('.overview-svg').boundingBox())!;
    const perPixel = (426 * DAY) / width;

    await drag(page, ...centre((await page.locator('.overview-frame').boundingBox())!), -100);
    await rested(page);
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    await expect.poll(() => Math.abs(windowOf(page).from - (OPENING.from - 100 * perPixel))).toBeLessThan(2 * perPixel);

    const moved = windowOf(page);
    await drag(page, ...centre((await handle(page, 'ends').locator('.overview-grip').boundingBox())!), 60);
    await rested(page);
    await expect.poll(() => windowOf(page).from).toBe(moved.from);
    await expect.poll(() => Math.abs(windowOf(page).to - (moved.to + 60 * perPixel))).toBeLessThan(2 * perPixel);

    const stretched = windowOf(page);
    await drag(page, ...centre((await handle(page, 'begins').locator('.overview-grip').boundingBox())!), -80);
    await rested(page);
    await expect.poll(() => windowOf(page).to).toBe(stretched.to);
    await expect.poll(() => Math.abs(windowOf(page).from - (stretched.from - 80 * perPixel))).toBeLessThan(2 * perPixel);

    expect(await entries(page)).toBe(before + 3);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual(stretched);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual(moved);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual(OPENING);
  });

  test('a press elsewhere on it goes there', async ({ page }) => {
    await visit(page);
    const { x, y, width } = (await page.locator('.overview-svg').boundingBox())!;
    await page.mouse.click(x + width / 2, y + 20);
    await rested(page);
    await expect.poll(() => spanOf(page)).toBe(4 * DAY);
    const frame = (await page.locator('.overview-frame').boundingBox())!;
    expect(Math.abs(frame.x + frame.width / 2 - (x + width / 2))).toBeLessThan(3);
  });
});

test.describe('what is drawn', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('every pill opens its time: its events stand apart, or in smaller pills; Back undoes it', async ({ page }) => {
    const wide = '?window=20230331t1600..20240531t1600';
    await visit(page, wide);
    const keys = await page.locator('.plot-pill[data-item]').evaluateAll((pills) => pills.map((pill) => pill.getAttribute('data-item')!));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const count = Number(await mark(page, key).locator('.pill-text').textContent());
      await expect(mark(page, key)).toHaveAccessibleName(new RegExp(`^${count} events, .+ and ${count - 1} more\\. Opens that time\\.$`));
      const drawn = await page.locator('.plot-event').count();
      await mark(page, key).click();
      await rested(page);
      await expect.poll(() => spanOf(page)).toBeLessThan(10 * DAY);
      expect(await page.locator('.plot-event').count(), key).toBeGreaterThan(drawn);
      await expect(mark(page, key.slice('pill-'.length))).toBeVisible();
      await page.goBack();
      await rested(page);
      await expect(page).toHaveURL(STORY + wide);
    }
  });

  test('what is filtered out stays as outlines, which can be hidden; nothing else moves', async ({ page }) => {
    await visit(page, '?topic=taiwan');
    const hits = await page.locator('.plot-event').evaluateAll((events) => events.map((each) => each.getAttribute('data-item')));
    const place = () => page.locator('.plot-event').evaluateAll((events) => events.map((each) => ['x', 'y'].map((at) => each.querySelector('.plot-hit')!.getAttribute(at)).join(' ')));
    const [before, outlines] = [await place(), page.locator('.plot-svg .mark-ghost, .plot-svg .mark-ghost-line')];
    await expect(outlines).toHaveCount(12 - hits.length);
    await page.getByRole('link', { name: `Hide the ${12 - hits.length} outlines` }).click();
    await expect(page).toHaveURL(/outlines=hide/);
    await expect(outlines).toHaveCount(0);
    expect(await place()).toEqual(before);
    await page.goBack();
    await expect(outlines).toHaveCount(12 - hits.length);
  });

  test('filters move no mark', async ({ page }) => {
    await visit(page);
    const caps = () => page.locator('.plot-event .mark-cap').evaluateAll((all) => all.map((cap) => cap.getAttribute('d')!));
    const before = new Set(await caps());
    await page.locator('[data-chip=taiwan]').click();
    await expect(page).toHaveURL(/topic=taiwan/);
    const after = await caps();
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((cap) => !before.has(cap))).toEqual([]);
  });

  for (const window of ['20240425t1600..20240427t0400', '20230101t0000..20260101t0000', '20240426t0300..20240426t0900']) {
    test(`?window=${window} is drawn the same by the link, a reload, and the way back`, async ({ page }) => {
      await visit(page, `?window=${window}`);
      await rested(page);
      const before = await screenOf(page);
      await page.reload();
      await ready(page);
      await rested(page);
      expect(await screenOf(page)).toEqual(before);
      await scale(page).getByRole('link', { name: 'Fit everything' }).click();
      await rested(page);
      expect((await screenOf(page)).marks).not.toEqual(before.marks);
      await page.goBack();
      await rested(page);
      expect(await screenOf(page)).toEqual(before);
    });
  }
});
