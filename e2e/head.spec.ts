import type { APIRequestContext } from '@playwright/test';
import { SITE, STORY } from './support/story';
import { expect, test } from './support/test';

/* What a page's head says to whoever passes it on: chat programs, feed readers, Zotero, other sites. */

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const unescaped = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
const EVENT = '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act';

async function headOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const html = await answer.text();
  const head = html.slice(0, html.indexOf('</head>'));
  const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const tags = (name: string) => head.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  return {
    html,
    meta: (name: string) => tags('meta').filter((tag) => attribute(tag, 'name') === name || attribute(tag, 'property') === name).map((tag) => attribute(tag, 'content')),
    links: tags('link').filter((tag) => attribute(tag, 'rel') === 'alternate').map((tag) => ({ type: attribute(tag, 'type'), href: attribute(tag, 'href'), title: attribute(tag, 'title') })),
  };
}

const VIEWS = ['', '?topic=taiwan.tiktok', '?reports=lead&topic=taiwan.tiktok&match=all', '?q=nothing+of+the+kind', '?event=t5gpt5nm', '?topic=trade&view=list'];

for (const path of [...VIEWS.map((query) => STORY + query), `${STORY}/topic/taiwan`, EVENT]) {
  test(`the card of ${path} has the picture of that very page`, async ({ request }) => {
    const { meta } = await headOf(request, path);
    expect(meta('og:url')).toEqual([SITE + path]);
    expect(meta('twitter:card')).toEqual(['summary_large_image']);
    for (const name of ['og:title', 'og:description', 'twitter:title', 'twitter:description', 'og:image:alt', 'twitter:image:alt']) expect(meta(name)[0]?.length, name).toBeGreaterThan(10);
    const [picture = ''] = meta('og:image');
    expect(meta('twitter:image')).toEqual([picture]);
    expect(picture.startsWith(`${SITE}/`)).toBe(true);
    // A topic's page is its view; the other pictures have the page's own query.
    if (path.startsWith(`${STORY}?`)) expect(new URL(picture).search).toBe(path.slice(STORY.length));
    const answer = await request.get(picture.slice(SITE.length), { maxRedirects: 0 });
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([meta('og:image:width')[0], meta('og:image:height')[0]]);
    expect(png.length).toBeLessThan(300_000);
  });
}

test('every view has a picture of its own', async ({ request }) => {
  const pictures = await Promise.all(VIEWS.slice(0, 5).map(async (query) => (await (await request.get(`${STORY}/timeline.png${query}`)).body()).toString('base64')));
  expect(new Set(pictures).size).toBe(5);
});

test('feeds, calendar, data and frames of the same view are found from its page', async ({ request }) => {
  for (const path of [STORY, `${STORY}?topic=taiwan.tiktok`, `${STORY}/topic/taiwan`, EVENT]) {
    const { links } = await headOf(request, path);
    const types = links.map(({ type }) => type);
    const expected = ['text/calendar', 'application/json', 'application/ld+json', 'application/json+oembed', 'text/xml+oembed', ...(path === EVENT ? [] : ['application/atom+xml', 'application/feed+json', 'text/csv'])];
    expect(types.toSorted(), path).toEqual(expected.toSorted());
    for (const { type, href, title } of links) {
      expect(title, `${path} ${type}`).not.toBe('');
      const answer = await request.get(href.startsWith(SITE) ? href.slice(SITE.length) : href);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()['content-type']?.split(';', 1)[0], href).toBe(type.replace('+oembed', ''));
      if (path.includes('?') && !type.endsWith('oembed')) expect(new URL(href, SITE).search, href).toBe('?topic=taiwan.tiktok');
    }
  }
});

test('Zotero finds what a page is, and programs find the event’s data in it', async ({ request }) => {
  for (const path of [STORY, `${STORY}?topic=taiwan.tiktok`, EVENT]) {
    const { meta } = await headOf(request, path);
    for (const name of ['citation_title', 'citation_publisher', 'citation_publication_date', 'citation_public_url', 'citation_language', 'z:itemType']) expect(meta(name), `${path} ${name}`).toHaveLength(1);
    expect(meta('citation_publication_date')[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(meta('citation_public_url')[0]?.startsWith(`${SITE}/`)).toBe(true);
  }
  const { html } = await headOf(request, EVENT);
  const data = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '') as Record<string, unknown>;
  expect(data['@context']).toBe('https://schema.org');
  expect(JSON.stringify(data)).toContain('e7k3m9qz');
});
