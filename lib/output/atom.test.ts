import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecipe } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { writeAtom } from './atom';
import { exampleOutput, outputOf, withEvents } from './example-output';
import { nastyText, sayingThroughout } from './feed-example';
import { cleanLine } from './feed-text';

interface Link { readonly rel: string; readonly href: string; readonly type?: string }
interface Text { readonly type: string; readonly text?: string }
interface Entry {
  readonly id: string;
  readonly title: Text;
  readonly published: string;
  readonly updated: string;
  readonly summary: Text;
  readonly content: Text;
  readonly link: readonly Link[];
  readonly category: readonly { readonly term: string; readonly scheme: string; readonly label: string }[];
}
interface ReadFeed {
  readonly xmlns: string;
  readonly id: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly updated: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly link: readonly Link[];
  readonly entry?: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: '', textNodeName: 'text', trimValues: false, parseTagValue: false, parseAttributeValue: false,
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
});
const read = (xml: string): ReadFeed => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as { readonly feed: ReadFeed }).feed;
};

/** Its elements; the line ends between them are text. */
const elementsOf = (entry: Entry): readonly string[] => Object.keys(entry).filter((name) => name !== 'text');
const ELEMENTS = ['id', 'title', 'published', 'updated', 'link', 'category', 'summary', 'content'];

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const feedOf = (search: string) => read(writeAtom(outputOf(story, registry, search)));
/** So many events, a day apart, each as `change` has it. */
const many = (count: number): readonly EventRecipe[] => Array.from({ length: count }, () => ({ when: '2024-03-01' }));
const dated = (days: readonly string[]) => withEvents(exampleOutput(many(days.length)), (_, at) => ({ changed: days[at]! }));

describe('The Atom feed of a view', () => {
  const feed = feedOf('?topic=tiktok.taiwan');
  const [entry] = feed.entry!;

  it('has all that a feed must have, and says where it lives and which page shows the same', () => {
    expect(feed).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      id: 'tag:demarche.news,2026:story/blinken-in-china?topic=taiwan.tiktok',
      title: { type: 'text', text: expect.stringMatching(/^Events about Taiwan or TikTok/) as string },
      subtitle: { type: 'text', text: 'Showing 4 of 12 events about Taiwan or TikTok.' },
      updated: '2026-11-24T00:00:00Z',
      author: { name: 'Démarche', uri: 'https://demarche.example' },
    });
    expect(feed.link).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://demarche.example/s/blinken-in-china/timeline.atom?topic=taiwan.tiktok' },
      { rel: 'alternate', type: 'text/html', href: 'https://demarche.example/s/blinken-in-china?topic=taiwan.tiktok' },
    ]);
  });

  it('has all that an entry must have; its id holds neither title nor address', () => {
    expect(elementsOf(entry!)).toEqual(ELEMENTS);
    expect(entry!.id).toBe('tag:demarche.news,2026:event/m2qe40ew');
    expect(entry!.link).toEqual([{ rel: 'alternate', type: 'text/html', href: 'https://demarche.example/event/m2qe40ew' }]);
    expect(entry!.category[0]).toEqual({ term: 'dialogue', scheme: 'tag:demarche.news,2026:topic', label: 'Dialogue' });
  });

  it('has the event’s date in the title and the summary, and the record’s in the entry’s own dates', () => {
    expect(entry!.title).toEqual({ type: 'text', text: 'Friday 26 April 2024, hour not given: Blinken meets Foreign Minister Wang Yi' });
    expect(entry!.summary.text).toContain('Friday 26 April 2024, hour not given (Beijing day)');
    expect([entry!.published, entry!.updated]).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z']);
    const changed = withEvents(exampleOutput(many(1)), () => ({ added: '2025-01-01', changed: '2025-02-03' }));
    expect(read(writeAtom(changed)).entry![0]).toMatchObject({ published: '2025-01-01T00:00:00Z', updated: '2025-02-03T00:00:00Z' });
  });

  it('names the sources and links to those that have an address', () => {
    const signs = feed.entry!.find(({ id }) => id.endsWith('e7k3m9qz'))!;
    expect(signs.link.filter(({ rel }) => rel === 'via').map(({ href }) => href)).toEqual(['https://www.congress.gov/118/plaws/publ50/PLAW-118publ50.htm']);
    expect(signs.content.text).toMatch(/\n\nSources:\nNews report \(no address known\)\nPublic Law 118-50: https:/);
  });

  it('has an id of its own for each filter, and the same however the view is laid out', () => {
    const id = (search: string) => feedOf(search).id;
    expect(new Set(['', '?topic=taiwan', '?topic=tiktok', '?topic=none', '?reports=lead', '?q=xi+jinping', '?time=2024-04'].map(id)).size).toBe(7);
    expect(id('?topic=taiwan&view=list&page=3&sort=new&event=e7k3m9qz&outlines=hide')).toBe(id('?topic=taiwan'));
    for (const search of ['?q=a%26b+%E5%8F%B0', '?time=..2024']) expect(id(search)).toMatch(/^tag:demarche\.news,2026:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$/);
  });

  it('is as new as its newest entry; without one as new as the story', () => {
    expect(read(writeAtom(dated(['2024-05-01', '2025-06-07', '2024-12-31'])))).toMatchObject({ updated: '2025-06-07T00:00:00Z' });
    const none = feedOf('?topic=none');
    expect(none).toMatchObject({ updated: `${story.revision}T00:00:00Z` });
    expect(none.entry).toBeUndefined();
  });

  it('has the newest change first, and of one day the later event', () => {
    const days = ['2024-05-01', '2025-06-07', '2024-12-31', '2024-05-01'];
    expect(read(writeAtom(dated(days))).entry!.map(({ id }) => id.slice(-1))).toEqual(['1', '2', '3', '0']);
  });

  it('has fifty entries at most and says how many are left, and where', () => {
    const days = Array.from({ length: 53 }, (_, at) => `2024-05-${String((at % 28) + 1).padStart(2, '0')}`);
    const feed = read(writeAtom(dated(days)));
    expect(feed.entry).toHaveLength(50);
    expect(feed.subtitle.text).toBe(
      'Showing all 53 events. These are the 50 events whose records changed last; 3 more are on the page: https://demarche.example/s/example',
    );
    const left = days.map((day, at) => [day, at] as const).sort(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1)).slice(0, 3).map(([, at]) => at);
    expect(feed.entry!.map(({ id }) => Number(id.slice(-8))).filter((at) => left.includes(at))).toEqual([]);
    expect(read(writeAtom(dated(days.slice(0, 50)))).subtitle.text).toBe('Showing all 50 events.');
  });
});

describe('Whatever stands in a title or a summary', () => {
  const plain = exampleOutput(many(1));

  it('comes back as it was, cleaned, and makes no element', () => {
    fc.assert(fc.property(nastyText, nastyText, (title, summary) => {
      const xml = writeAtom(sayingThroughout(plain, title, summary, title));
      const feed = read(xml);
      expect(feed.entry).toHaveLength(1);
      expect([feed.title.text ?? '', feed.subtitle.text]).toEqual([cleanLine(title), cleanLine(`${summary}.`)]);
      expect(elementsOf(feed.entry![0]!)).toEqual(ELEMENTS);
      expect(feed.entry![0]!.title).toEqual({ type: 'text', text: cleanLine(`Friday 1 March 2024, hour not given: ${title}`) });
      expect(feed.entry![0]!.content.text!.startsWith(`${cleanLine(summary)}\n\n`)).toBe(true);
      expect(xml).not.toMatch(/[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|<!|\]\]>/u);
    }), { numRuns: 150 });
  });
});
