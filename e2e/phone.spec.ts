import type { Locator, Page } from '@playwright/test';
import { ALL, EVENTS, listed, ready, result, visit } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

const event = (page: Page, id: string) => page.locator(`[data-list-item="${id}"]`);
const sheet = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('the events stand in order beside four rails; the plot and its overview are not drawn', async ({ page }) => {
  await visit(page);
  expect(await listed(page)).toEqual([...ALL]);
  for (const id of ALL) await expect(event(page, id)).toContainText(EVENTS[id]);
  await expect(page.locator('.rails-names text')).toHaveText(['US', 'CN', 'RU', 'Joint']);
  const first = page.locator('.rails-section').first();
  await expect(first.locator('.rail-line')).toHaveCount(4);
  await expect(page.locator('.plot')).toBeHidden();
  await expect(page.locator('.overview')).toBeHidden();
});

test('a tap opens the event in a sheet, which grows, shrinks and closes; the focus is on its place in the list again', async ({ page }) => {
  await visit(page);
  await event(page, 'hbhmz6bf').tap();
  await expect(page).toHaveURL(/event=hbhmz6bf/);
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(EVENTS.hbhmz6bf);
  await expect(sheet(page)).toBeInViewport();
  const half = await heightOf(sheet(page));
  expect(half).toBeLessThanOrEqual(844 * 0.51);
  await sheet(page).getByRole('button', { name: 'Make the details larger' }).tap();
  await expect.poll(() => heightOf(sheet(page))).toBeGreaterThan(half + 200);
  await sheet(page).getByRole('button', { name: 'Make the details smaller' }).tap();
  await expect.poll(() => heightOf(sheet(page))).toBe(half);
  await sheet(page).getByRole('link', { name: 'Later event' }).tap();
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(EVENTS.t5gpt5nm);
  await sheet(page).getByRole('link', { name: 'Close details' }).tap();
  await expect(sheet(page)).toBeHidden();
  await expect(page).not.toHaveURL(/event=/);
  await expect(event(page, 't5gpt5nm')).toBeFocused();
});

test('Back closes the sheet, Forward opens it', async ({ page }) => {
  await visit(page);
  await event(page, 'e7k3m9qz').tap();
  await expect(sheet(page)).toBeInViewport();
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await page.goForward();
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Biden signs a $95bn aid act');
});

for (const id of ['6x6m5eqv', 'xw95fdx5', '9x6nsrve'] as const) {
  test(`a link to “${EVENTS[id]}” shows it above its sheet, marked in the list`, async ({ page }) => {
    await visit(page, `?event=${id}`);
    await expect(sheet(page).getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(event(page, id)).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => overlapOf(event(page, id).locator('.rails-title'), page), 'the title is between the sticky head and the sheet').toBe('');
  });
}

test('the filters open from below; a person narrows the list, and the way back is one tap', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const popover = page.locator('#refine');
  await expect(popover).toBeInViewport();
  await popover.getByText('People and governments').tap();
  const putin = popover.getByRole('link', { name: /^Vladimir Putin/ });
  const count = Number(/(\d+) events?/.exec((await putin.textContent()) ?? '')?.[1]);
  await putin.tap();
  await expect(page).toHaveURL(/actor=vladimir-putin$/);
  await expect.poll(() => listed(page)).toEqual(['t5gpt5nm', '9x6nsrve']);
  expect(count).toBe(2);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect.poll(() => listed(page)).toEqual([...ALL]);
});

test('a tap on a chip filters by its topic, a second one lets go', async ({ page }) => {
  await visit(page);
  await page.locator('[data-chip=taiwan]').tap();
  await expect(page).toHaveURL(/topic=taiwan$/);
  await expect(result(page)).toContainText('about Taiwan');
  const about = await listed(page);
  expect(about.length).toBeLessThan(12);
  await expect(page.locator('[data-chip=taiwan] small')).toContainText(`${about.length}`);
  await page.locator('[data-chip=taiwan]').tap();
  await expect.poll(() => listed(page)).toEqual([...ALL]);
});

test('the search in the head of the page opens the filters, and finds', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Search and filters' }).tap();
  await page.locator('#refine').getByRole('searchbox').fill('Xi Jinping');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=Xi/);
  await expect.poll(() => listed(page)).toContain('xw95fdx5');
  expect((await listed(page)).length).toBeLessThan(12);
});

test('a swipe moves the page, not the timeline; chips and “In order, not to scale” stay in view', async ({ page }) => {
  await visit(page);
  await event(page, 'k27znpwk').scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await swipe(page, { x: 250, y: 700 }, { x: 250, y: 200 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 300);
  expect(new URL(page.url()).search).toBe('');
  await page.evaluate(() => window.scrollTo(0, document.querySelector('[data-list-item=m2qe40ew]')!.getBoundingClientRect().top + window.scrollY - 400));
  for (const still of [page.getByText('In order, not to scale'), page.locator('.rails-names'), page.locator('[data-chip]').first()]) {
    await expect(still).toBeInViewport({ ratio: 0.9 });
    expect(await coveredBy(still), 'nothing lies over it').toBe('');
  }
});

test('pinching is the browser’s: the page may be scaled, and nothing takes the gesture', async ({ page }) => {
  await visit(page);
  const content = (await page.locator('meta[name=viewport]').getAttribute('content')) ?? '';
  expect(content).toContain('width=device-width');
  expect(content).not.toMatch(/user-scalable\s*=\s*(no|0)|maximum-scale|minimum-scale/);
  const taken = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].filter((each) => each.getClientRects().length > 0 && !/auto|manipulation|pinch-zoom/.test(getComputedStyle(each).touchAction)).map((each) => each.outerHTML.slice(0, 80)),
  );
  expect(taken).toEqual([]);
  const fingers = await page.context().newCDPSession(page);
  await fingers.send('Input.synthesizePinchGesture', { x: 200, y: 500, scaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.5);
  expect(new URL(page.url()).search).toBe('');
});

for (const width of [320, 390]) {
  for (const [what, query] of [['the list', ''], ['an open event', '?event=e7k3m9qz'], ['filters that find nothing', '?topic=none'], ['the list of events', '?view=list']] as const) {
    test(`${width} wide, ${what}: nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await visit(page, query);
      await page.evaluate(() => window.scrollTo(500, 0));
      const [x, wide] = await page.evaluate(() => [window.scrollX, document.documentElement.scrollWidth]);
      expect(x).toBe(0);
      expect(wide).toBe(width);
      expect(await page.evaluate(() => visualViewport!.width)).toBe(width);
    });
  }
}

for (const width of [320, 390]) {
  test(`${width} wide: whatever is tapped is at least 44 by 44 pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await visit(page, '?topic=taiwan.tiktok');
    const small = [
      ...(await smallOf(page, '.chip, .filters-button, .match-switch a, .mast-tools button, .mast-menu-button')),
      ...(await smallOf(page, '.rails-event')),
    ];
    await page.getByRole('button', { name: 'Menu' }).tap();
    await expect(page.locator('#menu')).toBeVisible();
    small.push(...(await smallOf(page, '#menu a')));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.locator('#refine').getByText('People and governments').tap();
    small.push(...(await smallOf(page, '#refine summary, #refine .pick-options a, #refine .btn, #refine .search')));
    await visit(page, '?event=hbhmz6bf');
    small.push(...(await smallOf(page, '.details-head a, .details-actions a, .details-actions button, .panel-grip')));
    expect(small.join('\n')).toBe('');
  });
}

test('the menu leads to the other pages, and the list is one of them', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.locator('#menu').getByRole('link', { name: 'List' }).tap();
  await expect(page).toHaveURL(/view=list/);
  await ready(page);
  await expect(page.locator('.list-item')).toHaveCount(12);
});

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

/** A finger over the glass, in steps as a hand makes them. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', from);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 });
  await touch('touchEnd');
}

/** What lies over the middle of an element and is not it; empty where nothing does. */
function coveredBy(locator: Locator): Promise<string> {
  return locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (top + bottom) / 2);
    return over && (element.contains(over) || over.contains(element)) ? '' : (over?.outerHTML.slice(0, 80) ?? 'off the screen');
  });
}

/** Why an element is not seen whole between what sticks to the top and the sheet; empty where it is. */
async function overlapOf(locator: Locator, page: Page): Promise<string> {
  const box = (await locator.boundingBox())!;
  const head = (await page.locator('.rails-head').boundingBox())!;
  const below = (await sheet(page).boundingBox())!;
  if (box.y < head.y + head.height - 1 && head.y < 150) return `begins at ${box.y}, under the head that ends at ${head.y + head.height}`;
  return box.y + box.height > below.y ? `ends at ${box.y + box.height}, under the sheet that begins at ${below.y}` : '';
}

/** Which of the visible elements are smaller than a fingertip, with their sizes. */
function smallOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => {
    const seen = all.filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible');
    if (seen.length === 0) return ['nothing to tap'];
    return seen.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const name = `${each.className} “${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 30)}”`;
      return width >= 43.99 && height >= 43.99 ? [] : [`${name} is ${width.toFixed(1)} by ${height.toFixed(1)}`];
    });
  });
}
