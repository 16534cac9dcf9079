import { EVENTS, ready, result, STORY } from './support/story';
import { expect, test } from './support/test';

const NO_PAGE = 'There is no page 3 here. All 12 events stand on page 1.';

test('a link to a page past the last says so, and leads to the events', async ({ page }) => {
  for (const view of ['list', 'table']) {
    await page.goto(`${STORY}?view=${view}&page=3`);
    await ready(page);
    await expect(page.getByText(NO_PAGE)).toBeVisible();
    await expect(result(page)).toHaveText('Showing all 12 events');
    await page.getByRole('link', { name: 'Show page 1' }).click();
    await expect(page).toHaveURL(`${STORY}?view=${view}`);
    await expect(page.getByRole('link', { name: EVENTS.m2qe40ew, exact: true })).toBeVisible();
    await expect(page.getByText(NO_PAGE)).toBeHidden();
    await page.goBack();
    await expect(page.getByText(NO_PAGE)).toBeVisible();
  }
});

test('twelve events need no other page', async ({ page }) => {
  await page.goto(`${STORY}?view=list`);
  await ready(page);
  await expect(page.getByRole('navigation', { name: /^Pages of the list/ })).toHaveCount(0);
});

test('closing an event gives the focus back to its line', async ({ page }) => {
  for (const view of ['list', 'table']) {
    await page.goto(`${STORY}?view=${view}`);
    await ready(page);
    const link = page.getByRole('link', { name: EVENTS.m2qe40ew, exact: true });
    await link.click();
    await page.getByRole('link', { name: 'Close details' }).click();
    await expect(page).toHaveURL(`${STORY}?view=${view}`);
    await expect(link).toBeFocused();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a page past the last says so, and leads to the events', async ({ page }) => {
    await page.goto(`${STORY}?topic=taiwan&view=table&page=2`);
    await expect(page.getByText('There is no page 2 here. All 3 events stand on page 1.')).toBeVisible();
    await page.getByRole('link', { name: 'Show page 1' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan&view=table`);
    await expect(page.getByRole('rowheader')).toHaveCount(3);
  });
});
