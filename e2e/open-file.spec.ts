import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { sideways } from './support/layout';
import { isSameDocument, markDocument, ready, result, STORY } from './support/story';
import { expect, test } from './support/test';
import { saved } from './support/worker';

/** A word that stands nowhere but in the file. */
const SECRET = 'Quuxburg';
const SHEET = [
  'title,date,topic,summary,people',
  `The ${SECRET} treaty is signed,1950-02-14,Treaties,In ${SECRET}.,Ada;Bo`,
  'A visit begins,1972-02-21,Visits,For a week.,Ada',
  'A visit without a day,04/05/1973,Visits,,Bo',
  'A second treaty,1985-06,Treaties,,Bo',
].join('\n');

const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Lets go of a file over the page; `size` makes one of so many bytes. */
async function drop(page: Page, name: string, text: string, size = 0): Promise<void> {
  const transfer = await page.evaluateHandle(([called, content, bytes]) => {
    const data = new DataTransfer();
    data.items.add(new File([bytes > 0 ? new Uint8Array(bytes) : content], called));
    return data;
  }, [name, text, size] as const);
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
}

test('a sheet is chosen and explored in place; a reload keeps it, and nothing of it is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await page.goto('/open');
  await ready(page);
  await markDocument(page);
  await choose(page, `${SECRET}.csv`, SHEET);
  await expect(page.locator('h1')).toHaveText(`${SECRET}.csv`);
  await expect(result(page)).toHaveText('Showing all 3 events');
  await expect(page).toHaveTitle(`${SECRET}.csv · Démarche`);
  await expect(page.locator('.file-about')).toContainText('3 events of 4 rows.');
  await expect(page.locator('.file-faults')).toContainText('line 4, column 2');
  await expect(page.locator('.file-faults')).toContainText('nothing tells which number is the day');

  await page.locator('[data-chip="treaties"]').click();
  await expect(result(page)).toHaveText('Showing 2 of 3 events about Treaties');
  await page.locator('.plot-event').first().click();
  await expect(page.locator('#event-heading')).toHaveText(`The ${SECRET} treaty is signed`);
  await expect(page.locator('.details')).toContainText('Date: Quuxburg.csv.');
  await page.locator('.mast-nav').getByRole('link', { name: 'List' }).click();
  await expect(page.locator('.list-item')).toHaveCount(2);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.locator('.list-table tbody tr')).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('.list-item')).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('.plot-svg')).toBeVisible();
  await expect(page.locator('#event-heading')).toBeVisible();
  expect(await isSameDocument(page)).toBe(true);
  await expect(page).toHaveURL(/\/open\?topic=treaties&event=[0-9a-z]{8}#file=Quuxburg\.csv$/);

  await page.reload();
  await expect(page.locator('#event-heading')).toHaveText(`The ${SECRET} treaty is signed`);
  await expect(result(page)).toHaveText('Showing 2 of 3 events about Treaties');
  expect(asked.filter((request) => request.replace(/#.*/, '').includes(SECRET))).toEqual([]);
  expect(asked.some((request) => request.includes('/open'))).toBe(true);

  await page.getByRole('button', { name: 'Forget this file' }).click();
  await expect(page.locator('h1')).toHaveText('Open a file');
  await expect(page).toHaveURL(/\/open$/);
  await page.reload();
  await ready(page);
  await expect(page.locator('h1')).toHaveText('Open a file');
});

test('a story that was downloaded is dropped; what cannot be opened is named and takes nothing from it', async ({ page, request }) => {
  const story = await (await request.get(`${STORY}/timeline.json`)).text();
  await page.goto(STORY);
  await page.getByRole('link', { name: 'A file of your own' }).click();
  await ready(page);
  await drop(page, 'story.json', story);
  await expect(result(page)).toHaveText('Showing all 12 events');
  await expect(page.locator('.chip').filter({ hasText: 'South China Sea' })).toBeVisible();

  await drop(page, 'sheet.xlsx', 'PK\u0003\u0004');
  const alert = page.locator('.file-about').getByRole('alert');
  await expect(alert).toContainText('“sheet.xlsx”: The file is a ZIP archive or a spreadsheet such as .xlsx; save the sheet as CSV first.');
  await drop(page, 'huge.csv', '', 50_000_001);
  await expect(alert).toContainText('“huge.csv” has 50.0 MB, and this page opens files of up to 50 MB.');
  await drop(page, 'dates.csv', 'title,date\nA treaty,yesterday\n');
  await expect(alert).toContainText('The first fault: line 2, column 2');
  await expect(result(page)).toHaveText('Showing all 12 events');
  await drop(page, 'long.csv', `title,date\n${'A treaty of many,1950\n'.repeat(250_000)}`);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.open-note')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('story.json');

  // A page that a file has not is its timeline.
  await page.goto(page.url().replace('/open', '/open?view=analysis'));
  await expect(page.locator('.notices')).toContainText('There is no page of analysis here');
  await expect(page.locator('.plot-svg')).toBeVisible();
});

test('by keyboard alone a sheet with names of its own is chosen, its columns named, and an event opened', async ({ page }) => {
  // Listened for from the beginning: a dialog that opens before somebody listens is the browser's own.
  const dialog = page.waitForEvent('filechooser');
  await page.goto('/open');
  await ready(page);
  await page.locator('.open-zone input').focus();
  await page.keyboard.press('Enter');
  await (await dialog).setFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from('Was geschah;Wann genau\nEin Vertrag;1950-02-14\nEin Besuch;1972\n') });
  await expect(page.locator('#columns-heading')).toBeFocused();
  await expect(page.locator('.open-rows')).toContainText('Ein Vertrag');
  await page.getByRole('button', { name: 'Show the timeline' }).press('Enter');
  await expect(page.getByLabel('What happened')).toBeFocused();
  await expect(page.locator('.open-missing')).toHaveText('Choose the column that says what happened.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('Was');
  await page.locator('select[name=when]').focus();
  await page.keyboard.type('Wann');
  await page.getByRole('button', { name: 'Show the timeline' }).press('Enter');
  await expect(result(page)).toHaveText('Showing all 2 events');
  await page.locator('.plot [tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-heading')).toBeFocused();
  await expect(page.locator('#event-heading')).toHaveText('Ein Vertrag');
});

test('a sheet of thousands of topics, odd ones among them, is drawn in few elements', async ({ page }) => {
  await page.goto('/open');
  await ready(page);
  const rows = Array.from({ length: 4000 }, (_, at) => `Event ${at},${1950 + (at % 70)},Topic ${at}`);
  await choose(page, 'many.csv', ['title,date,topic', ...rows, 'Odd,-9999,constructor;__proto__', 'Odder,9999-12-31,constructor;__proto__'].join('\n'));
  await expect(result(page)).toHaveText('Showing all 4,002 events');
  await expect(page.locator('.chip')).toHaveCount(60);
  await expect(page.locator('.chips')).toContainText('3,942 more, by search');
  expect(await page.locator('*').count()).toBeLessThan(4000);
  await page.locator('[data-chip="constructor"]').click();
  await expect(result(page)).toHaveText('Showing 2 of 4,002 events about constructor');
});

test('a link without its file says which it needs, and is followed once the file is there', async ({ page }) => {
  await page.goto('/open?topic=visits#file=trips%20of%20mine.csv');
  await expect(page.locator('.open-note')).toContainText('This link needs the file “trips of mine.csv”, which is not in this browser.');
  await choose(page, 'trips of mine.csv', SHEET);
  await expect(result(page)).toHaveText('Showing 1 of 3 events about Visits');
  // Another file is not looked at by the filters of the first.
  await choose(page, 'other.csv', SHEET);
  await expect(page).toHaveURL(/\/open#file=other\.csv$/);
  await expect(result(page)).toHaveText('Showing all 3 events');
  await page.goto('/open?topic=visits#file=trips%20of%20mine.csv');
  await page.reload();
  await page.getByRole('button', { name: 'Show “other.csv” instead' }).click();
  await expect(result(page)).toHaveText('Showing all 3 events');
});

test('axe finds nothing before and after a file is open, in light, in dark and at 320 pixels', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/open');
  await ready(page);
  expect(await violations(page)).toEqual([]);
  await choose(page, 'sheet.csv', SHEET);
  await expect(result(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'colours')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page.locator('#columns-heading')).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test.describe('with the offline copy', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a file that was opened is read again with the network gone', async ({ page, context }) => {
    await page.goto('/open');
    await saved(page);
    await page.reload();
    await ready(page);
    await choose(page, 'sheet.csv', SHEET);
    await expect(result(page)).toHaveText('Showing all 3 events');
    await context.setOffline(true);
    await page.reload();
    await expect(result(page)).toHaveText('Showing all 3 events');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and the other way', async ({ page }) => {
    await page.goto('/open');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('Reading a file in the browser needs script');
    await expect(page.locator('noscript p')).toContainText('npm run build:collection -- events.csv');
    await expect(page.locator('.open-zone')).toBeHidden();
  });
});
