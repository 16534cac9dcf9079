import { violations } from './support/axe';
import { ready } from './support/story';
import { expect, test } from './support/test';

/* A collection of 3,000 made-up events, which the server of these tests builds before it begins. */

const MANY = '/s/made-up-3000';
/** A drawing holds no more, whatever the data. */
const MOST_ELEMENTS = 600;

test('three thousand events are drawn as columns, in few elements, and a column opens', async ({ page }) => {
  await page.goto(MANY);
  await ready(page);
  await expect(page.locator('.result strong')).toHaveText('Showing all 3,000 events');
  expect(await page.locator('.plot-svg .column-exact').count()).toBeGreaterThan(0);
  expect(await page.locator('.plot-svg *').count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  const cells = page.locator('.plot-cell');
  const name = (await cells.last().getAttribute('aria-label'))!;
  expect(name).toMatch(/: [\d,]+ events?\. Opens that time\.$/);
  await cells.last().click();
  await expect(page).toHaveURL(/column=/);
  await expect(page.locator('.plot-svg .plot-highlight')).toBeVisible();
  const panel = page.locator('.column-details');
  const title = (await panel.locator('h2').textContent())!;
  const events = Number(/^([\d,]+) events?/.exec((await panel.locator('.details-when').textContent())!)![1]!.replaceAll(',', ''));
  await expect(panel.getByRole('img')).toHaveAccessibleName(new RegExp(`; ${title}, ${events} events?`));
  // The link is the view: it opens the same in a new window. The next column is another, and Back comes back.
  await page.goto(page.url());
  await ready(page);
  await expect(panel.locator('h2')).toHaveText(title);
  await panel.getByRole('link', { name: 'Earlier column' }).click();
  await expect(panel.locator('h2')).not.toHaveText(title);
  await page.goBack();
  await expect(panel.locator('h2')).toHaveText(title);
  expect(await violations(page)).toEqual([]);
  const list = panel.getByRole('link', { name: /^List [\d,]+ events?$/ });
  const listed = (await list.textContent())!.trim().replace('List ', '');
  await panel.getByRole('link', { name: /^Zoom to this/ }).click();
  await expect(page).toHaveURL(/window=/);
  expect(await page.locator('.plot-svg *').count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  await list.click();
  await expect(page.locator('.result strong')).toContainText(`${listed.replace(/ events?$/, '')} of 3,000`);
});

test('what stands before, in and after the window adds up to all', async ({ page }) => {
  await page.goto(`${MANY}?window=20150101t0000..20180101t0000`);
  await ready(page);
  const names = await page.locator('.plot-cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')!));
  const pills = await page.locator('.plot-pill').evaluateAll((found) => found.map((pill) => pill.getAttribute('aria-label')!));
  const count = (name: string) => (/one event/i.test(name) ? 1 : Number(/([\d,]+) events/.exec(name)![1]!.replaceAll(',', '')));
  expect([...names, ...pills].reduce((sum, name) => sum + count(name), 0)).toBe(3000);
});

test('closer, single events stand in the drawing, and one opens beside it', async ({ page }) => {
  await page.goto(`${MANY}?window=19720101t0000..19720201t0000`);
  await ready(page);
  const mark = page.locator('.plot-event').first();
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(page).toHaveURL(/event=[0-9a-z]{8}/);
  await expect(page.locator('#event-heading')).toBeVisible();
  const opened = await page.locator('#event-heading').textContent();
  // The link is the view: it opens the same in a new window.
  await page.goto(page.url());
  await expect(page.locator('#event-heading')).toHaveText(opened!);
});

test('a topic filters it in place, and the list has as many, page by page', async ({ page }) => {
  await page.goto(MANY);
  await ready(page);
  await page.locator('.topic-row [data-chip="talks"]').click();
  await expect(page.locator('.result strong')).toHaveText(/^Showing [\d,]+ of 3,000 events about Talks$/);
  const shown = /Showing ([\d,]+) of/.exec((await page.locator('.result strong').textContent())!)![1]!;
  await page.goto(`${MANY}?topic=talks&view=table`);
  await expect(page.locator('table')).toHaveAttribute('aria-rowcount', `${Number(shown.replaceAll(',', '')) + 1}`);
  await expect(page.getByText(`Events 1 to 100 of ${shown}`).first()).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).first().click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByText(`Events 101 to 200 of ${shown}`).first()).toBeVisible();
});

test('words are searched, and the list has what was found', async ({ page }) => {
  await page.goto(MANY);
  await ready(page);
  await page.locator('input[name=q]').first().fill('treaty geneva');
  await expect(page.locator('.result strong')).toHaveText(/^Showing \d{1,3} of 3,000 events/);
  const found = await page.locator('.result strong').textContent();
  await page.reload();
  await expect(page.locator('.result strong')).toHaveText(found!);
});

test('by keyboard one goes from column to column, opens one and comes back', async ({ page }) => {
  await page.goto(MANY);
  await ready(page);
  await page.locator('.plot [tabindex="0"]').focus();
  const first = await page.locator(':focus').getAttribute('data-item');
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', /^cell-/);
  expect(await page.locator(':focus').getAttribute('data-item')).not.toBe(first);
  const last = (await page.locator(':focus').getAttribute('data-item'))!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/column=/);
  await expect(page.locator('#event-heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/column=/);
  await expect(page.locator(':focus')).toHaveAttribute('data-item', last);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('columns lead closer, down to single events and the list', async ({ page }) => {
    await page.goto(MANY);
    await expect(page.locator('.result strong')).toHaveText('Showing all 3,000 events');
    await page.goto(new URL((await page.locator('.plot-cell').first().getAttribute('href'))!, page.url()).href);
    await expect(page.locator('.column-details h2')).toBeVisible();
    await page.locator('.column-details').getByRole('link', { name: /^Zoom to/ }).click();
    await expect(page).toHaveURL(/window=/);
    await expect(page.locator('.plot-svg')).toBeVisible();
    await page.goto(`${MANY}?view=list&page=30`);
    await expect(page.locator('.list-item').first()).toBeVisible();
    await expect(page.locator('.list-item')).toHaveCount(100);
    await page.locator('.list-item a').first().click();
    await expect(page.locator('#event-heading')).toBeVisible();
  });
});

test('while a part does not come the page stays whole and says so; tried again, it comes to life', async ({ page, context }) => {
  let broken = true;
  await context.route('**/columns/*.parquet', (route) => (broken ? route.fulfill({ status: 200, body: 'cut' }) : route.continue()));
  await page.goto(MANY);
  const alert = page.locator('.arriving').getByRole('alert');
  await expect(alert).toContainText('columns/');
  await expect(page.locator('.plot-svg .column-exact').first()).toBeVisible();
  await expect(page.locator('.result strong')).toHaveText('Showing all 3,000 events');
  broken = false;
  await page.locator('.arriving').getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await expect(page.locator('.arriving')).toHaveCount(0);
});

test('axe finds nothing in a collection, drawn and as a table, in light and in dark', async ({ page }) => {
  for (const path of [MANY, `${MANY}?view=table&page=2`]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await ready(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colours')).toEqual([]);
  }
});

test('no link of its events leads to what a collection has not', async ({ page }) => {
  await page.goto(`${MANY}?view=sources&topic=talks`);
  await expect(page.locator('.notices')).toContainText('There is no page of sources here: this is the timeline.');
  await page.goto(`${MANY}?view=list`);
  await page.locator('.list-item a').first().click();
  await expect(page.locator('#event-heading')).toBeVisible();
  const hrefs = await page.locator('.list a, .details a').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
  expect(hrefs.filter((href) => /^\/event|view=sources|\/share/.test(href))).toEqual([]);
});

test('an unknown collection is answered as any address that has nothing', async ({ page }) => {
  const answer = await page.goto('/s/made-up-of-nothing');
  expect(answer!.status()).toBe(404);
});
