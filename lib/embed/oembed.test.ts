import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStory } from '../scene/open-story';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { embeddableOf } from './embeddable';
import { oembedDocument, oembedHref, readLimit, writeOembed } from './oembed';

const SITE = 'https://demarche.example';
const { stories, registry, eventHome } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const found = (address: string) => embeddableOf(SITE + address, SITE, { story: (slug) => (slug === open.story.slug ? open : null), eventHome })!;
const NONE = { maxWidth: null, maxHeight: null };

describe('an oEmbed document', () => {
  it('of a view has its title, its frame and its picture', () => {
    const document = oembedDocument(found('/s/blinken-in-china?topic=taiwan'), NONE);
    expect(document).toMatchObject({
      type: 'rich', version: '1.0', provider_name: 'Démarche', provider_url: 'https://demarche.example/', width: 800, height: 640,
      thumbnail_url: 'https://demarche.example/s/blinken-in-china/timeline.png?topic=taiwan&size=thumb', thumbnail_width: 600, thumbnail_height: 315,
    });
    expect(document.title).toMatch(/^Events about Taiwan – /);
    expect(document.html).toContain('src="https://demarche.example/s/blinken-in-china/embed?topic=taiwan"');
    expect(document.html).toContain('width="800" height="640"');
    expect(document.html).not.toContain('<script');
  });

  it('of an event shows it opened on its timeline', () => {
    const document = oembedDocument(found('/event/e7k3m9qz'), NONE);
    expect(document.title).toBe('Biden signs $95bn foreign-aid act');
    expect(document.html).toContain('/s/blinken-in-china/embed?event=e7k3m9qz"');
    expect(document.thumbnail_url).toBe('https://demarche.example/event/e7k3m9qz.png?size=thumb');
  });

  it('of a frame has the frame’s own heading', () => {
    expect(oembedDocument(found('/s/blinken-in-china/embed?title=Two+laws'), NONE).title).toBe('Two laws');
  });

  it('obeys the limits: sizes are whole numbers within them, a picture that is too large stays away', () => {
    const limit = fc.option(fc.integer({ min: 1, max: 2000 }), { nil: null });
    fc.assert(
      fc.property(limit, limit, (maxWidth, maxHeight) => {
        const { width, height, html, ...document } = oembedDocument(found('/s/blinken-in-china'), { maxWidth, maxHeight });
        expect([width, height].every((size) => Number.isInteger(size) && size > 0)).toBe(true);
        expect(width).toBeLessThanOrEqual(maxWidth ?? 800);
        expect(height).toBeLessThanOrEqual(maxHeight ?? 640);
        expect(html).toContain(`width="${width}" height="${height}"`);
        const picture = [document.thumbnail_url, document.thumbnail_width, document.thumbnail_height].filter((part) => part !== undefined);
        expect(picture.length).toBe((maxWidth ?? 600) >= 600 && (maxHeight ?? 315) >= 315 ? 3 : 0);
      }),
      { numRuns: 100 },
    );
  });

  it.each([[null, null], ['500', 500], ['0', null], ['-5', null], ['1e3', null], ['12.5', null], ['', null], ['99999999', null], [' 5', null]] as const)('reads the limit %s as %s', (text, limit) => {
    expect(readLimit(text)).toBe(limit);
  });

  it('is the same in JSON and in XML, whatever its title', () => {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });
    for (const title of ['Two laws', '</title><script>alert(1)</script>', ']]> & "two" \'laws\'', '<!ENTITY x>']) {
      const document = oembedDocument(found(`/s/blinken-in-china/embed?title=${encodeURIComponent(title)}`), NONE);
      expect(JSON.parse(writeOembed(document, 'json'))).toEqual(document);
      const { oembed } = parser.parse(writeOembed(document, 'xml')) as { oembed: Record<string, string> };
      expect(oembed).toEqual(Object.fromEntries(Object.entries(document).map(([name, value]) => [name, String(value)])));
    }
  });

  it('is found from a page by its whole address', () => {
    expect(oembedHref(SITE, '/s/x?topic=taiwan&view=list', 'xml')).toBe('https://demarche.example/oembed?url=https%3A%2F%2Fdemarche.example%2Fs%2Fx%3Ftopic%3Dtaiwan%26view%3Dlist&format=xml');
  });
});
