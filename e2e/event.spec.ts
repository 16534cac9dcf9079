import { EVENTS, type Id, isSameDocument, markDocument, ready, result, SITE, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const heading = '#event-heading';

test('a mark opens its event beside the drawing, with the focus on its heading, and Back closes it', async ({ page }) => {
  await visit(page);
  await markDocument(page);
  const entries = await page.evaluate(() => window.history.length);
  await page.locator('[data-item=t5gpt5nm]').click();
  await expect(page).toHaveURL(`${STORY}?event=t5gpt5nm`);
  await expect(page.locator(heading)).toHaveText('Putin announces a visit to China');
  await expect(page.locator(heading)).toBeFocused();
  await expect(page.locator('[data-item=t5gpt5nm]')).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => window.history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page).toHaveURL(STORY);
  await expect(page.locator(heading)).toHaveCount(0);
  await page.goForward();
  await expect(page.locator(heading)).toHaveText('Putin announces a visit to China');
  expect(await isSameDocument(page)).toBe(true);
});

test('earlier and later lead through the events shown, in order of time, and stop at the ends', async ({ page }) => {
  await visit(page, '?topic=taiwan.tiktok&event=e7k3m9qz');
  await expect(page.getByText('Event 1 of 4')).toBeVisible();
  await expect(page.locator('[data-details=previous]')).toHaveCount(0);
  for (const [position, id] of [[2, '2z0h21mx'], [3, 'hbhmz6bf'], [4, 'm2qe40ew']] as const) {
    await page.locator('[data-details=next]').click();
    await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&event=${id}`);
    await expect(page.getByText(`Event ${position} of 4`)).toBeVisible();
  }
  await expect(page.locator('[data-details=next]')).toHaveCount(0);
  await page.locator('[data-details=previous]').click();
  await expect(page).toHaveURL(`${STORY}?topic=taiwan.tiktok&event=hbhmz6bf`);
});

test('closing gives the focus back to the mark, and history does not grow by looking', async ({ page }) => {
  await visit(page);
  const mark = page.locator('[data-item=hbhmz6bf]');
  await mark.click();
  await expect(page.locator(heading)).toBeFocused();
  await page.locator('[data-details=close]').click();
  await expect(page).toHaveURL(STORY);
  await expect(mark).toBeFocused();
  await page.goForward();
  await expect(page, 'closing went back').toHaveURL(`${STORY}?event=hbhmz6bf`);
});

test('an event that a link opened closes without leaving the page', async ({ page }) => {
  await page.goto('/event/hbhmz6bf-beijing-condemns-taiwan-aid-opposes-tiktok-sale');
  await page.goto(`${STORY}?topic=taiwan&event=hbhmz6bf`);
  await ready(page);
  await page.locator('[data-details=close]').click();
  await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
  await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
});

test('every event opens from its link', async ({ request }) => {
  const headings: Readonly<Record<Id, string>> = {
    ...EVENTS,
    '6x6m5eqv': 'Talks between the two sides grow more frequent',
    k27znpwk: 'Blinken sees some progress between the two sides',
    e7k3m9qz: 'Biden signs a $95bn aid act',
    m2qe40ew: 'Blinken and Wang Yi talk for five and a half hours',
  };
  for (const [id, words] of Object.entries(headings)) {
    const html = await (await request.get(`${STORY}?event=${id}`)).text();
    expect(/<h2[^>]*id="event-heading"[^>]*>([^<]*)</.exec(html)?.[1], id).toBe(words);
  }
});

test('a related event opens in the panel', async ({ page }) => {
  await visit(page, '?event=t5gpt5nm');
  await page.locator('.details-related a', { hasText: 'Putin in China' }).click();
  await expect(page).toHaveURL(`${STORY}?event=9x6nsrve`);
  await expect(page.locator(heading)).toHaveText('Putin visits China');
});

test('the panel leads to where the report says so', async ({ page }) => {
  await visit(page, '?topic=russia-ukraine&event=t5gpt5nm');
  await page.getByRole('link', { name: /^See paragraph 18/ }).click();
  await expect(page).toHaveURL(/view=sources.*#src-report-t5gpt5nm$/);
  await expect(page.locator('#src-report-t5gpt5nm')).toBeInViewport();
});

test('the copied link is the event in its view', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '?topic=taiwan&event=hbhmz6bf');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(baseURL ?? '')).toBe(true);
  await page.goto(copied);
  await expect(page.locator(heading)).toHaveText('Beijing condemns Taiwan aid, opposes TikTok sale');
});

test.describe('addresses', () => {
  /** Redirects are read, not followed. */
  const ADDRESSES: readonly (readonly [path: string, status: number, location: string | null])[] = [
    ['/', 307, STORY],
    ['/?topic=taiwan.tiktok&event=hbhmz6bf', 307, `${STORY}?topic=taiwan.tiktok&event=hbhmz6bf`],
    ['/event/t5gpt5nm', 308, '/event/t5gpt5nm-putin-announces-a-visit-to-china'],
    ['/event/t5gpt5nm?reports=lead', 308, '/event/t5gpt5nm-putin-announces-a-visit-to-china?reports=lead'],
    ['/event/t5gpt5nm-another-title', 308, '/event/t5gpt5nm-putin-announces-a-visit-to-china'],
    ['/event/T5GPT5NM', 308, '/event/t5gpt5nm-putin-announces-a-visit-to-china'],
    ['/event/t5gpt5nm-putin-announces-a-visit-to-china', 200, null],
    ['/event/zzzzzzzz', 404, null],
    ['/event/zzzzzzzz-some-title', 404, null],
    ['/event/not-an-id', 404, null],
    [`${STORY}/topic/taiwan`, 200, null],
    [`${STORY}/topic/nowhere`, 404, null],
    ['/s/no-such-story', 404, null],
    ['/s/no-such-story/topic/taiwan', 404, null],
    ['/nowhere', 404, null],
  ];
  for (const [path, status, location] of ADDRESSES) {
    test(`${path} answers ${status}${location ? ` and leads to ${location}` : ''}`, async ({ request, baseURL }) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(status);
      const { location: to } = answer.headers();
      expect(to === undefined ? null : to.replace(baseURL ?? '', '')).toBe(location);
    });
  }

  test('whoever finds nothing is shown a way on, without script too', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
    for (const path of ['/event/zzzzzzzz', '/nowhere', '/s/no-such-story', `${STORY}/topic/nowhere`]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.locator(`main a[href^="${STORY}"]`).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname, path).toContain(STORY);
    }
    await page.close();
  });

  test('an event’s page has title, description and canonical address of its own', async ({ request }) => {
    const html = await (await request.get('/event/t5gpt5nm-putin-announces-a-visit-to-china')).text();
    expect(html).toContain('<title>Putin announces a visit to China · Démarche</title>');
    expect(html).toContain(`<link rel="canonical" href="${SITE}/event/t5gpt5nm-putin-announces-a-visit-to-china"/>`);
    expect(html).toMatch(/<meta name="description" content="Putin announces a visit to China: Thursday 25 April 2024, hour not given \(Moscow day\)/);
  });

  test('an event’s page leads to its place on the timeline', async ({ page }) => {
    await page.goto('/event/t5gpt5nm-putin-announces-a-visit-to-china');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putin announces a visit to China');
    await page.getByRole('link', { name: 'See it on the timeline' }).click();
    await expect(page).toHaveURL(`${STORY}?event=t5gpt5nm`);
    await expect(page.locator('[data-item=t5gpt5nm]')).toHaveAttribute('aria-current', 'true');
  });

  test('a topic’s page lists its events and has a canonical address of its own', async ({ page }) => {
    await page.goto(`${STORY}/topic/tiktok`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TikTok');
    await expect(page.locator('.list-item h3')).toHaveText([EVENTS.e7k3m9qz, EVENTS['2z0h21mx'], EVENTS.hbhmz6bf]);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${SITE}${STORY}/topic/tiktok`);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /TikTok/);
    await page.getByRole('link', { name: 'See them on the timeline' }).click();
    await expect(page).toHaveURL(`${STORY}?topic=tiktok`);
  });

  test('the site’s map names every event, topic and story by its canonical address', async ({ request }) => {
    const map = await (await request.get('/sitemap.xml')).text();
    const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    // Each story, its nine topics and its events.
    expect(addresses).toHaveLength(1 + 9 + 12 + (1 + 9 + 95));
    for (const address of addresses) {
      expect(address).toContain(`${SITE}/`);
      expect((await request.get(address!.replace(SITE, ''), { maxRedirects: 0 })).status(), address).toBe(200);
    }
  });
});
