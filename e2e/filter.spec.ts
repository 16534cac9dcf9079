import { ALL, EVENTS, isSameDocument, listed, markDocument, ready, result, screenOf, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const TAIWAN_OR_TIKTOK = ['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew'];
const TAIWAN_AND_TIKTOK = ['e7k3m9qz', 'hbhmz6bf'];

test.describe('with script', () => {
  test('chips narrow the events in place; any or all; Back undoes and Forward redoes', async ({ page }) => {
    await visit(page);
    await markDocument(page);
    await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
    await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
    await page.getByRole('link', { name: 'TikTok 3 events' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok`);
    await expect(result(page)).toHaveText('Showing 4 of 12 events about Taiwan or TikTok');
    expect(await listed(page)).toEqual(TAIWAN_OR_TIKTOK);
    await page.getByRole('link', { name: 'all of these' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&match=all`);
    await expect(result(page)).toHaveText('Showing 2 of 12 events about Taiwan and TikTok');
    expect(await listed(page)).toEqual(TAIWAN_AND_TIKTOK);

    await page.goBack();
    await expect(result(page)).toHaveText('Showing 4 of 12 events about Taiwan or TikTok');
    await page.goBack();
    await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
    await page.goBack();
    await expect(page).toHaveURL(STORY);
    await expect(result(page)).toHaveText('Showing all 12 events');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&match=all`);
    await expect(result(page)).toHaveText('Showing 2 of 12 events about Taiwan and TikTok');
    expect(await isSameDocument(page)).toBe(true);
  });

  test('a chosen chip is taken away by the same chip', async ({ page }) => {
    await visit(page, '?topic=taiwan.tiktok');
    const chip = page.getByRole('link', { name: 'Taiwan 3 events, chosen. Remove' });
    await expect(chip).toHaveAttribute('aria-current', 'true');
    await chip.click();
    await expect(page).toHaveURL(`${STORY}?topic=tiktok`);
    await expect(page.getByRole('link', { name: 'Taiwan 3 events', exact: true })).not.toHaveAttribute('aria-current');
  });

  test('each chip counts its events: under the other filters, and under the chosen topics where all must match', async ({ page }) => {
    const counts = () => page.locator('[data-chip]').evaluateAll((chips) => chips.map((chip) => `${chip.getAttribute('data-chip')} ${/\d+/.exec(chip.querySelector('small')?.textContent ?? '')}`));
    await visit(page);
    expect(await counts()).toEqual(['dialogue 7', 'taiwan 3', 'south-china-sea 2', 'tiktok 3', 'trade 3', 'human-rights 2', 'russia-ukraine 4', 'narcotics 2', 'foreign-aid 2']);
    await visit(page, '?topic=taiwan.tiktok');
    expect(await counts()).toEqual(['dialogue 7', 'taiwan 3', 'south-china-sea 2', 'tiktok 3', 'trade 3', 'human-rights 2', 'russia-ukraine 4', 'narcotics 2', 'foreign-aid 2']);
    await visit(page, '?topic=taiwan.tiktok&match=all');
    expect(await counts()).toEqual(['dialogue 0', 'taiwan 2', 'south-china-sea 1', 'tiktok 2', 'trade 0', 'human-rights 0', 'russia-ukraine 1', 'narcotics 0', 'foreign-aid 2']);
    await visit(page, '?actor=wang-yi');
    expect(await counts()).toEqual(['dialogue 1', 'taiwan 1', 'south-china-sea 1', 'tiktok 0', 'trade 1', 'human-rights 1', 'russia-ukraine 1', 'narcotics 1', 'foreign-aid 0']);
  });

  test('filters keep what is filtered out as outlines in place, and can hide them', async ({ page }) => {
    const places = () => page.locator('.plot-event').evaluateAll((events) => events.map((event) => {
      const { x, y, width } = event.querySelector('[class^=mark-]')!.getBoundingClientRect();
      return { id: event.getAttribute('data-item'), x, y, width };
    }));
    await visit(page);
    const before = await places();
    await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
    await page.getByRole('link', { name: 'TikTok 3 events' }).click();
    await expect(page.locator('.plot-svg .mark-ghost, .plot-svg .mark-ghost-line')).toHaveCount(8);
    expect(await places()).toEqual(before.filter(({ id }) => TAIWAN_OR_TIKTOK.includes(id ?? '')));
    await page.getByRole('link', { name: 'Hide the 8 outlines' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&outlines=hide`);
    await expect(page.locator('.plot-svg .mark-ghost, .plot-svg .mark-ghost-line')).toHaveCount(0);
    await expect(page.locator('.plot-event')).toHaveCount(4);
    await page.getByRole('link', { name: 'Show the 8 outlines' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok`);
  });

  test('people, types and status are picked from lists', async ({ page }) => {
    await visit(page);
    await page.getByText('People and governments').first().click();
    await page.getByRole('link', { name: /^Wang Yi.*1 event$/ }).click();
    await expect(page).toHaveURL(`${STORY}?actor=wang-yi`);
    await expect(result(page)).toHaveText('Showing 1 of 12 events with Wang Yi');
    expect(await listed(page)).toEqual(['m2qe40ew']);
    await page.getByRole('link', { name: 'Reset' }).click();
    await expect(page).toHaveURL(STORY);

    await page.getByText('Types and status').first().click();
    await page.getByRole('link', { name: /^Under way.*2 events$/ }).click();
    await expect(page).toHaveURL(`${STORY}?status=under-way`);
    await expect(result(page)).toHaveText('Showing 2 of 12 events that are under way');
    await page.getByRole('link', { name: /^Meet or visit/ }).click();
    await expect(page).toHaveURL(/type=consult/);
  });

  test('a list of choices closes by Esc and gives the focus back', async ({ page }) => {
    await visit(page);
    const summary = page.locator('summary', { hasText: 'People and governments' });
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /^Xi Jinping/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: /^Xi Jinping/ })).toBeHidden();
    await expect(summary).toBeFocused();
  });

  test('search narrows while typing, makes one entry of history, and leads from match to match', async ({ page }) => {
    await visit(page);
    await markDocument(page);
    const entries = await page.evaluate(() => window.history.length);
    await page.getByRole('searchbox', { name: 'Search events' }).pressSequentially('aid', { delay: 120 });
    await expect(page).toHaveURL(`${STORY}?q=aid`);
    await expect(result(page)).toHaveText('Showing 2 of 12 events that mention “aid”');
    expect(await listed(page)).toEqual(['e7k3m9qz', 'hbhmz6bf']);
    await expect(page.getByText('2 found')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${STORY}?q=aid`);
    expect(await page.evaluate(() => window.history.length)).toBe(entries + 1);

    await page.getByRole('link', { name: 'Next match' }).click();
    await expect(page).toHaveURL(`${STORY}?q=aid&event=e7k3m9qz`);
    await expect(page.locator('.search-matches')).toContainText('1 of 2');
    await page.getByRole('link', { name: 'Next match' }).click();
    await expect(page).toHaveURL(`${STORY}?q=aid&event=hbhmz6bf`);
    await page.getByRole('link', { name: 'Previous match' }).click();
    await expect(page).toHaveURL(`${STORY}?q=aid&event=e7k3m9qz`);
    expect(await isSameDocument(page)).toBe(true);
  });

  test('Back from a search empties the field', async ({ page }) => {
    await visit(page);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('aid');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${STORY}?q=aid`);
    await page.goBack();
    await expect(page).toHaveURL(STORY);
    await expect(result(page)).toHaveText('Showing all 12 events');
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveValue('');
  });

  test('two date fields narrow to days; what only may lie within them is said to be so', async ({ page }) => {
    await visit(page);
    await page.locator('summary', { hasText: 'Dates' }).click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('2024-04-24');
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('2024-04-24');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(`${STORY}?time=2024-04-24`);
    await expect(result(page)).toHaveText('Showing 6 of 12 events on 24 April 2024, 3 of them only possibly');
    await page.locator('summary', { hasText: 'Dates' }).click();
    await page.getByRole('link', { name: /Only those that certainly did/ }).click();
    await expect(page).toHaveURL(`${STORY}?time=2024-04-24&certain=only`);
    await expect(result(page)).toHaveText('Showing 3 of 12 events certainly on 24 April 2024');
    expect(await listed(page)).toEqual(['kd0k9a2a', 'e7k3m9qz', '2z0h21mx']);
  });

  test('the result is told once for each change, by an element that stays', async ({ page }) => {
    await visit(page);
    await page.evaluate(() => {
      const told: string[] = [];
      const status = document.querySelector('.result [role=status]')!;
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { told, sentence: status });
    });
    await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
    await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
    await page.getByRole('link', { name: 'TikTok 3 events' }).click();
    await expect(result(page)).toHaveText('Showing 4 of 12 events about Taiwan or TikTok');
    const heard = await page.evaluate(() => {
      const { told, sentence } = window as unknown as { told: string[]; sentence: Element };
      return { told, same: sentence === document.querySelector('.result [role=status]') };
    });
    expect(heard).toEqual({ told: ['Showing 3 of 12 events about Taiwan', 'Showing 4 of 12 events about Taiwan or TikTok'], same: true });
  });

  test('reset takes every filter away at once and Back brings them back', async ({ page }) => {
    await visit(page, '?topic=taiwan.tiktok&actor=joe-biden&status=happened&time=2024-04');
    await page.getByRole('link', { name: 'Reset' }).click();
    await expect(page).toHaveURL(STORY);
    await expect(result(page)).toHaveText('Showing all 12 events');
    await expect(page.getByRole('link', { name: 'Reset' })).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&actor=joe-biden&status=happened&time=2024-04`);
  });

  test('the report alone, or all that is known today', async ({ page }) => {
    await visit(page);
    await page.getByRole('link', { name: 'As reported on 26 April' }).click();
    await expect(page).toHaveURL(`${STORY}?reports=lead`);
    await expect(result(page)).toHaveText('Showing all 12 events, as reported on 26 April');
    await expect(page.locator('.result-status')).toHaveText('9 happened, 2 under way, 1 scheduled');
    await page.getByRole('link', { name: 'As known today' }).click();
    await expect(page).toHaveURL(STORY);
    await expect(page.locator('.result-status')).toHaveText('10 happened, 2 under way');
  });

  for (const query of ['?topic=taiwan.tiktok', '?topic=taiwan.tiktok&match=all&outlines=hide', '?reports=lead&topic=taiwan.tiktok&event=hbhmz6bf', '?q=aid&event=e7k3m9qz', '?time=2024-04-24&certain=only', '?actor=wang-yi&view=list', '?status=under-way&view=table&sort=new', '?window=20240423t1600..20240425t1600&event=9x6nsrve', '?topic=narcotics.tiktok&match=all', '?topic=taiwn', '?topic=trade&view=analysis', '?reports=lead&view=sources']) {
    test(`${query} is the same screen when it is loaded again`, async ({ page }) => {
      await visit(page, query);
      const before = await screenOf(page);
      await page.reload();
      await ready(page);
      expect(await screenOf(page)).toEqual(before);
      await expect(page).toHaveURL(STORY + query);
    });
  }

  test('a state reached by hand is the same screen when it is loaded again', async ({ page }) => {
    await visit(page);
    await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
    await page.getByRole('link', { name: 'TikTok 3 events' }).click();
    await page.getByRole('link', { name: 'As reported on 26 April' }).click();
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/reports=lead&topic=taiwan\.tiktok&window=/);
    await page.waitForTimeout(500);
    const before = await screenOf(page);
    await page.reload();
    await ready(page);
    expect(await screenOf(page)).toEqual(before);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('Taiwan or TikTok is exactly four events, and Taiwan and TikTok exactly two', async ({ page }) => {
    await page.goto(`${STORY}?topic=taiwan.tiktok`);
    const titles = page.locator('.rails-title');
    await expect(titles).toHaveText([
      'Biden signs $95bn foreign-aid act', 'TikTok sale clause becomes law', 'Beijing condemns Taiwan aid, opposes TikTok sale', 'Blinken meets Foreign Minister Wang Yi',
    ]);
    await expect(page.locator('.plot-event')).toHaveCount(4);
    await expect(result(page)).toHaveText('Showing 4 of 12 events about Taiwan or TikTok');
    await page.goto(`${STORY}?topic=taiwan.tiktok&match=all`);
    await expect(titles).toHaveText(['Biden signs $95bn foreign-aid act', 'Beijing condemns Taiwan aid, opposes TikTok sale']);
    await expect(page.locator('.plot-event')).toHaveCount(2);
    await page.goto(`${STORY}?topic=taiwan.tiktok&match=all&view=list`);
    await expect(page.locator('.list-item h4')).toHaveText(['Biden signs $95bn foreign-aid act', 'Beijing condemns Taiwan aid, opposes TikTok sale']);
  });

  test('all twelve events stand in the page as served', async ({ page }) => {
    await page.goto(STORY);
    expect(await listed(page)).toEqual([...ALL]);
    await expect(page.locator('.rails-title')).toHaveText(Object.values(EVENTS).sort((a, b) => ALL.findIndex((id) => EVENTS[id] === a) - ALL.findIndex((id) => EVENTS[id] === b)));
  });

  test('chips, any and all, and reset are links that lead there', async ({ page }) => {
    await page.goto(STORY);
    await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
    await page.getByRole('link', { name: 'TikTok 3 events' }).click();
    await page.getByRole('link', { name: 'all of these' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&match=all`);
    expect(await listed(page)).toEqual(TAIWAN_AND_TIKTOK);
    await page.getByRole('link', { name: 'Reset' }).click();
    await expect(page).toHaveURL(STORY);
  });

  test('the search form asks by GET and keeps the other filters', async ({ page }) => {
    await page.goto(`${STORY}?topic=taiwan`);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('aid');
    await page.getByRole('searchbox', { name: 'Search events' }).press('Enter');
    await expect(page).toHaveURL(`${STORY}?topic=taiwan&q=aid`);
    await expect(result(page)).toHaveText('Showing 2 of 12 events about Taiwan, that mention “aid”');
    await page.getByRole('link', { name: 'Next match' }).click();
    await expect(page.locator('#event-heading')).toHaveText('Biden signs a $95bn aid act');
  });

  test('the date form asks by GET', async ({ page }) => {
    await page.goto(STORY);
    await page.locator('summary', { hasText: 'Dates' }).click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('2024-04-27');
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('2024-05-31');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(result(page)).toHaveText('Showing 1 of 12 events between 27 April and 31 May 2024');
    expect(await listed(page)).toEqual(['9x6nsrve']);
  });

  test('people and status are picked from lists that open', async ({ page }) => {
    await page.goto(STORY);
    await page.locator('summary', { hasText: 'People and governments' }).click();
    await page.getByRole('link', { name: /^Wang Yi.*1 event$/ }).click();
    await expect(page).toHaveURL(`${STORY}?actor=wang-yi`);
    await page.locator('summary', { hasText: 'Types and status' }).click();
    await page.getByRole('link', { name: /^Happened.*1 event$/ }).click();
    await expect(page).toHaveURL(`${STORY}?actor=wang-yi&status=happened`);
  });

  test('an event opens, leads on, and closes', async ({ page }) => {
    await page.goto(`${STORY}?topic=taiwan.tiktok`);
    await page.locator('.plot-event[data-item="hbhmz6bf"]').click();
    await expect(page.getByRole('heading', { name: 'Beijing condemns Taiwan aid, opposes TikTok sale', level: 2 })).toBeVisible();
    await page.locator('[data-details=next]').click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&event=m2qe40ew`);
    await page.locator('[data-details=close]').click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok`);
  });
});

test.describe('a link with faults', () => {
  test('an unknown topic is named, nothing is shown in its place, and the nearest is offered', async ({ page }) => {
    await visit(page, '?topic=taiwn');
    await expect(result(page)).toHaveText('Showing none of 12 events');
    const notice = page.locator('.notices');
    await expect(notice).toHaveRole('status');
    await expect(notice).toContainText('‘taiwn’ is not a topic here. Nothing is shown. Did you mean Taiwan?');
    await notice.getByRole('link', { name: 'Show Taiwan' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
    await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
    await expect(notice).toHaveCount(0);
    await page.goBack();
    await notice.getByRole('link', { name: 'Show all events' }).click();
    await expect(page).toHaveURL(STORY);
  });

  test('an unknown topic among known ones is named, and the known ones are shown', async ({ page }) => {
    await visit(page, '?topic=taiwan.taiwn');
    await expect(page.locator('.notices')).toContainText('‘taiwn’ is not a topic here. Showing Taiwan only.');
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.taiwn`);
    await page.getByRole('link', { name: 'Dismiss' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
    await expect(page.locator('.notices')).toHaveCount(0);
  });

  test('where nothing fits, the filter at fault is named and the nearest view offered', async ({ page }) => {
    await visit(page, '?topic=narcotics.tiktok&match=all');
    await expect(page.getByText('No event is about both TikTok and Narcotics.')).toBeVisible();
    await page.getByRole('link', { name: 'Show any of these (5)' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=narcotics.tiktok`);
    await expect(result(page)).toHaveText('Showing 5 of 12 events about TikTok or Narcotics');

    await visit(page, '?q=xyzzy');
    await expect(page.getByText('No event mentions “xyzzy”.')).toBeVisible();
    await page.getByRole('link', { name: 'Show all events (12)' }).click();
    await expect(page).toHaveURL(STORY);
  });
});
