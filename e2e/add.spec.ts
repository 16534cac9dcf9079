import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { sideways } from './support/layout';
import { ready, result } from './support/story';
import { expect, test } from './support/test';

/** A word that stands nowhere but in the report. */
const SECRET = 'Quuxburg';
const HOSTILE = '<img src=x onerror="document.title=1">';
const REPORT = [
  'LISBON. The ministers of Portugal and Brazil ended two days of talks in Lisbon on Friday, 12 September 2025.',
  `Minister Ana Silva of Brazil arrived in Lisbon on Wednesday and met Prime Minister Rui Costa of ${SECRET} on Thursday.`,
  `China condemned the port agreement on Friday. ${HOSTILE} President Joe Biden had visited Lisbon in May 2023.`,
  'Watch: 02:14',
  'The harbour reopened quietly at dawn.',
].join('\n\n');

const row = (page: Page, title: string | RegExp) => page.locator('.cand').filter({ hasText: title });
const paper = (page: Page) => page.getByRole('group', { name: 'Article text' });

async function paste(page: Page, text = REPORT): Promise<void> {
  await page.goto('/add');
  await ready(page);
  await page.getByLabel('Text of the report').fill(text);
  await page.getByRole('button', { name: 'Read the report' }).click();
  await expect(page.locator('.cand').first()).toBeVisible();
}

test('by pointer a report becomes a timeline, a file, a page and a link; a reload loses nothing, and no request carries the text', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(decodeURIComponent(request.url()).replace(/#.*/, '') + (request.postData() ?? '')),
  );
  await paste(page);
  await expect(paper(page)).toContainText(HOSTILE);
  await expect(page.locator('.add-aside')).toContainText('Watch: 02:14');
  await page.getByLabel('Published').fill('12 September 2025');
  await page.getByLabel('Published').blur();
  await page.locator('.add-fields').getByLabel('Time zone').selectOption('America/New_York');
  await page.locator('.add-fields').getByLabel('Title').fill('Talks in Lisbon');
  await page.locator('.add-fields').getByLabel('Title').blur();
  await expect(page.locator('.open-note')).toHaveCount(0);

  // The evidence of what is pointed at is lit on the other side.
  await row(page, 'arrives in Lisbon').hover();
  await expect(page.locator('.mark-strong')).toHaveText(/Wednesday/);
  await paper(page).getByText('condemned').hover();
  await expect(row(page, 'China condemns')).toHaveClass(/cand-lit/);

  // Edited, rejected, undone.
  await row(page, 'China condemns').getByRole('button', { name: /^Edit/ }).click();
  const editor = page.locator('.cand-open');
  await editor.getByLabel('Title').fill('Beijing objects to the port agreement');
  await editor.getByLabel('Date').fill('soonish');
  await editor.getByLabel('Date').blur();
  await expect(editor.getByRole('alert')).toContainText('“soonish” is no date that this page can read.');
  await editor.getByLabel('Date').fill('11 to 12 September 2025');
  await editor.getByLabel('Date').blur();
  await editor.getByLabel('Known to').selectOption('one-of');
  await editor.getByRole('button', { name: 'Accept as one of these days' }).click();
  await expect(row(page, 'Beijing objects')).toContainText('11 or 12 September 2025');
  await row(page, 'Joe Biden')
    .getByRole('button', { name: /^Reject/ })
    .click();
  await expect(page.locator('.add-foot')).toContainText('1 accepted, 1 rejected');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('.add-foot')).toContainText('1 accepted, 0 rejected');

  // A missed event, from words selected in the text; and a topic of one's own, which at once catches what it names.
  await paper(page).getByText('The harbour reopened quietly at dawn.').click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Add an event from these words' }).click();
  await editor.getByLabel('Date').fill('2025-09');
  await editor.getByLabel('Date').blur();
  await editor.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByRole('button', { name: 'Topics and people of your own' }).click();
  await page.getByLabel('Words that tell it').fill('harbour, port');
  await expect(page.locator('.add-own')).toContainText('“harbour” once, “port” 2 times');
  await page.locator('.add-own').getByLabel('Name').fill('Ports');
  await page.getByRole('button', { name: 'Read the text with these words' }).click();
  await expect(page.locator('.mark-topic.t-ports').first()).toBeVisible();

  await page.reload();
  await expect(page.locator('.add-foot')).toContainText('2 accepted, 0 rejected');
  await expect(row(page, 'Beijing objects')).toContainText('Accepted');
  await expect(page.locator('.mark-topic.t-ports').first()).toBeVisible();
  await page
    .locator('.add-foot')
    .getByRole('button', { name: /raises? no question$/ })
    .click();
  await page.getByRole('button', { name: 'Open as timeline' }).click();
  await expect(page.locator('h1')).toHaveText('Talks in Lisbon');
  const shown = await result(page).textContent();
  await expect(page.locator('.plot-svg')).toBeVisible();
  await page.reload();
  await expect(result(page)).toHaveText(shown!);

  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  expect(JSON.parse(await save('Story file'))).toMatchObject({ slug: 'talks-in-lisbon', title: 'Talks in Lisbon' });
  const html = await save('One HTML page');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.file-said')).toContainText('The link holds the whole story');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(asked.filter((request) => request.includes(SECRET))).toEqual([]);

  const fresh = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(other.locator('h1')).toHaveText('Talks in Lisbon');
  await expect(result(other)).toHaveText(shown!);
  await other.locator('.mast-nav').getByRole('link', { name: 'Sources' }).click();
  await expect(other.locator('.main')).toContainText('‘Wednesday’');
  await other.goto(link.slice(0, -3));
  await other.reload();
  await expect(other.locator('.standfirst')).toContainText('The link is damaged');
  await other.setContent(html);
  await expect(other.getByRole('listitem')).toHaveCount(JSON.parse(await save('Story file')).events.length);
  expect(await other.locator('script, img').count()).toBe(0);
  await fresh.close();
});

/** Tabs on until a control of this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 70): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at
        ? `${at.getAttribute('aria-label') ?? ''} ${(at as HTMLInputElement).labels?.[0]?.textContent ?? ''} ${at.textContent ?? ''}`.trim()
        : '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing called ${name} was reached`);
}

test('by keyboard alone a report becomes a link', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/add');
  await ready(page);
  await tabTo(page, /^Text of the report/);
  await page.keyboard.insertText(REPORT);
  await tabTo(page, /^Read the report/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.cand').first()).toBeVisible();
  const all = await page.locator('.cand').count();
  await tabTo(page, /^Published/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('12 September 2025');
  await tabTo(page, /^Article text/);
  await expect(page.locator('.open-note')).toHaveCount(0);
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.add-selected')).toContainText('‘The ministers’');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cand-open h3')).toBeFocused();
  await expect(page.locator('.cand')).toHaveCount(all + 1);
  await tabTo(page, /^Title/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The ministers come');
  await tabTo(page, /^Date/);
  await page.keyboard.type('Thursday');
  await tabTo(page, /^Accept$/);
  await page.keyboard.press('Enter');
  await expect(row(page, 'The ministers come')).toContainText('Thursday 11 September 2025');
  await expect(page.locator('[aria-label="Undo: The ministers come"]')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.add-foot')).toContainText('0 accepted');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.locator('.add-foot')).toContainText('1 accepted');
  await tabTo(page, /^Open as timeline/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.plot-svg')).toBeVisible();
  await tabTo(page, /^Copy link/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.file-said')).toContainText('The link holds the whole story');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await browser.newContext({ serviceWorkers: 'block' });
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(result(other)).toHaveText('Showing the one event');
  await fresh.close();
  await page.goBack();
  await expect(row(page, 'The ministers come')).toContainText('Accepted');
});

test('candidates are split, joined and parted; one that a story here has is a second report on it', async ({
  page,
}) => {
  await paste(
    page,
    'BEIJING, April 26, 2024. Secretary of State Antony Blinken met Foreign Minister Wang Yi in Beijing on Friday.\n\nRussia condemned the talks on Friday.',
  );
  await row(page, 'Antony Blinken meets').getByRole('button', { name: /^Edit/ }).click();
  const editor = page.locator('.cand-open');
  await expect(editor.locator('.add-match')).toContainText(
    'Is it “Blinken meets Foreign Minister Wang Yi” in Three days, two clocks: Blinken in China?',
  );
  await editor.getByRole('button', { name: 'The same: a second report on it' }).click();
  await expect(editor.locator('.add-match')).toContainText('A second report on');
  await editor.getByRole('button', { name: 'Split in two' }).click();
  await expect(page.locator('.cand')).toHaveCount(3);
  await editor
    .getByLabel('Tells the same as')
    .selectOption(await editor.getByRole('option', { name: /^Russia condemns/ }).getAttribute('value'));
  await expect(page.locator('.cand')).toHaveCount(2);
  await editor.getByRole('button', { name: /^Part from/ }).click();
  await expect(page.locator('.cand')).toHaveCount(3);
  for (let act = 0; act < 3; act += 1) await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('.cand')).toHaveCount(2);
  await page.getByRole('button', { name: /^Accept: Antony/ }).click();
  await page.getByRole('button', { name: 'Open as timeline' }).click();
  await page.locator('.plot-event').first().click();
  await expect(page.locator('.details')).toContainText('Reports: 2');
});

test('drafts are listed, a damaged one is told and kept; files that are none are refused; nothing is found against WCAG', async ({
  page,
}) => {
  await paste(page);
  await page.getByRole('button', { name: 'Topics and people of your own' }).click();
  await row(page, 'China condemns').getByRole('button', { name: /^Edit/ }).click();
  await page.locator('.cand-more summary').click();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'colours')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sideways(page)).toBe(0);
  expect(await violations(page)).toEqual([]);

  const { hash } = new URL(page.url());
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('demarche-drafts', 1);
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          store.put(
            { name: 'Broken', changed: '2025-01-01 10:00', draft: '{"demarche":"draft","version":1' },
            'broken',
          ).onsuccess = () => resolve();
          store.get(id).onsuccess = () => undefined;
        };
      }),
    hash,
  );
  await page.getByRole('button', { name: 'Replace the text' }).click();
  await expect(page.locator('.add-drafts li')).toHaveCount(2);
  await expect(page.locator('.add-drafts')).toContainText(
    'It cannot be opened. It is damaged: it breaks off, or is no JSON.',
  );
  expect(await violations(page)).toEqual([]);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('PNG') });
  await expect(page.locator('.add-paste')).toContainText('“a.png” is no text');
  // Of a saved page the article is read, and its head says when it was published.
  const article = REPORT.split('\n\n')
    .map((words) => `<p>${words.replaceAll('<', '&lt;')}</p>`)
    .join('');
  const head =
    '<title>Harbour talks</title><meta property="article:published_time" content="2025-09-12T10:00:00+01:00"><meta property="og:site_name" content="The Paper">';
  const saved = `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour talks</h1>${article}</article><script>document.title='x'</script></body></html>`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(saved) });
  await expect(page.getByLabel('Publisher')).toHaveValue('The Paper');
  await expect(page.getByLabel('Published')).toHaveValue('Fri 12 September 2025');
  await expect(row(page, 'China condemns')).toBeVisible();
  await page.getByRole('button', { name: 'Replace the text' }).click();
  await page.getByRole('button', { name: /^LISBON/ }).click();
  await expect(page.locator('.cand').first()).toBeVisible();
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await expect(page.locator('.add-drafts li')).toHaveCount(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that reading needs it, and names the command', async ({ page }) => {
    await page.goto('/add');
    await expect(page.locator('.open-note')).toContainText('npm run read');
    await expect(page.locator('textarea')).toHaveCount(0);
  });
});
