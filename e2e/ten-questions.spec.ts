import type { Page } from '@playwright/test';
import { EVENTS, screenOf, SITE, STORY } from './support/story';
import { expect, test } from './support/test';
import { watch } from './support/watch';

/**
 * What a reader asks of the story, answered by roles, names and text alone, as a screen reader gives them:
 * no class, no place on the screen, no colour. The list is what such a reader meets first.
 */
const list = (page: Page) => page.getByRole('list', { name: 'Events in order of time' });
const event = (page: Page, title: string) => list(page).getByRole('link', { name: new RegExp(`^${title.replace('$', '\\$')}`) });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
const section = (page: Page, heading: string) => list(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name: heading }) });

/** Opens an event from the list, as a screen reader follows a link. */
async function open(page: Page, title: string) {
  await event(page, title).focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
  return details(page);
}

async function asReported(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'What is known' }).getByRole('link', { name: 'As reported on 26 April' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'as reported on 26 April' })).toBeVisible();
}

test.describe('ten questions to the accessibility tree', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(STORY);
    // Script has arrived once there is a choice of theme.
    await expect(page.getByRole('button', { name: /theme/ })).toBeVisible();
  });

  test('1. When did Putin announce his visit? On Thursday 25 April, a Moscow day', async ({ page }) => {
    await expect(event(page, EVENTS.t5gpt5nm)).toHaveAccessibleName(/Thursday 25 April 2024, hour not given \(Moscow day\)\. Happened\./);
    await expect(section(page, 'Thursday 25 April Moscow day').getByRole('link')).toHaveAccessibleName(/^Putin announces a visit to China/);
    const answer = await open(page, EVENTS.t5gpt5nm);
    await expect(answer.getByRole('time').first()).toHaveText('Thursday 25 April 2024, hour not given');
  });

  test('2. How surely is that known? One of two days as reported; today, by the Kremlin, the day', async ({ page }) => {
    await asReported(page);
    await expect(event(page, EVENTS.t5gpt5nm)).toHaveAccessibleName(/25 or 26 April 2024 \(one Moscow day\)/);
    const reported = await open(page, EVENTS.t5gpt5nm);
    await expect(reported).toMatchAriaSnapshot(`
      - heading "Putin announces a visit to China" [level=2]
      - paragraph: /25 or 26 April 2024 Reported as ‘just before Friday’s meetings began’\\. A Moscow day\\./
    `);
    await expect(reported.getByRole('listitem').filter({ hasText: 'Kremlin, congress of industrialists: 25 April, happened' })).toBeVisible();
    await reported.getByRole('link', { name: 'As known today' }).click();
    await expect(details(page).getByRole('time').first()).toHaveText('Thursday 25 April 2024, hour not given');
    await expect(details(page).getByRole('heading', { level: 3, name: 'Reports: 2' })).toBeVisible();
    const reports = details(page).getByRole('listitem').filter({ hasText: ', happened' });
    await expect(reports).toHaveText([/^News report from Beijing.*25 or 26 April 2024 \(one Moscow day\), happened/, /^Kremlin, congress of industrialists.*Thursday 25 April 2024 \(Moscow day\), happened.*the date drawn/]);
  });

  test('3. What answers the act? Beijing’s condemnation', async ({ page }) => {
    await expect(event(page, EVENTS.e7k3m9qz)).toHaveAccessibleName(/Answered by: Beijing condemns Taiwan aid, opposes TikTok sale\./);
    const answer = await open(page, EVENTS.e7k3m9qz);
    await expect(answer.getByRole('listitem').filter({ hasText: 'answers it' }).getByRole('link')).toHaveText(/^Beijing condemns/);
  });

  test('4. Who speaks for the State Department? Matthew Miller', async ({ page }) => {
    const answer = await open(page, EVENTS.kj6mmddy);
    await expect(answer.getByRole('paragraph').filter({ hasText: 'Spokesman Matthew Miller' })).toBeVisible();
    await expect(answer.getByRole('listitem').filter({ hasText: 'US State Department spokesman' }).getByRole('link')).toHaveAccessibleName('Matthew Miller');
  });

  test('5. When does Putin visit? On 16 and 17 May, as known today; as reported, scheduled for May', async ({ page }) => {
    await expect(event(page, EVENTS['9x6nsrve'])).toHaveAccessibleName(/16 and 17 May 2024 \(Beijing days\)\. Happened\./);
    await expect(section(page, '16 and 17 May').getByRole('paragraph')).toHaveText('Not yet happened on 26 April');
    await asReported(page);
    await expect(event(page, EVENTS['9x6nsrve'])).toHaveAccessibleName(/May 2024 \(Beijing calendar\)\. Scheduled\. Reported as ‘in May’\./);
    const reported = await open(page, EVENTS['9x6nsrve']);
    await expect(reported).toMatchAriaSnapshot(`
      - heading "Putin visits China" [level=2]
      - paragraph:
        - time: May 2024
        - text: /Scheduled\\. Reported as ‘in May’/
    `);
  });

  test('6. How long did Blinken and Wang Yi talk? About five and a half hours, on a Friday whose hour is not given', async ({ page }) => {
    await expect(event(page, EVENTS.m2qe40ew)).toHaveAccessibleName(/Friday 26 April 2024, hour not given \(Beijing day\).*Length: about 5½ hours\./);
    const answer = await open(page, EVENTS.m2qe40ew);
    await expect(answer.getByRole('paragraph').filter({ hasText: /^It lasted about 5½ hours\.$/ })).toBeVisible();
  });

  test('7. Which events are about both Taiwan and TikTok? The act, and Beijing’s answer', async ({ page }) => {
    const topics = page.getByRole('list', { name: 'Topics' });
    await topics.getByRole('link', { name: /^Taiwan/ }).click();
    await topics.getByRole('link', { name: /^TikTok/ }).click();
    await page.getByRole('link', { name: 'all of these' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Showing' })).toHaveText('Showing 2 of 12 events about Taiwan and TikTok');
    await expect(list(page).getByRole('link')).toHaveCount(2);
    await expect(list(page).getByRole('link').nth(0)).toHaveAccessibleName(/^Biden signs \$95bn foreign-aid act/);
    await expect(list(page).getByRole('link').nth(1)).toHaveAccessibleName(/^Beijing condemns Taiwan aid, opposes TikTok sale/);
  });

  test('8. On which clock is the signing counted? Washington’s', async ({ page }) => {
    await expect(section(page, 'Wednesday 24 April Washington day').getByRole('link').first()).toHaveAccessibleName(/^Biden signs .*\(Washington day\)/);
    const answer = await open(page, EVENTS.e7k3m9qz);
    await expect(answer.getByRole('paragraph').filter({ hasText: /A Washington day\.$/ })).toBeVisible();
  });

  test('9. What did the report print as the date of the signing? “earlier this week”', async ({ page }) => {
    await expect(event(page, EVENTS.e7k3m9qz)).toHaveAccessibleName(/Reported as ‘earlier this week’\./);
    const answer = await open(page, EVENTS.e7k3m9qz);
    await expect(answer.getByRole('listitem').filter({ hasText: 'News report from Beijing' })).toContainText('‘earlier this week’: one day of 23 to 25 April 2024 (one Washington day), happened.');
  });

  test('10. How many events are shown, and how many happened? Twelve, of which ten; nine when it was reported', async ({ page }) => {
    const result = page.getByRole('main').getByRole('paragraph').filter({ has: page.getByRole('status') }).first();
    await expect(result).toHaveText(/^Showing all 12 events\s*10 happened, 2 under way$/);
    await expect(list(page).getByRole('link')).toHaveCount(12);
    await asReported(page);
    await expect(result).toHaveText(/9 happened, 2 under way, 1 scheduled$/);
    await expect(list(page).getByRole('link')).toHaveCount(12);
  });
});

/** Presses Tab until the control that is meant has the focus, and says how many times. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'the Tab key leads to it').toBeFocused();
}

test('by keyboard alone: from landing to a filtered view with an open event, whose link shows a stranger the same', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /theme/ })).toBeVisible();
  const status = page.getByRole('status').filter({ hasText: 'Showing' });

  await tabTo(page, page.getByRole('link', { name: /^Taiwan 3 events/ }));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Showing 3 of 12 events about Taiwan');
  await tabTo(page, page.getByRole('link', { name: /^TikTok/ }).and(page.getByRole('list', { name: 'Topics' }).getByRole('link')));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Showing 4 of 12 events about Taiwan or TikTok');
  await tabTo(page, page.getByRole('link', { name: 'As reported on 26 April' }));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/4 of 12 events about Taiwan or TikTok, as reported on 26 April$/);

  // The drawing is one stop; arrows move within it.
  const drawing = page.getByRole('group', { name: 'Timeline drawing' });
  await tabTo(page, drawing.getByRole('link', { name: /^Biden signs/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(drawing.getByRole('link', { name: /^Beijing condemns/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Event details' });
  await expect(panel.getByRole('heading', { level: 2, name: /^Beijing condemns/ })).toBeFocused();

  // Until the details have come, only their heading stands there.
  await expect(panel.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Copy link' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Link copied' })).toBeFocused();
  await expect(panel.getByRole('status')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(SITE, baseURL ?? '')).toBe(`${baseURL}${STORY}?reports=lead&topic=taiwan.tiktok&event=hbhmz6bf`);

  const stranger = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const faults = watch(stranger, new URL(baseURL ?? '').host);
  const fresh = await stranger.newPage();
  await fresh.goto(copied.replace(SITE, baseURL ?? ''));
  await expect(fresh.getByRole('button', { name: /theme/ })).toBeVisible();
  expect(await screenOf(fresh)).toEqual(await screenOf(page));
  expect(fresh.url()).toBe(page.url());
  expect(faults).toEqual([]);
  await stranger.close();
});
