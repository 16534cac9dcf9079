import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { EVENTS, SITE, STORY } from './support/story';
import { expect, test } from './support/test';

/* One rule: the same query string, another path. Every way out of the page shows what the page shows. */

interface Vector {
  readonly input: string;
  readonly why: string;
  readonly expect: { readonly canonical: string };
}

const { vectors } = JSON.parse(readFileSync(new URL('./links/corpus.json', import.meta.url), 'utf8')) as { readonly vectors: readonly Vector[] };
const queryOf = (input: string) => (input.startsWith('#') ? '' : `?${input.replace(/^\?/, '')}`.replace(/#.*$/, ''));

async function text(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

const all = (pattern: RegExp, where: string) => [...where.matchAll(pattern)].map(([, found]) => found ?? '');
/** How many events a sentence like "Showing 4 of 12 events about Taiwan" counts. */
const counted = (words: string) => {
  const [, shown, every] = /Showing (?:(\d+|none) of|all (\d+)) /.exec(words) ?? [];
  return every !== undefined ? Number(every) : shown === 'none' ? 0 : Number(shown);
};

/** Once for each meaning: a view that many links ask for is asked for by the first of them. */
const meanings = [...new Map(vectors.toReversed().map((vector) => [vector.expect.canonical, vector])).values()].reverse();

const TOGETHER = 20;
for (let first = 0; first < meanings.length; first += TOGETHER) {
  test(`links ${first + 1} to ${Math.min(first + TOGETHER, meanings.length)} show the same events on the page and in every file`, async ({ request }) => {
    for (const { input, why, expect: { canonical } } of meanings.slice(first, first + TOGETHER)) {
      const query = queryOf(input);
      const file = (extension: string) => text(request, `${STORY}/timeline.${extension}${query}`);
      const [page, json, csv, ics, atom, feed, svg] = await Promise.all([
        text(request, STORY + query), file('json'), file('csv'), file('ics'), file('atom'), file('feed.json'), file('svg'),
      ]);
      const sentence = /<strong role="status"[^>]*>([^<]*)</.exec(page)?.[1] ?? '';
      const html = page.replace(/<script\b.*?<\/script>/gs, '');
      const onPage = all(canonical.includes('view=list') ? /<article class="list-item[^"]*" id="([0-9a-z]{8})"/g : /data-list-item="([0-9a-z]{8})"/g, html);

      const events = JSON.parse(json) as { count: number; filter: string; events: { id: string }[] };
      const ids = events.events.map(({ id }) => id);
      expect(ids.length, why).toBe(counted(sentence));
      expect(events.count, why).toBe(ids.length);
      expect(Object.keys(EVENTS), why).toEqual(expect.arrayContaining(ids));
      // The other pages have them in cells and charts, or none; and of twelve events there is no second page.
      if (!/view=(?:analysis|sources|table)|page=/.test(canonical)) expect(onPage.toSorted(), why).toEqual(ids.toSorted());

      expect(all(/^([0-9a-z]{8}),/gm, csv), why).toEqual(ids);
      expect(all(/<id>tag:[^<]*event\/([0-9a-z]{8})<\/id>/g, atom).toSorted(), why).toEqual(ids.toSorted());
      expect((JSON.parse(feed) as { items: { id: string }[] }).items.map(({ id }) => id.slice(-8)).toSorted(), why).toEqual(ids.toSorted());

      // A calendar has no place for what has no day: it says how many it leaves out.
      const inCalendar = all(/BEGIN:VEVENT[^]*?UID:([0-9a-z]{8})@/g, ics);
      const leftOut = ids.filter((id) => !inCalendar.includes(id));
      expect(inCalendar.every((id) => ids.includes(id)), why).toBe(true);
      const said = /(\d+|One) events? (?:is|are) left out/i.exec(ics.replaceAll('\r\n ', ''))?.[1] ?? '0';
      expect(said.toLowerCase() === 'one' ? 1 : Number(said), why).toBe(leftOut.length);

      expect(svg, why).toContain(sentence.replaceAll('&#x27;', "'").replaceAll('&quot;', '"'));
      expect(counted(svg), why).toBe(ids.length);
    }
  });
}

const FILES = ['ics', 'atom', 'feed.json', 'json', 'csv', 'jsonld', 'timelinejs.json', 'svg', 'png', 'bib', 'ris', 'csl.json', 'zip'];
const EVENT_FILES = ['ics', 'json', 'jsonld', 'svg', 'png', 'bib', 'ris', 'csl.json'];
const PATHS = [...FILES.map((file) => `${STORY}/timeline.${file}?topic=taiwan.tiktok`), ...EVENT_FILES.map((file) => `/event/e7k3m9qz.${file}`)];

test('two requests two seconds apart give the same bytes, and whoever holds them gets 304', async ({ request }) => {
  const ask = async (path: string) => {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    return { body: await answer.body(), etag: answer.headers().etag ?? '' };
  };
  const before = await Promise.all(PATHS.map(ask));
  const when = Date.now();
  await expect.poll(() => Date.now() - when, { timeout: 5000, intervals: [500] }).toBeGreaterThan(2000);
  for (const [i, path] of PATHS.entries()) {
    // A setting that nobody knows asks for the same view by another name, which is drawn again.
    for (const address of [path, `${path}${path.includes('?') ? '&' : '?'}junk=${i}`]) expect((await ask(address)).body.equals(before[i]!.body), address).toBe(true);
    expect(before[i]!.etag, path).toMatch(/^"[\w-]{22}(?:-br|-gzip)?"$/);
    const again = await request.get(path, { headers: { 'If-None-Match': before[i]!.etag, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
  }
});

test('files may be fetched by anyone, and run nothing wherever they are opened', async ({ request }) => {
  for (const path of [...PATHS, '/oembed?url=' + encodeURIComponent(SITE + STORY), '/schema/story.json', '/schema/view.json']) {
    const { [`access-control-allow-origin`]: origin, 'content-security-policy': policy, 'x-content-type-options': sniff, 'cross-origin-resource-policy': resource } = (await request.get(path)).headers();
    expect([origin, sniff, resource], path).toEqual(['*', 'nosniff', 'cross-origin']);
    expect(policy, path).toBe("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
  }
});

test('a file that nobody writes is a sentence in plain text, never half a file', async ({ request }) => {
  for (const [path, status] of [[`${STORY}/timeline.exe`, 404], ['/s/no-such-story/timeline.ics', 404], ['/event/zzzzzzzz.ics', 404], ['/event/e7k3m9qz.atom', 404]] as const) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()['content-type'], answer.headers()['cache-control']], path).toEqual([status, 'text/plain; charset=utf-8', 'no-store']);
    expect(await answer.text(), path).toMatch(/^There is no /);
  }
});

test('a picture comes in four sizes by name, each under 300 kB but for print, and in no other', async ({ request }) => {
  const sizeOf = async (query: string) => {
    const png = await (await request.get(`${STORY}/timeline.png${query}`)).body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
  };
  for (const [query, width, height] of [['', 1200, 630], ['?size=og', 1200, 630], ['?size=square', 1080, 1080], ['?size=thumb', 600, 315], ['?size=99999', 1200, 630], ['?size=NaN', 1200, 630]] as const) {
    const size = await sizeOf(query);
    expect([size.width, size.height], query).toEqual([width, height]);
    expect(size.bytes, query).toBeLessThan(300_000);
  }
  const print = await sizeOf('?size=print');
  expect([print.width, print.height]).toEqual([2400, 1260]);
});
