import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { focused, mark } from './support/plot';
import { isSameDocument, markDocument, ready, result, STORY, visit } from './support/story';
import { expect, test } from './support/test';

/* What gives the drawing its lanes: side, topic or actor. One event may stand in several, and counts once. */

const BY_TOPIC = ['Dialogue', 'Taiwan', 'South China Sea', 'TikTok', 'Trade', 'Human rights', 'Russia &Ukraine', 'Narcotics', 'Foreign aid'];
const BY_SIDE = ['United States', 'China', 'Russia', 'Together'];
/** Beijing condemns the aid: it names China and the United States. */
const COPIES = ['hbhmz6bf@actor:china', 'hbhmz6bf@actor:united-states'] as const;

test.use({ viewport: { width: 1440, height: 1100 } });

/** The names of the lanes, as they are written: the lines of a long one are joined. */
function lanes(page: Page): Promise<string[]> {
  return page.locator('.plot-svg').evaluate((svg) => {
    const names: string[] = [];
    for (const text of svg.querySelectorAll('.lane-name, .lane-count')) {
      if (text.matches('.lane-count')) names.push('');
      else names[Math.max(names.length - 1, 0)] = (names.at(-1) ?? '') + text.textContent;
    }
    return names.slice(0, -1);
  });
}

test('a pointer chooses topics as lanes, filters them where they stand, and goes Back to sides', async ({ page }) => {
  await visit(page);
  expect(await lanes(page)).toEqual(BY_SIDE);
  await markDocument(page);
  const control = page.getByRole('group', { name: 'Lanes', exact: true });
  await control.getByRole('link', { name: 'Topic' }).click();
  await expect(page).toHaveURL(/\?lanes=topic$/);
  await expect(control.locator('[aria-current]')).toHaveText('Topic');
  expect(await lanes(page)).toEqual(BY_TOPIC);
  // Seven, three and so on make more than twelve: each event is counted once.
  await expect(result(page)).toHaveText('Showing all 12 events');
  await page.locator('.chips').getByRole('link', { name: /^TikTok/ }).click();
  await expect(page).toHaveURL(/\?topic=tiktok&lanes=topic$/);
  await expect(result(page)).toHaveText('Showing 3 of 12 events about TikTok');
  expect(await lanes(page), 'no lane moves under a filter').toEqual(BY_TOPIC);
  expect(await isSameDocument(page)).toBe(true);
  await page.goBack();
  await page.goBack();
  await expect(control.locator('[aria-current]')).toHaveText('Side');
  await expect.poll(() => lanes(page)).toEqual(BY_SIDE);
});

test('a keyboard chooses actors, moves in a lane and between lanes, and opens an event in all of its lanes', async ({ page }) => {
  await visit(page);
  const actor = page.getByRole('group', { name: 'Lanes', exact: true }).getByRole('link', { name: 'Actor' });
  await actor.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?lanes=actor$/);
  await expect(actor, 'the link keeps the focus').toBeFocused();
  await expect(page.locator('.plot-svg a[tabindex="0"]')).toHaveCount(1);
  await mark(page, COPIES[0]).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/@actor:antony-blinken$/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page), 'the next in the same lane').toMatch(/@actor:antony-blinken$/);
  await mark(page, COPIES[1]).focus();
  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/@actor:united-states$/);
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/@actor:united-states$/);
  await mark(page, COPIES[1]).focus();
  await expect(mark(page, COPIES[1])).toHaveAccessibleName(/In the lane United States\.$/);
  await expect(page.locator('.plot-svg a[tabindex="0"]'), 'one tab stop').toHaveAttribute('data-item', COPIES[1]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?lanes=actor&event=hbhmz6bf$/);
  for (const copy of COPIES) await expect(mark(page, copy)).toHaveAttribute('aria-current', 'true');
  await page.locator('.panel').getByRole('link', { name: 'Close' }).press('Enter');
  await expect(page).toHaveURL(/\?lanes=actor$/);
  expect(await focused(page), 'back where it was opened').toBe(COPIES[1]);
});

test('the link opens anew without script as it was sent, by its older name too, and a phone keeps its sides', async ({ browser, baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: { width: 1440, height: 1000 } });
  await plain.goto(`${STORY}?lanes=topic&event=hbhmz6bf`);
  expect(await lanes(plain)).toEqual(BY_TOPIC);
  await expect(plain.locator('.plot-svg [aria-current="true"]')).not.toHaveCount(0);
  const control = plain.getByRole('group', { name: 'Lanes', exact: true });
  await control.getByRole('link', { name: 'Actor' }).click();
  expect((await lanes(plain)).slice(0, 3)).toEqual(['China', 'Antony Blinken', 'United States']);
  await plain.goto(`${STORY}?group=topic`);
  expect(await lanes(plain)).toEqual(BY_TOPIC);
  await plain.setViewportSize({ width: 390, height: 844 });
  await expect(control).toBeHidden();
  await expect(plain.locator('.rails-names')).toContainText('US');
  await expect(plain.getByText('An event stands in every lane')).toBeHidden();
  await plain.close();
});

test('nobody is kept out of the lanes, in light and in dark', async ({ page }) => {
  await page.goto(`${STORY}?lanes=topic`);
  await ready(page);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'colours')).toEqual([]);
});
