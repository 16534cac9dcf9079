import type { APIResponse } from '@playwright/test';
import { ready, SITE, STORY } from './support/story';
import { expect, test } from './support/test';

const EVENT = '/event/t5gpt5nm-putin-announces-a-visit-to-china';

/** Pages, redirects and answers that there is nothing, with their statuses. */
const ANSWERS: readonly (readonly [path: string, status: number])[] = [
  [STORY, 200], [`${STORY}?topic=taiwn`, 200], [`${STORY}?view=list`, 200], [`${STORY}?view=table`, 200], [`${STORY}?view=analysis`, 200], [`${STORY}?view=sources`, 200],
  [EVENT, 200], [`${STORY}/topic/taiwan`, 200], ['/', 307], ['/event/t5gpt5nm', 308], [`${STORY}/list`, 308], ['/event/zzzzzzzz', 404], ['/s/no-such-story', 404], ['/nowhere', 404],
  ['/sitemap.xml', 200], ['/robots.txt', 200],
];

const isPage = (answer: APIResponse) => (answer.headers()['content-type'] ?? '').startsWith('text/html');

for (const [path, status] of ANSWERS) {
  test(`${path} carries the security headers`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers()['x-powered-by']).toBeUndefined();
    if (!isPage(answer)) return;
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/form-action 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await answer.text();
    expect(html, 'no inline style').not.toMatch(/<[^>]+\sstyle="/);
    expect(html, 'no inline handler').not.toMatch(/<[^>]+\son\w+=/);
  });
}

test('a forged host is never believed', async ({ request }) => {
  const forged = { 'X-Forwarded-Host': 'forged.invalid', 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-Port': '666', Forwarded: 'host=forged.invalid;proto=gopher', 'X-Original-URL': '/forged.invalid', 'X-Rewrite-URL': '/forged.invalid', 'X-Host': 'forged.invalid' };
  for (const [path] of ANSWERS) {
    const answer = await request.get(path, { headers: forged, maxRedirects: 0 });
    expect(await answer.text(), path).not.toContain('forged.invalid');
    expect(answer.headers().location ?? '', path).not.toContain('forged.invalid');
    expect(answer.headers().location ?? '', path).not.toContain('gopher');
  }
});

test('a forged Host header itself is never believed', async ({ baseURL }) => {
  const { request } = await import('node:http');
  const url = new URL(baseURL ?? '');
  const ask = (path: string) =>
    new Promise<{ location: string; body: string }>((resolve, reject) => {
      request({ host: url.hostname, port: url.port, path, headers: { Host: 'forged.invalid' } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => resolve({ location: answer.headers.location ?? '', body }));
      }).on('error', reject).end();
    });
  for (const [path] of ANSWERS) {
    const { location, body } = await ask(path);
    expect(body, path).not.toContain('forged.invalid');
    expect(location, path).not.toContain('forged.invalid');
  }
});

test('absolute addresses come from the site’s own, also of the map and the robots’ file', async ({ request }) => {
  for (const path of [STORY, EVENT, `${STORY}/topic/taiwan`]) {
    const html = await (await request.get(path)).text();
    const absolute = [...html.matchAll(/<(?:link rel="canonical" href|meta property="og:url" content)="([^"]*)"/g)].map(([, address]) => address);
    expect(absolute.length, path).toBe(2);
    for (const address of absolute) expect(address?.startsWith(`${SITE}/`), address).toBe(true);
  }
  for (const path of ['/sitemap.xml', '/robots.txt']) expect(await (await request.get(path)).text(), path).not.toContain('localhost');
});

/** Ways to break out of text, attributes, script, addresses and headers. */
const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>', "'><img src=x onerror=alert(1)>", '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>', '"><svg/onload=alert(1)>', '<body onload=alert(1)>', '<iframe src=javascript:alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">', '<a href=javascript:alert(1)>x</a>',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', '" onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", '" autofocus onfocus=alert(1) x="',
  '<input autofocus onfocus=alert(1)>', '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)>', '<math><mtext></mtext><script>alert(1)</script></math>', '<style>@import "//elsewhere.invalid"</style>', '<link rel=stylesheet href=//elsewhere.invalid>',
  '<meta http-equiv=refresh content="0;url=//elsewhere.invalid">', '<base href=//elsewhere.invalid>', '<form action=//elsewhere.invalid><button>x</button>', '<object data=//elsewhere.invalid>', '<embed src=//elsewhere.invalid>', '<template><script>alert(1)</script></template>',
  '--><script>alert(1)</script>', '<!--<script>alert(1)</script>-->', ']]><script>alert(1)</script>', '</title><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</style><script>alert(1)</script>', '\\";alert(1);//', "';alert(1);//",
  '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '<%= 7*7 %>', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0000<script>alert(1)</script>', '<scr\u0000ipt>alert(1)</scr\u0000ipt>', '\u2028alert(1)//', '\u202Etpircs<',
  '＜script＞alert(1)＜/script＞', '%3Cscript%3Ealert(1)%3C/script%3E', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '<IMG """><SCRIPT>alert(1)</SCRIPT>">', '<svg><animate onbegin=alert(1) attributeName=x dur=1s>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '\r\nSet-Cookie: a=b', '//elsewhere.invalid', '/\\elsewhere.invalid', '../../../etc/passwd',
];

const PARAMETERS = ['u', 'reports', 'topic', 'match', 'actor', 'type', 'status', 'q', 'time', 'certain', 'window', 'lanes', 'sort', 'view', 'page', 'event', 'column', 'outlines', 'known', 'topics', 'time-from', 'x'];

/** Any element, attribute or address that no page of the product has. Next.js places its announcer by script. */
const INTRUDER = [
  'img, iframe, object, embed, base, video, audio, template, math, foreignObject, animate, set', 'link[href]:not([href^="/"], [href^="https://demarche.example/"])', 'style', 'meta[http-equiv]', '[autofocus]', '[onerror], [onload], [onfocus], [onmouseover], [ontoggle], [onbegin], [onclick]', '[style]:not(next-route-announcer)',
  'a[href^="javascript" i], a[href^="data:" i], a[href^="vbscript" i], a[href^="//"], form[action^="//"], [src^="//"]',
].join(', ');

const TOGETHER = 10;
for (let first = 0; first < PAYLOADS.length; first += TOGETHER) {
  const some = PAYLOADS.slice(first, first + TOGETHER);
  test(`payloads ${first + 1} to ${first + some.length} stay text in every parameter`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const payload of some) {
      // All parameters at once, on a page that runs script; each by itself is asked below. `view` would lead elsewhere.
      const query = new URLSearchParams(PARAMETERS.filter((name) => name !== 'view').map((name) => [name, payload]));
      const answer = await page.goto(`${STORY}?${query}`);
      expect(answer?.status(), payload).toBe(200);
      expect(answer?.headers()['set-cookie'], payload).toBeUndefined();
      await expect(page.locator('.notices'), payload).toBeVisible();
      await ready(page);
      expect(await page.evaluate((selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200)), INTRUDER), payload).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });
}

test('no payload in any single parameter, path or list view leaves its text in the page as served', async ({ request }) => {
  test.setTimeout(90_000);
  const sharp = PAYLOADS.filter((payload) => /[<"']/.test(payload));
  const tags = (html: string) => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag!.toLowerCase()));
  const known = new Set([...tags(await (await request.get(`${STORY}?topic=taiwn&q=x`)).text()), ...tags(await (await request.get(`${STORY}?view=list`)).text()), ...tags(await (await request.get(`${STORY}?event=e7k3m9qz`)).text()), ...tags(await (await request.get('/nowhere')).text())]);
  for (const [i, payload] of sharp.entries()) {
    const name = PARAMETERS[i % PARAMETERS.length]!;
    for (const path of [`${STORY}?${new URLSearchParams([[name, payload]])}`, `/event/${encodeURIComponent(payload)}`, `/s/${encodeURIComponent(payload)}`]) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status(), path).toBeLessThan(500);
      if (!isPage(answer)) continue;
      const html = (await answer.text()).replace(/<script\b.*?<\/script>/gs, '<script>');
      expect([...tags(html)].filter((tag) => !known.has(tag)), path).toEqual([]);
      expect(html.replace(/(["'])(?:(?!\1)[^<>])*\1/g, ''), path).not.toMatch(/<[^>]+\son\w+=/);
    }
  }
});

test('a notice names what it does not know as text, and not all of a long one', async ({ page }) => {
  await page.goto(`${STORY}?topic=${encodeURIComponent('<b>bold</b>')}`);
  const notice = page.locator('.notices');
  await expect(notice.locator('b')).toHaveCount(0);
  await page.goto(`${STORY}?topic=${'x'.repeat(500)}`);
  const words = (await notice.locator('li span').first().textContent()) ?? '';
  expect(/‘([^’]*)’/.exec(words)?.[1]?.length).toBeLessThanOrEqual(41);
});

test('the story inside the page cannot end its own script', async ({ request }) => {
  const html = await (await request.get(`${STORY}?q=${encodeURIComponent('</script><script>alert(1)</script>')}`)).text();
  for (const [, script] of html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)) expect(script).not.toContain('alert(1)</script');
  expect(html).not.toContain('<script>alert(1)');
});

test('links that leave the site tell it nothing and give it no hold on the page', async ({ request }) => {
  const html = await (await request.get(`${STORY}?view=sources`)).text();
  const outward = [...html.matchAll(/<a [^>]*href="https?:[^"]*"[^>]*>/g)].map(([tag]) => tag);
  expect(outward.length).toBeGreaterThan(0);
  for (const tag of outward) expect(tag).toMatch(/rel="[^"]*noopener[^"]*"/);
});
