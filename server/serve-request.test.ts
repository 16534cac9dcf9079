import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadStories } from '../lib/story/load-stories';
import { addressesOf } from './addresses';
import { requestServer } from './serve-request';

const STORY = `/s/${loadStories().featured.slug}`;
const PAGE = (inner: string) => `<!doctype html><script>one("${inner}")</script><script src="/x.js"></script><script type="application/ld+json">{}</script><p>${inner} ${'words '.repeat(400)}</p>`;

let drawn: string[] = [];
let gate: Promise<void> | null = null;
let well = true;
let failing = false;

const serve = requestServer({
  addresses: addressesOf(loadStories(), new Set(['/embed-1.js'])),
  version: 'release-data',
  render: async (inner) => {
    drawn.push(inner);
    await gate;
    if (failing) throw new Error('The renderer is gone.');
    return { status: inner.startsWith('/nowhere') ? 404 : 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(PAGE(inner)) };
  },
  passOn: async (_request, response) => void response.end('built'),
  cacheBytes: 1_000_000,
  isWell: () => well,
});

let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  drawn = [];
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers as Record<string, string>, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });
}

describe('a view', () => {
  it('is drawn once, however its link is written, and for ten thousand settings that nobody knows', async () => {
    await get(`${STORY}?topic=taiwan.tiktok`);
    await get(`${STORY}?topic=tiktok&topic=taiwan&utm_source=mail`);
    await get(`${STORY}?topic=taiwan.tiktok`, { 'accept-encoding': 'gzip' });
    expect(drawn).toEqual([`${STORY}?topic=taiwan.tiktok`]);
    drawn = [];
    for (let i = 0; i < 200; i++) await Promise.all(Array.from({ length: 50 }, (_, j) => get(`${STORY}?topic=trade&x${i * 50 + j}=1`, {}, 'HEAD')));
    expect(drawn).toEqual([`${STORY}?topic=trade&unknown-1=`]);
  }, 30_000);

  it('is drawn once for all who ask at the same time', async () => {
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    const asked = ['br', 'gzip', 'identity', 'br'].map((encoding) => get(`${STORY}?q=together`, { 'accept-encoding': encoding }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    open();
    const replies = await Promise.all(asked);
    gate = null;
    expect(drawn).toHaveLength(1);
    expect(replies.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined, 'br']);
    const bodies = [brotliDecompressSync(replies[0]!.body), gunzipSync(replies[1]!.body), replies[2]!.body];
    for (const body of bodies) expect(body.toString()).toBe(PAGE(`${STORY}?q=together`));
  });

  it('answers 304 to whoever holds it, in any encoding, without drawing', async () => {
    const { headers } = await get(`${STORY}?q=held`, { 'accept-encoding': 'br' });
    expect(headers.etag).toMatch(/^"[\w-]{22}-br"$/);
    expect(headers.vary).toBe('Accept-Encoding');
    const [strong, weak] = [headers.etag!, `W/"${headers.etag!.slice(1, 23)}"`];
    drawn = [];
    for (const held of [strong, weak, `"other", ${strong}`, '*']) expect((await get(`${STORY}?q=held`, { 'if-none-match': held })).status).toBe(304);
    const { headers: kept } = await get(`${STORY}?q=held`, { 'if-none-match': strong });
    // What a 304 says replaces what the reader has stored: the policy of this very page must stay.
    expect(Object.keys(kept).sort()).toEqual(['cache-control', 'connection', 'date', 'etag', 'vary']);
    const never = await get(`${STORY}?q=never-drawn`, { 'if-none-match': '*' });
    expect([never.status, never.body.length, drawn.length]).toEqual([304, 0, 0]);
    expect((await get(`${STORY}?q=held`, { 'if-none-match': '"AAAAAAAAAAAAAAAAAAAAAA"', 'if-modified-since': 'Tue, 01 Jan 2030 00:00:00 GMT' })).status).toBe(200);
  });

  it('has a validator of its own for each view', async () => {
    const etags = await Promise.all([STORY, `${STORY}?q=a`, `${STORY}?q=b`, `${STORY}/share?q=b`].map(async (path) => (await get(path)).headers.etag));
    expect(new Set(etags).size).toBe(4);
  });

  it('names the digests of its own inline scripts, and of nothing else', async () => {
    const policy = (await get(`${STORY}?q=digest`)).headers['content-security-policy'];
    const { createHash } = await import('node:crypto');
    const digest = createHash('sha256').update(`one("${STORY}?q=digest")`).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${digest}';`);
  });
});

describe('an answer that is nobody else’s', () => {
  it('is drawn each time and not to be kept: what repeats the link’s words, and what is not there', async () => {
    for (const path of [`${STORY}?topic=taiwn`, '/nowhere']) {
      const [first] = [await get(path), await get(path)];
      expect(first.headers['cache-control']).toBe('no-store');
      expect(first.headers.etag).toBeUndefined();
    }
    expect(drawn).toEqual([`${STORY}?topic=taiwn`, `${STORY}?topic=taiwn`, '/nowhere', '/nowhere']);
  });

  it('is a sentence where the page cannot be drawn, and the page once it can', async () => {
    failing = true;
    const errors = console.error;
    console.error = () => {};
    const broken = await get(`${STORY}?q=broken`);
    console.error = errors;
    failing = false;
    expect([broken.status, broken.headers['cache-control'], broken.headers['retry-after']]).toEqual([503, 'no-store', '5']);
    expect(broken.body.toString()).toBe('This page could not be drawn just now. Please try again.\n');
    expect((await get(`${STORY}?q=broken`)).status).toBe(200);
  });
});

describe('the server', () => {
  it('answers only questions', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect((await get(STORY, {}, method)).status).toBe(405);
    expect((await get(STORY, {}, 'OPTIONS')).status).toBe(204);
    expect((await get('http://elsewhere.invalid/')).status).toBe(400);
    expect(drawn).toEqual([]);
  });

  it('says how it is, and that it is closing', async () => {
    expect((await get('/healthz')).body.toString()).toBe('ok release-data\n');
    well = false;
    expect((await get('/healthz')).status).toBe(503);
    well = true;
  });

  it('lets other origins use files of the build, and guards every other answer', async () => {
    const built = await get('/_next/static/chunks/a.js');
    expect(built.headers['access-control-allow-origin']).toBe('*');
    for (const path of [STORY, '/nowhere', '/healthz', `${STORY}/embed`, `${STORY}?x=1`]) {
      const { headers } = await get(path);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['content-security-policy']!.includes('frame-ancestors *'), path).toBe(path.endsWith('/embed'));
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it('keeps its memory bounded', async () => {
    for (let i = 0; i < 2000; i += 50) await Promise.all(Array.from({ length: 50 }, (_, j) => get(`${STORY}?q=view+${i + j}`, {}, 'HEAD')));
    expect(drawn).toHaveLength(2000);
    // The first has made room for the others.
    await get(`${STORY}?q=view+0`);
    await get(`${STORY}?q=view+1999`);
    expect(drawn).toHaveLength(2001);
  });
});
