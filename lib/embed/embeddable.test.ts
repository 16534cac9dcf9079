import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStory } from '../scene/open-story';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { type EmbedData, embeddableOf } from './embeddable';

const SITE = 'https://demarche.example';
const { stories, registry, eventHome } = loadStories();
const opened = new Map([...stories].map(([slug, story]) => [slug, openStory(prepareStory(story, registry))]));
const data: EmbedData = { story: (slug) => opened.get(slug) ?? null, eventHome };
const S = '/s/blinken-in-china';
const frameOf = (url: string) => embeddableOf(url, SITE, data)?.frame ?? null;

describe('an address that can be framed', () => {
  it.each([
    [S, `${S}/embed`],
    [`${S}?topic=tiktok,taiwan&utm_source=x`, `${S}/embed?topic=taiwan.tiktok`],
    [`${S}?view=list#e7k3m9qz`, `${S}/embed?view=list`],
    [`${S}/topic/taiwan`, `${S}/embed?topic=taiwan`],
    [`${S}/topic/taiwan?topic=tiktok`, `${S}/embed?topic=taiwan`],
    [`${S}/embed?controls=all&event=e7k3m9qz&title=Two+laws`, `${S}/embed?event=e7k3m9qz&title=Two+laws&controls=all`],
    ['/event/e7k3m9qz', `${S}/embed?event=e7k3m9qz`],
    ['/event/e7k3m9qz-whatever', `${S}/embed?event=e7k3m9qz`],
    ['/event/E7K3M9QZ', `${S}/embed?event=e7k3m9qz`],
    [`/x/..${S}`, `${S}/embed`],
  ])('%s stands in a frame as %s', (path, frame) => expect(frameOf(SITE + path)).toBe(frame));

  it('says what it shows: a view by its filter, an event by its own title', () => {
    expect(embeddableOf(`${SITE}${S}?topic=taiwan`, SITE, data)?.output).toMatchObject({ kind: 'view', query: '?topic=taiwan', address: `${SITE}${S}?topic=taiwan` });
    expect(embeddableOf(`${SITE}/event/e7k3m9qz`, SITE, data)?.output).toMatchObject({ kind: 'event', title: 'Biden signs $95bn foreign-aid act' });
  });
});

describe('an address that cannot', () => {
  it.each([
    '', 'x', S, `//demarche.example${S}`, `http://demarche.example${S}`, `https://demarche.example:8443${S}`, `https://demarche.example.evil.example${S}`, `https://evil.example${S}`,
    `https://user@demarche.example${S}`, `https://user:pass@demarche.example${S}`, `javascript:alert(1)//${SITE}${S}`, `data:text/html,${SITE}${S}`, `blob:${SITE}${S}`, `${SITE}@evil.example${S}`,
    SITE, `${SITE}/`, `${SITE}/s`, `${SITE}/s/`, `${SITE}/s/no-such-story`, `${SITE}${S}/`, `${SITE}${S}/list`, `${SITE}${S}/share`, `${SITE}${S}/embed/list`, `${SITE}${S}/embed/`, `${SITE}${S}/timeline.png`,
    `${SITE}${S}/topic/nothing`, `${SITE}${S}/topic`, `${SITE}${S}/topic/taiwan/more`, `${SITE}/event`, `${SITE}/event/zzzzzzzz`, `${SITE}/event/e7k3m9qz.json`, `${SITE}/event/e7k3m9qz/share`, `${SITE}/oembed?url=${SITE}${S}`,
    `${SITE}/s/__proto__`, `${SITE}/s/constructor`, `${SITE}/event/__proto__`, `${SITE}//evil.example${S}`, `${SITE}/%2f%2fevil.example`, `${SITE}${S}%2fembed`,
  ])('is %s', (url) => expect(frameOf(url)).toBeNull());
});

describe('any address at all', () => {
  const piece = fc.oneof(fc.constantFrom('s', 'event', 'embed', 'topic', 'blinken-in-china', 'taiwan', 'e7k3m9qz', '..', '.', '', '%2f', '@', '\\', '//'), fc.string({ maxLength: 8 }));
  const path = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('/'));
  const query = fc.array(fc.tuple(fc.constantFrom('topic', 'view', 'q', 'title', 'controls', 'event', 'x'), fc.string()), { maxLength: 4 }).map((pairs) => `${new URLSearchParams(pairs)}`);
  const origin = fc.oneof({ weight: 4, arbitrary: fc.constant(SITE) }, fc.constantFrom('https://evil.example', 'HTTPS://DEMARCHE.EXAMPLE', 'https://demarche.example:443', 'http://demarche.example', 'javascript:', ''));

  it('gives nothing, or a frame of this site written from what was understood', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(origin, path, query).map(([site, where, search]) => `${site}/${where}?${search}`), fc.webUrl(), fc.string()), (url) => {
        const found = embeddableOf(url, SITE, data);
        if (found === null) return;
        expect(new URL(url).origin).toBe(SITE);
        expect(found.frame).toMatch(/^\/s\/blinken-in-china\/embed(\?[\w.%+&=~*!'()-]+)?$/);
        expect(found.output.address.startsWith(`${SITE}/`)).toBe(true);
        // Written anew, it means the same.
        expect(frameOf(SITE + found.frame)).toBe(found.frame);
      }),
      { numRuns: 400 },
    );
  });
});
