import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test as base } from '@playwright/test';
import { violations } from './support/axe';
import { overlaps, readable, sideways } from './support/layout';
import { EVENTS, SITE, STORY } from './support/story';
import { watch } from './support/watch';

/** The page that holds the frame: another name than the site's, so another origin and another site. */
const HOST = 'http://localhost';
/** As released, for ever: pages out there name it. */
const INTEGRITY = 'sha384-wa+ZaxSUmMxCy3+8+jV/odlzRZR+rNGBKxEtTaEWPdF4/ZbcC3H5xlzD/2SuGo58';

const test = base.extend<{ host: (frame: string, options?: { script?: boolean; hash?: string; more?: string }) => Promise<FrameLocator> }>({
  context: async ({ context, baseURL }, use) => {
    const faults = watch(context, new URL(baseURL ?? '').host);
    await use(context);
    expect(faults.filter((fault) => !fault.startsWith(`request to another host: ${HOST}`)), 'what no visit should cause').toEqual([]);
  },
  host: async ({ page, baseURL }, use) => {
    let body = '';
    // A server of its own: the browser lets no page of unknown whereabouts reach this machine.
    const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    await use(async (frame, { script = false, hash = '', more = '' } = {}) => {
      const attributes = `${frame}${script ? ' data-demarche' : ''}`.replace('src="/', `src="${baseURL}/`);
      const code = script ? `<script src="${baseURL}/embed-1.js" integrity="${INTEGRITY}" crossorigin="anonymous"></script>` : '';
      body = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>An article</h1><button id="before">Before</button><p><iframe ${attributes} title="Timeline" width="100%" height="640" style="border:0"></iframe></p>${more}<button id="after">After</button><p style="height:1500px"></p>${code}`;
      await page.goto(`${HOST}:${(server.address() as AddressInfo).port}/article${hash}`);
      const inside = page.frameLocator('iframe').first();
      await expect(inside.locator('.embed')).toBeVisible();
      return inside;
    });
    server.closeAllConnections();
    server.close();
  },
});

const result = (frame: FrameLocator) => frame.locator('.result [role=status]');
const chip = (frame: FrameLocator, topic: string) => frame.locator(`[data-chip="${topic}"]`);
/** Until script has taken a frame over, its links lead on as links do. */
const live = (frame: FrameLocator) => expect(frame.locator('.embed:not([data-later])')).toBeVisible();
const heightOf = (page: Page) => page.locator('iframe').first().evaluate((frame) => frame.getBoundingClientRect().height);

test('a view stands in a frame on another site, without the site round it', async ({ host }) => {
  const frame = await host(`src="${STORY}/embed?topic=taiwan&title=Two+laws"`);
  await expect(frame.locator('h1')).toHaveText('Two laws');
  await expect(result(frame)).toHaveText('Showing 3 of 12 events about Taiwan');
  await expect(frame.locator('.mast, .headline, .panel-intro, .notices, .refine')).toHaveCount(0);
  await expect(frame.locator('.chips')).toBeVisible();
  await expect(frame.getByRole('contentinfo')).toContainText('Data of 24 November 2026');
  const open = frame.getByRole('link', { name: 'Open in Démarche' });
  await expect(open).toHaveAttribute('href', `${STORY}?topic=taiwan`);
  await expect(open).toHaveAttribute('target', '_blank');
  await expect(open).toHaveAttribute('rel', /noopener/);
});

test('as many filters as the host asks for', async ({ page }) => {
  await page.goto(`${STORY}/embed?controls=none`);
  await expect(page.locator('.filters, .reports-switch:visible')).toHaveCount(0);
  await page.goto(`${STORY}/embed?controls=all`);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goto(`${STORY}/embed?controls=everything`);
  await expect(page.locator('.chips')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('every link stays in the frame with its settings, or opens beside the host', async ({ page }) => {
  for (const view of ['', '&view=list', '&view=table', '&view=analysis', '&view=sources', '&event=e7k3m9qz', '&view=list&event=e7k3m9qz', '&topic=taiwn']) {
    await page.goto(`${STORY}/embed?title=Two+laws&controls=all${view}`);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', target: link.getAttribute('target'), rel: link.getAttribute('rel') ?? '' })));
    expect(links.length).toBeGreaterThan(10);
    for (const { href, target, rel } of links) {
      if (href.startsWith('#')) continue;
      if (target === '_blank') {
        expect(rel, href).toContain('noopener');
        expect(href, view).not.toContain('/embed');
        continue;
      }
      expect(href.startsWith(`${STORY}/embed?`), `${view}: ${href}`).toBe(true);
      const query = new URLSearchParams(href.slice(href.indexOf('?')).replace(/#.*/, ''));
      expect([query.get('title'), query.get('controls')], href).toEqual(['Two laws', 'all']);
    }
  }
});

test('a frame is no page to be found, and names the one that is', async ({ request }) => {
  for (const query of ['', '?topic=taiwan&view=list']) {
    const html = await (await request.get(`${STORY}/embed?title=x${query.replace('?', '&')}`)).text();
    expect(html).toMatch(/<meta name="robots" content="noindex[^"]*"/);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${STORY}${query.replaceAll('&', '&amp;')}"`);
  }
});

test('nothing that a reader does in the frame grows the host’s history', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?controls=all"`);
  await live(frame);
  const before = await page.evaluate(() => history.length);
  await chip(frame, 'taiwan').click();
  await expect(result(frame)).toContainText('Taiwan');
  await frame.locator('.plot-svg a[data-item]').first().click();
  await expect(frame.locator('#event-heading')).toBeFocused();
  await frame.locator('[data-details=close]').click();
  await expect(frame.locator('#event-heading')).toHaveCount(0);
  await frame.getByRole('link', { name: 'Zoom in' }).click();
  await frame.locator('.plot').press('Home');
  await frame.getByRole('searchbox').fill('aid');
  await expect(result(frame)).toContainText('aid');
  await frame.getByRole('link', { name: 'List', exact: true }).click();
  await expect(frame.locator('.list-item')).not.toHaveCount(0);
  await live(frame);
  await frame.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(frame.locator('.src')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the script for hosts makes the frame as tall as its view, and follows it', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed"`, { script: true });
  const overflow = () => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
  await expect.poll(overflow).toBe(0);
  const tall = await heightOf(page);
  await live(frame);
  await frame.getByRole('link', { name: 'List', exact: true }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(tall + 300);
  await expect.poll(overflow).toBe(0);
  await live(frame);
  await frame.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect.poll(() => heightOf(page)).toBe(tall);
  // With an event open it settles as well.
  await live(frame);
  await frame.locator('.plot-svg a[data-item]').first().click();
  await expect(frame.locator('#event-heading')).toBeVisible();
  await page.waitForTimeout(1500);
  const settled = await heightOf(page);
  await page.waitForTimeout(500);
  expect(await heightOf(page)).toBe(settled);
});

test('the view stands in the host’s address, and a link to it opens it', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?controls=all&title=Two+laws" data-demarche-link="story"`, { script: true });
  await live(frame);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(641);
  expect(new URL(page.url()).hash).toBe('');
  const before = await page.evaluate(() => history.length);
  await chip(frame, 'taiwan').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#story?topic=taiwan');
  await chip(frame, 'taiwan').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#story?');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a link to a view in the host’s page', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?controls=all&title=Two+laws" data-demarche-link="story"`, { script: true, hash: '#story?topic=tiktok&view=list&title=Forged' });
  await expect(result(frame)).toHaveText('Showing 3 of 12 events about TikTok');
  await expect(frame.locator('.list-item')).toHaveCount(3);
  await expect(frame.locator('h1')).toHaveText('Two laws');
  await expect(frame.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('the script for hosts believes the frame’s own window alone, and values of the grammar', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed" data-demarche-link`, { script: true, more: '<iframe id="other" title="Other" srcdoc="<p>x</p>"></iframe>' });
  await live(frame);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(641);
  await page.waitForTimeout(5500);
  const height = await heightOf(page);
  const forged = { source: 'demarche', v: 1, id: 'x', height: 5000, query: '?topic=tiktok' };
  await page.evaluate((message) => window.postMessage(message, '*'), forged);
  await page.frameLocator('#other').locator('p').evaluate((_, message) => window.parent.postMessage(message, '*'), forged);
  // From the frame's window itself, but of no good form.
  for (const bad of [
    { ...forged, v: 2 }, { ...forged, source: 'other' }, { ...forged, height: '5000', query: 7 }, { ...forged, height: Infinity, query: '?q="><script>' }, { ...forged, height: -1, query: 'javascript:alert(1)' },
    { ...forged, height: 1e9, query: '?a#b' }, { ...forged, height: NaN, query: `?${'a'.repeat(3000)}` }, { ...forged, height: null, query: ['?topic=tiktok', 1] }, null, 'demarche', 5, [],
  ]) {
    await frame.locator('body').evaluate((_, message) => window.parent.postMessage(message, '*'), bad);
  }
  await page.waitForTimeout(300);
  expect(await heightOf(page)).toBe(height);
  expect(new URL(page.url()).hash).toBe('');
});

test('the frame listens to nothing', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed"`);
  await live(frame);
  const before = await frame.locator('.embed').innerHTML();
  for (const message of ['x', { source: 'demarche', v: 1, query: '?topic=tiktok', height: 1 }, { type: 'navigate', href: 'javascript:alert(1)' }, { __proto__: null, constructor: 'x' }]) {
    await page.evaluate((sent) => document.querySelector('iframe')!.contentWindow!.postMessage(sent, '*'), message);
  }
  await page.waitForTimeout(300);
  expect(await frame.locator('.embed').innerHTML()).toBe(before);
});

test('it says its height and its query, and nothing else', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?title=Two+laws"`, { more: '<script>told=[];addEventListener("message",(event)=>told.push(event.data))</script>' });
  await live(frame);
  await chip(frame, 'taiwan').click();
  const told = () => page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
  await expect.poll(async () => (await told()).at(-1)?.query).toBe('?topic=taiwan');
  for (const message of await told()) {
    expect(Object.keys(message)).toEqual(['source', 'v', 'id', 'height', 'query']);
    expect(message).toMatchObject({ source: 'demarche', v: 1, id: 'blinken-in-china', height: expect.any(Number), query: expect.stringMatching(/^(\?topic=taiwan)?$/) });
  }
});

test('a sandboxed frame without an origin works', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?controls=all" sandbox="allow-scripts"`);
  await live(frame);
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  await chip(frame, 'taiwan').click();
  await expect(result(frame)).toHaveText('Showing 3 of 12 events about Taiwan');
  await frame.locator('.plot-svg a[data-item]').first().click();
  await expect(frame.locator('#event-heading')).toBeFocused();
  await frame.locator('[data-details=close]').click();
  await expect(frame.locator('#event-heading')).toHaveCount(0);
  await frame.getByRole('link', { name: 'List', exact: true }).click();
  await expect(frame.locator('.list-item')).toHaveCount(3);
  await expect(page.locator('h1')).toHaveText('An article');
});

test('it keeps nothing: no cookie, no storage', async ({ page, host, context, baseURL }) => {
  const frame = await host(`src="${STORY}/embed?controls=all"`);
  await live(frame);
  await chip(frame, 'taiwan').click();
  await expect(result(frame)).toContainText('Taiwan');
  expect(await context.cookies()).toEqual([]);
  const kept = await frame.locator('html').evaluate(() => {
    try {
      return localStorage.length + sessionStorage.length + document.cookie.length;
    } catch {
      // Many browsers let no frame of another site keep anything.
      return 0;
    }
  });
  expect(kept).toBe(0);
  expect(page.frames().some((each) => each.url().startsWith(`${baseURL}${STORY}/embed`))).toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the links of a frame still work, within it', async ({ host }) => {
    const frame = await host(`src="${STORY}/embed?title=Two+laws"`);
    await chip(frame, 'taiwan').click();
    await expect(result(frame)).toHaveText('Showing 3 of 12 events about Taiwan');
    await frame.getByRole('link', { name: 'List', exact: true }).click();
    await expect(frame.locator('.list-item')).toHaveCount(3);
    await expect(frame.locator('h1')).toHaveText('Two laws');
  });
});

test('it takes neither the focus nor the wheel, and lets the keyboard in and out', async ({ page, host }) => {
  const frame = await host(`src="${STORY}/embed?event=e7k3m9qz&controls=none"`);
  await live(frame);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 3000);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(result(frame)).toHaveText('Showing all 12 events');
  expect(await frame.locator('html').evaluate(() => location.search)).not.toContain('window');
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  await expect(frame.locator('.skip')).toBeFocused();
  let presses = 0;
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'after' && presses < 80) {
    await page.keyboard.press('Tab');
    presses++;
  }
  expect(presses).toBeLessThan(80);
  await page.keyboard.press('Shift+Tab');
  await expect(frame.getByRole('link', { name: 'Open in Démarche' })).toBeFocused();
});

for (const width of [280, 640, 1000]) {
  test(`it fits a frame of ${width} px, in any colours`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const query of ['', '?event=e7k3m9qz&controls=all', '?view=list&event=e7k3m9qz', '?view=table', '?view=analysis', '?view=sources', '?topic=taiwn&title=A+heading+of+the+host’s+own,+which+goes+on+for+as+long+as+it+may', '?topic=tiktok.narcotics&match=all']) {
      await page.goto(`${STORY}/embed${query}`);
      await expect(page.locator('.embed:not([data-later])')).toBeVisible();
      expect.soft(await sideways(page), query).toBe(0);
      expect.soft(await overlaps(page, ['.embed-head', '.filters', '.result', '.panel', '.embed-foot']), query).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page, colorScheme === 'light' ? 'all' : 'colours'), `${query} ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('the filters of a narrow frame open over its top, and leave room to close them', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  await page.goto(`${STORY}/embed?controls=all`);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.locator('summary', { hasText: 'People and governments' }).click();
  const sheet = page.locator('#refine');
  expect(await sheet.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  const { y, height } = (await sheet.boundingBox())!;
  expect([y, height < 600]).toEqual([0, true]);
  await page.mouse.click(140, 630);
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('on paper it is the list, with whence it comes', async ({ page }) => {
  await page.goto(`${STORY}/embed?title=Two+laws&event=e7k3m9qz`);
  await page.emulateMedia({ media: 'print' });
  const text = await readable(page);
  for (const title of Object.values(EVENTS)) expect(text).toContain(title);
  expect(text).toContain('Data of 24 November 2026');
  for (const part of ['.embed-views', '.filters', '.plot']) await expect(page.locator(part)).toBeHidden();
});

test('other sites find out by oEmbed how a page stands in a frame', async ({ request }) => {
  for (const path of [STORY, `${STORY}?topic=taiwan&view=list`, `${STORY}/topic/taiwan`, '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act']) {
    const html = await (await request.get(path)).text();
    const links = [...html.matchAll(/<link rel="alternate" type="(application\/json|text\/xml)\+oembed"[^>]* href="([^"]*)"/g)].map(([, type, href]) => [type, (href ?? '').replaceAll('&amp;', '&')] as const);
    expect(links.map(([type]) => type), path).toEqual(['application/json', 'text/xml']);
    for (const [type, href] of links) {
      const { origin, pathname, search, searchParams } = new URL(href);
      expect([origin, searchParams.get('url')]).toEqual([SITE, SITE + path]);
      const answer = await request.get(pathname + search);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()['content-type']).toMatch(type === 'text/xml' ? /^text\/xml/ : /^application\/json/);
      if (type === 'text/xml') continue;
      const document = (await answer.json()) as Record<string, unknown>;
      expect(document).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Démarche', thumbnail_width: 600, thumbnail_height: 315 });
      const [, frame = ''] = /<iframe src="https:\/\/demarche\.example([^"]*)"/.exec(String(document.html)) ?? [];
      expect((await request.get(frame.replaceAll('&amp;', '&'))).status()).toBe(200);
    }
  }
});

test('oEmbed obeys limits, and answers for this site’s own pages alone', async ({ request }) => {
  const ask = (query: Record<string, string>) => request.get(`/oembed?${new URLSearchParams(query)}`);
  expect(await (await ask({ url: SITE + STORY, maxwidth: '320', maxheight: '200' })).json()).toMatchObject({ width: 320, height: 200 });
  expect(await (await ask({ url: SITE + STORY, maxwidth: '320' })).json()).not.toHaveProperty('thumbnail_url');
  expect((await ask({})).status()).toBe(400);
  expect((await ask({ url: SITE + STORY, format: 'yaml' })).status()).toBe(501);
  for (const url of ['https://elsewhere.invalid/s/blinken-in-china', `${SITE}/nowhere`, `${SITE}/s/nothing`, `${SITE}/event/zzzzzzzz`, 'javascript:alert(1)', `http://127.0.0.1${STORY}`]) {
    const answer = await ask({ url });
    expect(answer.status(), url).toBe(404);
    expect(await answer.text()).not.toContain('elsewhere');
  }
  const hostile = await (await ask({ url: `${SITE}${STORY}/embed?title=${encodeURIComponent('"><script>alert(1)</script>')}&x=<b>`, format: 'xml' })).text();
  expect(hostile).not.toMatch(/<script|<b>/);
});
