import { ready, STORY } from './support/story';
import { expect, test } from './support/test';

/* Two thousand links by strangers, over HTTP: no fault of the server's, and nothing on a page that the page does not have by itself. */

const PAYLOADS = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '</title><svg/onload=alert(1)>', '</script><script>alert(1)</script>', '--><x-y z>', ']]><x>', '&x;', '\u0000\u0001', '\r\nSet-Cookie: a=b', '\u2028\u202E',
  'javascript:alert(1)', '//evil.invalid', '/\\evil.invalid', '../../x', '%', '__proto__', 'constructor', '2024-02-30', '9999-99-99..0', '台灣', '🦊'.repeat(30), 'a'.repeat(2000), '{{7*7}}', '=cmd|x', '99999', 'NaN', '1e309',
];
const GOOD = ['taiwan', 'taiwan.tiktok', 'all', 'lead', 'none', '2024-04', 'list', 'table', 'analysis', 'sources', 'e7k3m9qz', 'hide', 'topic', 'actor', 'square', '1'];
const KEYS = ['u', 'reports', 'topic', 'match', 'actor', 'type', 'status', 'q', 'time', 'certain', 'window', 'lanes', 'sort', 'view', 'page', 'event', 'column', 'outlines', 'topics', 'size', 'title', 'controls', 'excel', 'accessed', 'url', 'format', 'maxwidth', 'x'];
const PAGES = [STORY, `${STORY}/embed`, `${STORY}/share`];
const OTHERS = ['json', 'csv', 'ics', 'atom', 'feed.json', 'jsonld', 'timelinejs.json', 'bib', 'ris', 'csl.json', 'svg'].map((file) => `${STORY}/timeline.${file}`);

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function hostileQuery(roll: () => number): string {
  const one = (from: readonly string[]): string => from[Math.floor(roll() * from.length)] ?? '';
  return new URLSearchParams(Array.from({ length: 1 + Math.floor(roll() * 5) }, () => [one(KEYS), roll() < 0.4 ? one(GOOD) : one(PAYLOADS)])).toString();
}

/** The elements and attributes of a page as it is served; the text of scripts is theirs. */
function namesIn(html: string): string[] {
  const markup = html.replace(/(<script\b[^>]*>).*?<\/script>/gs, '$1');
  return [...markup.matchAll(/<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi)].flatMap(([, element = '', rest = '']) => [
    element.toLowerCase(), ...[...rest.matchAll(/([^\s="/]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => `${element.toLowerCase()}[${attribute.toLowerCase()}]`),
  ]);
}

const USUAL = ['', '?topic=taiwan.tiktok&outlines=hide', '?event=e7k3m9qz&reports=lead', '?q=nothing+of+the+kind', '?topic=taiwn&x=1&time=2024-02-30', '?view=list', '?view=list&page=9', '?view=table', '?view=analysis', '?view=sources', '?view=sources&q=nothing', '?time=2024-04-24&certain=only&sort=new', '?window=20200101t0000..20300101t0000', '?view=list&event=t5gpt5nm', '?status=scheduled', '?title=Words&controls=all', '?controls=none'];

for (const part of [0, 1, 2, 3]) {
  test(`five hundred hostile links, part ${part + 1} of 4`, async ({ request }) => {
    // Every link is a page that nobody has asked for: each is drawn.
    test.setTimeout(150_000);
    const usual = new Set((await Promise.all(PAGES.flatMap((page) => USUAL.map(async (query) => namesIn(await (await request.get(page + query)).text()))))).flat());
    const roll = dice(part + 1);
    for (let sent = 0; sent < 500; sent += 10) {
      const links = Array.from({ length: 10 }, () => {
        const from = roll() < 0.6 ? PAGES : roll() < 0.9 ? OTHERS : ['/oembed', '/', '/event/e7k3m9qz', '/event/e7k3m9qz.png', `${STORY}/topic/taiwan`];
        return `${from[Math.floor(roll() * from.length)]}?${hostileQuery(roll)}`;
      });
      await Promise.all(links.map(async (link) => {
        const answer = await request.get(link, { maxRedirects: 0 });
        expect(answer.status(), link).toBeLessThan(500 + (link.startsWith('/oembed') ? 2 : 0));
        expect(answer.headers()['set-cookie'], link).toBeUndefined();
        // Only to a path of this site; the query goes with it, as text.
        expect(answer.headers().location ?? '/', link).toMatch(/^\/(?:s|event)?(?:\/[a-z0-9-]+)*(?:\?[^#]*)?$/);
        if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) return;
        const intruders = namesIn(await answer.text()).filter((name) => !usual.has(name));
        expect(intruders, link).toEqual([]);
      }));
    }
  });
}

test('the same in a browser that runs script: nothing is said, nothing is added', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const roll = dice(99);
  for (let i = 0; i < 12; i++) {
    await page.goto(`${STORY}?${hostileQuery(roll)}&view=${['timeline', 'list', 'table'][i % 3]}`);
    await ready(page);
    expect(await page.locator('img, iframe, object, embed, [onerror], [onload], x-y').count()).toBe(0);
  }
  expect(dialogs).toEqual([]);
});
