import { request as httpRequest } from 'node:http';
import type { APIResponse } from '@playwright/test';
import { SITE, STORY } from './support/story';
import { expect, test } from './support/test';

/* Threats to a site that answers strangers' addresses, a row each; the names are those of the attacks. */

const EVENT = '/event/t5gpt5nm-putin-announces-a-visit-to-china';
const PAGES: readonly (readonly [path: string, status: number])[] = [
  [STORY, 200], [`${STORY}/share?topic=taiwan`, 200], ['/event/t5gpt5nm/share', 200], [`${STORY}/topic/taiwan`, 200], [EVENT, 200], ['/offline', 200],
  ['/nowhere', 404], ['/event/zzzzzzzz', 404], [`${STORY}/embed/none`, 404], ['/file/view/blinken-in-china/ics', 404], ['/_next/image?url=%2Fx&w=64&q=75', 404], ['/_next/data/x/index.json', 404],
];
const FILES: readonly (readonly [path: string, status: number])[] = [
  [`${STORY}/timeline.ics`, 200], [`${STORY}/timeline.atom`, 200], [`${STORY}/timeline.png?size=thumb`, 200], [`${STORY}/timeline.exe`, 404], ['/event/zzzzzzzz.ics', 404], ['/oembed', 400], ['/oembed?url=https%3A%2F%2Fevil.invalid%2F', 404], ['/healthz', 200], ['/schema/story.json', 200],
];
const policyOf = (answer: APIResponse) => answer.headers()['content-security-policy'] ?? '';

test('clickjacking: the embed may be framed by anyone, everything else by no one, faults included', async ({ request }) => {
  for (const [path, status] of [...PAGES, ...FILES]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(status);
    expect(policyOf(answer), path).toContain("frame-ancestors 'none'");
    expect(policyOf(answer), path).toContain("default-src 'none'");
    expect(answer.headers()['strict-transport-security'], path).toContain('max-age=63072000');
    expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
  }
  for (const path of [`${STORY}/embed`, `${STORY}/embed?view=list&topic=taiwan`, `${STORY}/embed?topic=taiwn`]) {
    const answer = await request.get(path);
    expect(policyOf(answer), path).toContain('frame-ancestors *');
    expect(answer.headers()['cross-origin-opener-policy'], path).toBeUndefined();
    expect(answer.headers()['cross-origin-resource-policy'], path).toBe('cross-origin');
  }
});

test('faults of the framework: its own headers reach nothing, and change nothing that others are sent', async ({ request }) => {
  const plain = await (await request.get(`${STORY}?q=framework`)).text();
  const attacks: readonly Record<string, string>[] = [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }, { 'x-middleware-rewrite': '/nowhere', 'x-middleware-next': '1' },
    { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D', 'Next-Router-Prefetch': '1' }, { RSC: '1', 'Next-Url': STORY }, { 'Next-Resume': '1' }, { 'x-nextjs-data': '1' }, { 'x-now-route-matches': '1=nowhere' }, { 'x-matched-path': '/nowhere' }, { 'x-invoke-path': '/nowhere', 'x-invoke-status': '500' },
    { 'Next-Action': 'x' }, { Accept: 'text/x-component' }, { 'Content-Security-Policy': "script-src 'nonce-evil'" }, { 'x-nonce': '"><script>alert(1)</script>' }, { 'x-path': '/evil' }, { Cookie: '__prerender_bypass=x; a=b' },
  ];
  for (const headers of attacks) {
    for (const path of [`${STORY}?q=framework`, `${STORY}?q=framework&new=${encodeURIComponent(JSON.stringify(headers)).slice(0, 40)}&topic=taiwn`]) {
      const answer = await request.get(path, { headers });
      expect([answer.status(), answer.headers()['content-type']], JSON.stringify(headers)).toEqual([200, 'text/html; charset=utf-8']);
      expect(policyOf(answer)).not.toContain('evil');
      if (!path.includes('topic')) expect((await answer.text()) === plain, JSON.stringify(headers)).toBe(true);
    }
  }
  expect((await request.get(`${STORY}?q=framework&_rsc=abc`)).headers()['content-type']).toBe('text/html; charset=utf-8');
  expect((await request.post(STORY, { headers: { 'Next-Action': '00'.repeat(20) }, data: '[]' })).status()).toBe(405);
  expect((await request.post(STORY, { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, data: '--x--' })).status()).toBe(405);
});

test('cache poisoning: nobody’s host or scheme stands in what others are sent', async ({ request }) => {
  const path = `${STORY}/timeline.atom?q=poison`;
  const forged = { 'X-Forwarded-Host': 'evil.invalid', Forwarded: 'host=evil.invalid', 'X-Forwarded-Proto': 'gopher', Host: 'evil.invalid' };
  for (const address of [path, `${STORY}/timeline.ics?q=poison`, `${STORY}/timeline.json?q=poison`, `${STORY}/share?q=poison`, `/oembed?url=${encodeURIComponent(SITE + STORY)}`]) {
    const first = await (await request.get(address, { headers: forged })).text();
    expect(first, address).not.toContain('evil.invalid');
    expect(first, address).toContain('demarche.example');
    expect(await (await request.get(address)).text(), address).toBe(first);
  }
});

test('cache busting: settings that nobody knows share one answer', async ({ request }) => {
  const etags = new Set<string>();
  for (let i = 0; i < 100; i++) etags.add((await request.get(`${STORY}/timeline.json?q=bust&x${i}=${i}`)).headers().etag ?? `none ${i}`);
  expect(etags.size).toBe(1);
});

test('pictures: two hundred at once are all drawn or put off politely, and the site answers meanwhile', async ({ request }) => {
  const pictures = Promise.all(Array.from({ length: 200 }, (_, i) => request.get(`${STORY}/timeline.png?size=thumb&window=20240423t${String(i % 24).padStart(2, '0')}${String(Math.floor(i / 24)).padStart(2, '0')}..20240427t0400`)));
  const meanwhile = await request.get('/healthz');
  expect(meanwhile.status()).toBe(200);
  const statuses = (await pictures).map((answer) => answer.status());
  expect(statuses.every((status) => status === 200 || status === 503), String(statuses)).toBe(true);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
});

/** Asks for a path exactly as it is written: a URL parser would take some of these for other hosts. */
function ask(baseURL: string, path: string): Promise<{ status: number; location: string }> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    httpRequest({ host: hostname, port, path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '/' });
    }).on('error', reject).end();
  });
}

test('redirects lead nowhere but to paths of this site', async ({ baseURL }) => {
  for (const path of ['/?redirect=//evil.invalid', '/?next=https://evil.invalid', `${STORY}/list?url=//evil.invalid`, '/event/t5gpt5nm?to=//evil.invalid', '//evil.invalid', '///evil.invalid/%2e%2e', '/\\evil.invalid', '/event/%2f%2fevil.invalid', '/s/%2f%2fevil.invalid', '/%09/evil.invalid', '/event//evil.invalid']) {
    const { status, location } = await ask(baseURL ?? '', path);
    expect(location, path).toMatch(/^\/(?![/\\])/);
    expect(location.split('?', 1)[0], path).not.toContain('evil.invalid/');
    expect(status, path).toBeLessThan(500);
  }
});

test('file names in headers are plain, whatever the link searches for', async ({ request }) => {
  for (const q of ['a\r\nSet-Cookie: x=y', '"; filename="evil.exe', '../../etc/passwd', '台灣 🦊', 'x'.repeat(500)]) {
    const { 'content-disposition': disposition = '', 'set-cookie': cookie } = (await request.get(`${STORY}/timeline.csv?${new URLSearchParams({ q })}`)).headers();
    expect(disposition, q).toMatch(/^attachment; filename="[a-z0-9._-]{1,130}"; filename\*=UTF-8''[A-Za-z0-9._%-]+$/);
    expect(cookie).toBeUndefined();
    expect(disposition).not.toMatch(/\.exe|\.\.|\//);
  }
});

test('privacy: no cookie, no other host, nothing stored but the reader’s own choice and the offline copy', async ({ page, context }) => {
  for (const path of [STORY, `${STORY}/share`, `${STORY}?view=analysis`, EVENT]) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // Other hosts: any request to one fails every test that sees it.
});
