import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { markDocument, isSameDocument, ready, SITE, STORY, visit } from './support/story';
import { expect, test } from './support/test';
import { watch } from './support/watch';

// A trace keeps a copy of the page at each step, which takes longer than all the rules.
test.use({ trace: 'off' });

const FILTERED = '?topic=taiwan.tiktok';
const shareLink = (page: Page) => page.locator('.mast-share');
const dialog = (page: Page) => page.getByRole('dialog');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openDialog(page: Page, query = FILTERED) {
  await visit(page, query);
  await shareLink(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** A browser that lets no page copy. */
const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });

const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : String(window.getSelection());
  });

test('a reader filters to Taiwan and TikTok, and copies the link by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  await markDocument(page);
  await page.locator('[data-chip=taiwan]').click();
  await page.locator('[data-chip=tiktok]').click();
  await expect(page).toHaveURL(STORY + FILTERED);
  const entries = await page.evaluate(() => window.history.length);

  await shareLink(page).focus();
  await page.keyboard.press('Enter');
  const heading = dialog(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText('Events about Taiwan or TikTok');
  await expect(dialog(page)).toContainText('Showing 4 of 12 events about Taiwan or TikTok.');
  for (const name of ['Close', 'Address', 'Copy link'] as const) {
    await page.keyboard.press('Tab');
    await expect(dialog(page).locator(':focus')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status').first()).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(page.url());

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareLink(page)).toBeFocused();
  await expect(page).toHaveURL(STORY + FILTERED);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  expect(await isSameDocument(page)).toBe(true);
});

test('the copied link is that of the address bar byte for byte, however it is spelt', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const query of ['?q=a%20b&topic=tiktok.taiwan', '?topics=taiwan&event=hbhmz6bf', '?time=2024-04-23..2024-04-26&sort=new']) {
    await openDialog(page, query);
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(page.url());
  }
});

test('the ways to share are tabs that arrow keys walk through', async ({ page }) => {
  await openDialog(page);
  const tab = (name: string) => dialog(page).getByRole('tab', { name });
  await tab('Embed').focus();
  for (const name of ['Image', 'Data', 'Calendar and feed', 'Cite', 'Embed'] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(name)).toBeFocused();
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('End');
  await expect(tab('Cite')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tab('Embed')).toBeFocused();
});

test('Back closes the dialog with the view that it shared', async ({ page }) => {
  await visit(page);
  await page.locator('[data-chip=taiwan]').click();
  await shareLink(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(STORY);
});

test('an author chooses how a view is embedded, sees it, and takes the code', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = await openDialog(page);
  const entries = await page.evaluate(() => window.history.length);
  await share.getByLabel('Heading, if not its own').fill('Two laws & a “reply”');
  await share.getByLabel('Opens on').selectOption('Beijing condemns Taiwan aid, opposes TikTok sale');
  await share.getByLabel('Alternative text, for those who cannot see it').fill('Four events on a timeline');
  await share.getByLabel('None', { exact: true }).check();
  await share.getByLabel('Height in pixels').fill('500');
  await share.getByLabel('Frame alone').check();
  await share.getByLabel('280', { exact: true }).check();

  const frame = `${STORY}/embed?topic=taiwan.tiktok&event=hbhmz6bf&title=Two+laws+%26+a+%E2%80%9Creply%E2%80%9D&controls=none`;
  const code = share.getByLabel('Code to paste');
  await expect(code).toHaveValue(
    `<iframe src="${baseURL}${frame.replaceAll('&', '&amp;')}" title="Four events on a timeline" loading="lazy" width="100%" height="500" style="border:0;max-width:100%" `
    + 'allow="clipboard-write; web-share; fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n'
    + `<p><a href="${baseURL}${STORY}?topic=taiwan.tiktok&amp;event=hbhmz6bf">Four events on a timeline</a></p>`,
  );
  const preview = share.locator('iframe');
  await expect(preview).toHaveAttribute('src', frame);
  await expect(preview).toHaveAttribute('title', 'Preview: Four events on a timeline');
  await preview.scrollIntoViewIfNeeded();
  expect((await preview.boundingBox())?.width).toBe(280);
  const inside = share.frameLocator('iframe');
  await expect(inside.locator('h1')).toHaveText('Two laws & a “reply”');
  await expect(inside.locator('#event-heading')).toHaveText('Beijing condemns Taiwan aid, opposes TikTok sale');
  await share.getByRole('button', { name: 'Copy code' }).click();
  await expect(share.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await clipboard(page)).replaceAll('\r\n', '\n')).toBe(await code.inputValue());

  await share.getByLabel('Frame that fits its height').check();
  await expect(code).toHaveValue(/data-demarche><\/iframe>[^]*<script src="[^"]*\/embed-1\.js" integrity="sha384-/);
  await share.getByLabel('Linked picture').check();
  await expect(code).toHaveValue(
    `<a href="${baseURL}${STORY}?topic=taiwan.tiktok&amp;event=hbhmz6bf"><img src="${baseURL}${STORY}/timeline.png?topic=taiwan.tiktok&amp;event=hbhmz6bf" alt="Four events on a timeline" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`,
  );
  await expect(share.locator('.share-preview img')).toHaveAttribute('alt', 'Four events on a timeline');
  expect(await page.evaluate(() => window.history.length), 'a preview is no step that Back undoes').toBe(entries);
});

test('the preview of a frame that fits grows to what it shows', async ({ page }) => {
  const share = await openDialog(page);
  const preview = share.locator('iframe');
  await preview.scrollIntoViewIfNeeded();
  await expect.poll(async () => Number(await preview.getAttribute('height'))).toBeGreaterThan(660);
});

test('citations hold the reader’s own day, and copy with their italics', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2027-03-01T22:30:00-08:00'));
  const share = await openDialog(page);
  await share.getByRole('tab', { name: 'Cite' }).click();
  const day = await page.evaluate(() => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }));
  await expect(share).toContainText(`Read on ${day}, by your own calendar.`);
  await share.getByRole('button', { name: 'Copy APA for This view' }).click();
  await expect(share.getByText('APA citation copied')).toHaveCount(1);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { plain: await (await item!.getType('text/plain')).text(), html: await (await item!.getType('text/html')).text() };
  });
  expect(copied.plain).toContain('Events about Taiwan or TikTok');
  expect(copied.plain).toContain(page.url());
  expect(copied.html).toMatch(/<i>Events about Taiwan or TikTok[^<]*<\/i>/);
  await expect(share.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', new RegExp(`^${STORY}/timeline\\.ris\\?topic=taiwan\\.tiktok&accessed=2027-03-0[12]$`));
});

test('an event’s panel adds it to a calendar and opens its citations', async ({ page, request }) => {
  await visit(page, '?topic=taiwan&event=hbhmz6bf');
  const panel = page.locator('.panel');
  const calendar = panel.getByRole('link', { name: 'Add to calendar' });
  await expect(calendar).toHaveAttribute('href', '/event/hbhmz6bf.ics');
  expect(await (await request.get('/event/hbhmz6bf.ics')).text()).toContain('BEGIN:VEVENT');
  const cite = panel.getByRole('link', { name: 'Cite' });
  await cite.click();
  await expect(dialog(page).getByRole('heading', { level: 2 })).toContainText('Beijing condemns Taiwan aid, opposes TikTok sale');
  await expect(dialog(page).getByRole('tab', { name: 'Cite' })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page)).toContainText('This event');
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();
  await expect(page).toHaveURL(`${STORY}?topic=taiwan&event=hbhmz6bf`);
});

test('event and topic pages lead to a share page of their own', async ({ page }) => {
  await page.goto('/event/hbhmz6bf-beijing-condemns-taiwan-aid-opposes-tiktok-sale');
  await shareLink(page).click();
  await expect(page).toHaveURL('/event/hbhmz6bf/share');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beijing condemns Taiwan aid, opposes TikTok sale');
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(`${SITE}/event/hbhmz6bf-beijing-condemns-taiwan-aid-opposes-tiktok-sale`);
  await page.goto(`${STORY}/topic/tiktok`);
  await shareLink(page).click();
  await expect(page).toHaveURL(`${STORY}/share?topic=tiktok`);
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(`${SITE}${STORY}?topic=tiktok`);
});

test('a phone shares through its own sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.body.dataset.handedOn = JSON.stringify(data); return Promise.resolve(); } }));
  const share = await openDialog(page);
  const box = await share.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await share.getByRole('button', { name: 'Share with an app' }).click();
  const handed = JSON.parse((await page.locator('body').getAttribute('data-handed-on')) ?? '{}') as ShareData;
  expect(handed).toMatchObject({ title: 'Events about Taiwan or TikTok – Three days, two clocks: Blinken in China', url: page.url() });
});

test('where the clipboard is refused, the text is selected and it says so', async ({ page }) => {
  await refuseClipboard(page);
  const share = await openDialog(page);
  await share.getByRole('button', { name: 'Copy link' }).click();
  await expect(share.getByRole('status').first()).toContainText('The browser does not let this page copy.');
  await expect.poll(() => selected(page)).toBe(page.url());
  await share.getByRole('tab', { name: 'Cite' }).click();
  await share.getByRole('button', { name: 'Copy MLA for This view' }).click();
  await expect.poll(() => selected(page)).toContain('“Events about Taiwan or TikTok');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a view has every link, and every link answers', async ({ page, request }) => {
    await page.goto(`${STORY}${FILTERED}`);
    await shareLink(page).click();
    await expect(page).toHaveURL(`${STORY}/share${FILTERED}`);
    await expect(page).toHaveTitle('Share: Events about Taiwan or TikTok – Three days, two clocks: Blinken in China · Démarche');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${SITE}${STORY}${FILTERED}`);
    await expect(page.getByLabel('Address', { exact: true })).toHaveValue(`${SITE}${STORY}${FILTERED}`);
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    const downloads = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const file = (name: string, own = '') => `${STORY}/timeline.${name}${FILTERED}${own}`;
    expect(downloads).toEqual([
      file('png'), file('png', '&size=square'), file('png', '&size=print'), file('png', '&size=thumb'), file('svg'),
      file('csv'), file('csv', '&excel=1'), file('json'), file('jsonld'), file('timelinejs.json'), file('zip'),
      file('ics'), file('bib'), file('bib', '&dialect=biblatex'), file('ris'), file('csl.json'),
    ]);
    for (const href of downloads) expect((await request.get(href)).status(), href).toBe(200);
    await expect(page.getByRole('link', { name: 'Subscribe' })).toHaveAttribute('href', `webcal://${new URL(SITE).host}${file('ics')}`);
    await expect(page.getByLabel('Atom feed')).toHaveValue(SITE + file('atom'));
    await expect(page.getByLabel('JSON Feed')).toHaveValue(SITE + file('feed.json'));
    await expect(page.getByText('Add the day you read it.')).toBeVisible();
    for (const part of await page.locator('.share-nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) await expect(page.locator(part)).toHaveCount(1);
  });

  test('the form answers with the code for its settings', async ({ page }) => {
    await page.goto(`${STORY}/share${FILTERED}`);
    await page.getByLabel('Heading, if not its own').fill('Two laws');
    await page.getByLabel('Opens on').selectOption('TikTok sale clause becomes law');
    await page.getByLabel('Frame alone').check();
    await page.getByRole('button', { name: 'Make the code' }).click();
    await expect(page).toHaveURL(/\/share\?topic=taiwan\.tiktok&title=Two\+laws&event=2z0h21mx.*#embed$/);
    await expect(page.locator('.notices')).toHaveCount(0);
    await expect(page.getByLabel('Heading, if not its own')).toHaveValue('Two laws');
    await expect(page.getByLabel('Code to paste')).toHaveValue(new RegExp(`^<iframe src="${SITE}${STORY}/embed\\?topic=taiwan\\.tiktok&amp;event=2z0h21mx&amp;title=Two\\+laws"[^]*</p>$`));
  });

  test('what each format leaves out is said', async ({ page }) => {
    await page.goto(`${STORY}/share`);
    await expect(page.locator('#calendar')).toContainText('1 event is left out, since no first or no last day can be given: Talks grow more frequent.');
    await expect(page.locator('#data')).toContainText('event is left out, for its start is not known: Talks grow more frequent.');
  });

  test('the page of an event has its own, under its id alone', async ({ page, request }) => {
    const moved = await request.get('/event/hbhmz6bf-other/share', { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, '/event/hbhmz6bf/share']);
    expect((await request.get('/event/zzzzzzzz/share')).status()).toBe(404);
    await page.goto('/event/hbhmz6bf/share');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${SITE}/event/hbhmz6bf-beijing-condemns-taiwan-aid-opposes-tiktok-sale`);
    const downloads = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of downloads) {
      expect(href).toMatch(/^\/event\/hbhmz6bf\./);
      expect((await request.get(href)).status(), href).toBe(200);
    }
    await expect(page.locator('#calendar')).not.toContainText('feed');
  });
});

test('settings and titles from a link stay text', async ({ page }) => {
  await page.goto(`${STORY}/share?${new URLSearchParams({ title: '"><img src=x onerror=alert(1)>', alt: '</textarea><script>alert(2)</script>', height: '9e9', width: '1', code: 'x', controls: 'y', event: '' })}`);
  await expect(page.locator('img[src=x], .share-page script')).toHaveCount(0);
  await expect(page.getByLabel('Height in pixels')).toHaveValue('640');
  await expect(page.getByLabel('Code to paste')).toHaveValue(/title="&lt;\/textarea&gt;&lt;script&gt;alert\(2\)&lt;\/script&gt;"/);
});

test.describe('axe finds nothing', () => {
  const LOOKS = [['light', { colorScheme: 'light', forcedColors: 'none' }], ['dark', { colorScheme: 'dark', forcedColors: 'none' }], ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }]] as const;
  const inLooks = async (page: Page, what: string) => {
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [look, media] of LOOKS) {
        await page.emulateMedia(media);
        await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(media.forcedColors === 'active');
        expect.soft(await violations(page, look === 'light' ? 'all' : 'colours', 'iframe'), `${what}, ${look}, ${width} px`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${what} at ${width} px has nothing beside the page`).toBeLessThanOrEqual(width);
    }
  };

  for (const address of [`${STORY}/share${FILTERED}`, '/event/e7k3m9qz/share']) {
    test(`on ${address}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
      await page.locator('details:not([open]) > summary').first().click();
      await inLooks(page, address);
    });
  }

  for (const part of ['Embed', 'Image', 'Data', 'Calendar and feed', 'Cite']) {
    test(`in the dialog at ${part}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const share = await openDialog(page);
      await share.getByRole('tab', { name: part }).click();
      await inLooks(page, part);
    });
  }
});

test.describe('in a frame on another site that lets it copy nothing', () => {
  test('the link to an event is selected, to be copied by hand, and its other ways open beside', async ({ browser, baseURL }) => {
    const server = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts allow-popups" src="${baseURL}${STORY}/embed?event=hbhmz6bf" title="Timeline" width="1000" height="900"></iframe>`),
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const host = `http://localhost:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({ baseURL });
    const faults = watch(context, new URL(baseURL ?? '').host);
    const page = await context.newPage();
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Copy link' }).click();
    await expect(frame.getByText('The link could not be copied. It is selected in the field.')).toHaveCount(1);
    const field = frame.getByLabel('Link to this event');
    await expect(field).toBeFocused();
    expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toMatch(/^http.*\/s\/blinken-in-china\?event=hbhmz6bf$/);
    await expect(frame.getByRole('link', { name: 'Cite' })).toHaveAttribute('target', '_blank');
    // The browser notes in its console that it refused.
    expect(faults.filter((fault) => !fault.startsWith(`request to another host: ${host}`) && !fault.includes('The Clipboard API has been blocked'))).toEqual([]);
    await context.close();
    server.closeAllConnections();
    server.close();
  });
});

test('the dialog comes only when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (asked) => asked.resourceType() === 'script' && scripts.push(asked.url()));
  await visit(page);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await shareLink(page).click();
  await expect(dialog(page)).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});
