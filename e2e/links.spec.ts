import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { ready, screenOf, SITE, STORY } from './support/story';
import { expect, test } from './support/test';

interface Vector {
  readonly input: string;
  readonly why: string;
  readonly expect: { readonly canonical: string; readonly notes: readonly string[]; readonly count?: number };
}

const { vectors: listed } = JSON.parse(readFileSync(new URL('./links/corpus.json', import.meta.url), 'utf8')) as { readonly vectors: readonly Vector[] };
/** The later of two vectors of one input counts. */
const vectors = [...new Map(listed.map((vector) => [vector.input, vector])).values()];

/** As a browser asks for it: what stands after `#` stays at home. */
const addressOf = (input: string) => (input.startsWith('#') ? STORY : `${STORY}?${input.replace(/^\?/, '')}`.replace(/#.*$/, ''));

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const unescaped = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** What the page as served says of itself, before any script. */
async function served(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const html = (await answer.text()).replace(/<script\b.*?<\/script>/gs, '');
  const sentence = /<strong role="status"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  const [, shown, all] = /^Showing (?:(\d+|none) of|all (\d+)) /.exec(sentence) ?? [];
  const notices = /<div class="notices".*?<\/ul>/s.exec(html)?.[0] ?? '';
  return {
    status: answer.status(),
    link: unescaped(/<meta property="og:url" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    canonical: unescaped(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''),
    count: all !== undefined ? Number(all) : shown === 'none' ? 0 : Number(shown),
    rails: html.match(/data-list-item="/g)?.length ?? 0,
    notices: notices.match(/<li>/g)?.length ?? 0,
    dismiss: unescaped(/<div class="notices".*?<a class="sq" href="([^"]*)"/s.exec(html)?.[1] ?? ''),
  };
}

for (const [i, { input, why, expect: expected }] of vectors.entries()) {
  test(`link ${i}, ${why}: the page keeps its meaning`, async ({ request }) => {
    const page = await served(request, addressOf(input));
    expect(page.status).toBe(200);
    expect(page.link).toBe(SITE + STORY + expected.canonical);
    expect(page.canonical).toBe(SITE + STORY);
    expect(page.notices, 'notices').toBe(expected.notes.length);
    if (expected.notes.length > 0) expect(page.dismiss).toBe(STORY + expected.canonical);
    if (expected.count !== undefined) expect(page.count).toBe(expected.count);
    if (!expected.canonical.includes('view=')) expect(page.rails).toBe(page.count);
  });
}

/** Every kind of fault and every page once. */
const SAMPLE = [
  '', '?topic=tiktok.taiwan', '?topic=taiwan+tiktok', '?topic=taiwan&amp;view=list', '?topic=taiwan.taiwn', '?topic=taiwn', '?topics=taiwan&from=2018&to=2024-06',
  '?match=all&topic=taiwan.tiktok', '?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', '?event=E7K3M9QZ-biden-signs-the-act', '?u=2&topic=taiwan', '?__proto__=1&constructor=2&topic=taiwan',
  '?window=20240427t0400..20240423t1600', '?reports=lead&status=scheduled', '?time=2024-04-24&certain=only', '?view=table', '?view=list&page=2', '?view=list&page=x', '?view=analysis', '?view=sources',
];

for (const input of SAMPLE) {
  test(`in the browser ‘${input}’ is what the server sent`, async ({ browser, page, baseURL }) => {
    const vector = vectors.find((each) => each.input === input);
    expect(vector, 'in the corpus').toBeDefined();
    const plain = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: { width: 1440, height: 900 } });
    await plain.goto(addressOf(input));
    const sent = await screenOf(plain);
    await plain.close();

    await page.goto(addressOf(input));
    await ready(page);
    expect(await screenOf(page)).toEqual(sent);
    expect(sent.notices).toHaveLength(vector!.expect.notes.length);
    // The bar stays as it was received, or holds the plain link: either way it means the same.
    const bar = new URL(page.url());
    expect((await served(page.request, bar.pathname + bar.search)).link).toBe(SITE + STORY + vector!.expect.canonical);
  });
}
