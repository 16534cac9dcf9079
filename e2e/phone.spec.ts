import { devices, type Page } from '@playwright/test';
import { EVENTS, listed, markDocument, isSameDocument, result, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const { userAgent, deviceScaleFactor } = devices['Pixel 5'];
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent, deviceScaleFactor });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the events stand as a list beside four rails, under a heading for each day and clock', async ({ page }) => {
  await visit(page);
  expect(await listed(page)).toHaveLength(12);
  await expect(page.locator('.rails-names text')).toHaveText(['US', 'CN', 'RU', 'Joint']);
  await expect(page.getByText('In order, not to scale')).toBeInViewport();
  await expect(page.locator('.plot-svg')).toBeHidden();
  await expect(page.locator('.rails-heading').filter({ hasText: 'Wednesday 24 April' })).toHaveText(['Wednesday 24 AprilBeijing day', 'Wednesday 24 AprilWashington day']);
});

test('“In order, not to scale” and the rails’ names stay in view', async ({ page }) => {
  await visit(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight * 0.5));
  await expect(page.getByText('In order, not to scale')).toBeInViewport();
});

test('a tap opens a sheet, which grows, shrinks and closes', async ({ page }) => {
  await visit(page);
  await markDocument(page);
  const item = page.locator('[data-list-item=hbhmz6bf]');
  await item.tap();
  await expect(page).toHaveURL(`${STORY}?event=hbhmz6bf`);
  const sheet = page.getByRole('complementary', { name: 'Event details' });
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(EVENTS.hbhmz6bf);
  await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport();
  await page.waitForTimeout(300);
  const half = (await sheet.boundingBox())!;
  expect(half.y + half.height, 'it rests on the lower edge').toBeCloseTo(844, 0);
  expect(half.height).toBeLessThanOrEqual(844 * 0.55);
  await expect(item, 'the event itself stays in view').toBeInViewport();

  await page.getByRole('button', { name: 'Make the details larger' }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half.height + 100);
  await page.getByRole('button', { name: 'Make the details smaller' }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeCloseTo(half.height, 0);
  await page.getByRole('link', { name: 'Close details' }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(STORY);
  expect(await isSameDocument(page)).toBe(true);
});

test('what lies under the sheet can be scrolled above it', async ({ page }) => {
  await visit(page, '?event=hbhmz6bf');
  const last = page.locator('[data-list-item="9x6nsrve"]');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const top = (await page.locator('aside.panel').boundingBox())!.y;
  const { y, height } = (await last.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(top);
});

test('Back closes the sheet', async ({ page }) => {
  await visit(page);
  await page.locator('[data-list-item=hbhmz6bf]').tap();
  await expect(page.locator('aside.panel #event-heading')).toBeVisible();
  await page.goBack();
  await expect(page.locator('aside.panel #event-heading')).toHaveCount(0);
});

test('filters open over the page, apply, and leave', async ({ page }) => {
  await visit(page);
  await expect(page.locator('.refine')).toBeHidden();
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  await expect(page.locator('.refine')).toBeVisible();
  await page.locator('summary', { hasText: 'People and governments' }).tap();
  await page.getByRole('link', { name: /^Wang Yi.*1 event$/ }).tap();
  await expect(page).toHaveURL(`${STORY}?actor=wang-yi`);
  await expect(result(page)).toHaveText('Showing 1 of 12 events with Wang Yi');
  await page.keyboard.press('Escape');
  await expect(page.locator('.refine')).toBeHidden();
});

test('chips are one row that is swiped, and stay at the top', async ({ page }) => {
  await visit(page);
  const tops = await page.locator('.chip').evaluateAll((chips) => new Set(chips.map((chip) => Math.round(chip.getBoundingClientRect().top))).size);
  expect(tops).toBe(1);
  await page.getByRole('link', { name: 'Taiwan 3 events' }).tap();
  await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight * 0.4));
  await expect(page.locator('.chip').first()).toBeInViewport();
});

test('the page’s scroll is the pan, and pinch stays the browser’s', async ({ page }) => {
  await visit(page);
  await expect(page.locator('meta[name=viewport]')).not.toHaveAttribute('content', /user-scalable=no|maximum-scale/);
  const blocked = await page.evaluate(() => {
    const list = document.querySelector('.rails-groups')!;
    const touch = new Touch({ identifier: 1, target: list, clientX: 200, clientY: 500 });
    const begun = list.dispatchEvent(new TouchEvent('touchstart', { touches: [touch], bubbles: true, cancelable: true }));
    const moved = list.dispatchEvent(new TouchEvent('touchmove', { touches: [touch], bubbles: true, cancelable: true }));
    const actions: string[] = [];
    for (let at: Element | null = list; at; at = at.parentElement) actions.push(getComputedStyle(at).touchAction);
    return { prevented: !begun || !moved, actions: actions.filter((action) => !['auto', 'manipulation'].includes(action)) };
  });
  expect(blocked).toEqual({ prevented: false, actions: [] });
});

test('the menu leads to the other pages', async ({ page }) => {
  await visit(page, '?topic=taiwan');
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'List' }).tap();
  await expect(page).toHaveURL(`${STORY}?topic=taiwan&view=list`);
  await expect(page.locator('.list-item')).toHaveCount(3);
});

for (const width of [320, 390]) {
  for (const path of [STORY, `${STORY}?topic=taiwan.tiktok&event=e7k3m9qz`, `${STORY}?view=list`, `${STORY}?view=table`, `${STORY}?view=analysis`, `${STORY}?view=sources`, '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act', `${STORY}/topic/taiwan`, `${STORY}?topic=taiwn`, '/nowhere']) {
    test(`${path} needs no scrolling sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      expect(await overflow(page)).toBe(0);
    });
  }
}

for (const query of ['', '?topic=taiwan.tiktok&event=e7k3m9qz', '?topic=taiwn', '?topic=narcotics.tiktok&match=all', '?view=list', '?view=table']) {
  test(`every control of ‘${query}’ is at least 44 px for a finger`, async ({ page }) => {
    await visit(page, query);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type=hidden])')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // Links in running text are text: they may be as tall as their line.
        .filter((element) => !element.matches('p a, dd a, li > .plain-link, .skip, .vh, h3 a, h4 a, th[scope=row] a, .list-topics a'))
        .map((element) => ({ name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.bottom > 0 && (box.height < 43.5 || box.width < 43.5))
        .map(({ name, box }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
    );
    expect(small).toEqual([]);
  });
}
