import { ready, STORY } from './support/story';
import { expect, test } from './support/test';

const LONG = '/s/the-long-view';
const SIGNED = 'exw7k3p9';

test('the long view opens on all of its decades, read from many records, and speaks of no report', async ({ page }) => {
  await page.goto(LONG);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The long view: three powers since 1949');
  await expect(page.locator('.headline-source')).toContainText('95 events from 182 public sources, 1949 to 2025');
  await expect(page.locator('.result strong')).toHaveText('Showing all 95 events');
  await expect(page.locator('.reports-switch')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/as reported on|known today|not yet happened/i);
});

test('a topic filters it, and a link to a report alone is told that there is none', async ({ page }) => {
  await page.goto(`${LONG}?reports=lead&topic=tiktok`);
  await ready(page);
  await expect(page.getByText('so there is no one report to show alone')).toBeVisible();
  await expect(page.locator('.result strong')).toHaveText('Showing 5 of 95 events about TikTok');
});

test('a link frames three days of April 2024 in it, and opens an event of them', async ({ page }) => {
  await page.goto(`${LONG}?window=20240423t1600..20240427t0400`);
  await ready(page);
  await page.locator(`[data-item=${SIGNED}]`).click();
  await expect(page).toHaveURL(`${LONG}?window=20240423t1600..20240427t0400&event=${SIGNED}`);
  await expect(page.locator('#event-heading')).toHaveText('Biden signs $95bn aid act');
});

test('its list has all 95 events, and each story names the other', async ({ page }) => {
  await page.goto(`${LONG}?view=list`);
  await expect(page.locator('.list-item')).toHaveCount(95);
  await page.getByRole('link', { name: 'Three days, two clocks: Blinken in China' }).click();
  await expect(page).toHaveURL(STORY);
  await page.getByRole('link', { name: 'The long view: three powers since 1949' }).click();
  await expect(page).toHaveURL(LONG);
});

test('an event of the days that the other story tells of leads there from its page', async ({ page }) => {
  await page.goto(`/event/${SIGNED}`);
  await page.getByRole('link', { name: 'The same days in “Three days, two clocks: Blinken in China”' }).click();
  await expect(page).toHaveURL(STORY);
});
