import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { eventOf, exampleOutput, outputOf } from './example-output';
import { writeJson } from './json';

interface Written {
  readonly [key: string]: unknown;
  readonly notices: readonly string[];
  readonly sources: readonly { readonly id: string; readonly published: string | null }[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly actors: readonly { readonly slug: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly reports: readonly { readonly source: string; readonly when: string }[];
    readonly money: readonly { readonly source: string }[];
    readonly known: Readonly<Record<string, unknown>>;
  }[];
}

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const write = (search: string) => writeJson(outputOf(story, registry, search));
const read = (search: string) => JSON.parse(write(search)) as Written;

describe('A view as data', () => {
  const written = read('?topic=taiwan.tiktok');

  it('says which view it is, in the order that is promised', () => {
    expect(Object.keys(written)).toEqual([
      'kind', 'title', 'address', 'query', 'filter', 'count', 'total', 'notices', 'story', 'topics', 'actors', 'types', 'sources', 'events',
    ]);
    expect(written).toMatchObject({
      kind: 'view', address: 'https://demarche.example/s/blinken-in-china?topic=taiwan.tiktok', query: '?topic=taiwan.tiktok',
      filter: 'Showing 4 of 12 events about Taiwan or TikTok', count: 4, total: 12, notices: [],
      story: { slug: 'blinken-in-china', title: story.title, url: 'https://demarche.example/s/blinken-in-china', revision: story.revision },
    });
  });

  it('has the events in the data’s own fields, with what is known of each', () => {
    const [, , third] = written.events;
    expect(Object.keys(third!)).toEqual([...Object.keys(story.events[0]!), 'url', 'known']);
    expect(third).toMatchObject({
      id: 'hbhmz6bf', url: 'https://demarche.example/event/hbhmz6bf', reports: [{ source: 'report', when: '[2024-04-24..2024-04-26]', clock: 'Asia/Shanghai' }],
      known: {
        edtf: '[2024-04-24..2024-04-26]', earliest: '2024-04-24', latest: '2024-04-26', precision: 'one-of-days', uncertain: false, clock: 'Asia/Shanghai', city: 'Beijing',
        extent: { from: '2024-04-23T16:00:00Z', to: '2024-04-26T16:00:00Z' }, status: 'happened', phrase: 'immediately', lane: 'cn', maybe: false,
      },
    });
  });

  it('has null for an end that nobody gave', () => {
    const growing = read('').events.find(({ id }) => id === '6x6m5eqv');
    expect(growing?.known).toMatchObject({ earliest: null, latest: '2024-04-26', extent: { from: null, to: '2024-04-26T16:00:00Z' } });
  });

  it('explains every name that its events use, and no other', () => {
    expect(written.types).toEqual([
      { slug: 'consult', name: 'Meet or visit', plover: true }, { slug: 'aid', name: 'Give aid', plover: true },
      { slug: 'accuse', name: 'Accuse or condemn', plover: true }, { slug: 'legislate', name: 'Make law', plover: false },
    ]);
    expect(written.actors.map(({ slug }) => slug)).not.toContain('vladimir-putin');
    for (const search of ['', '?reports=lead', '?topic=narcotics']) {
      const { events, sources, topics } = read(search);
      const ids = new Set(sources.map(({ id }) => id));
      expect(events.flatMap(({ reports, money }) => [...reports, ...money]).filter(({ source }) => !ids.has(source))).toEqual([]);
      expect(topics.length).toBeGreaterThan(0);
    }
  });

  it('by the lead report alone has that report alone, in dates, amounts and sources', () => {
    const { events } = read('?reports=lead');
    expect(new Set(events.flatMap(({ reports, money }) => [...reports, ...money].map(({ source }) => source)))).toEqual(new Set([story.lead]));
    expect(events.find(({ id }) => id === '9x6nsrve')?.known).toMatchObject({ edtf: '2024-05', status: 'scheduled' });
  });

  it('is in time order, whatever order the view lists it in', () => {
    expect(read('?sort=new').events).toEqual(read('').events);
  });

  it('ends in a line end and is set in by two spaces', () => {
    expect(write('')).toMatch(/^\{\n {2}"kind"[^]*\n\}\n$/);
  });

  it('says what was wrong with the link, but not how it was written', () => {
    expect(read('?topic=taiwan.tiktk').notices).toEqual(['‘tiktk’ is not a topic here. Showing Taiwan only. Did you mean TikTok?']);
    expect(write('?a=1&b=2&tag=taiwan&utm_source=x')).toBe(write('?topic=taiwan'));
  });
});

describe('One event as data', () => {
  it('has all its reports and its own address', () => {
    const output = eventOf(exampleOutput([{ when: '2024-03-01', second: '2024-03-01', title: 'Ada sails' }], '?reports=lead'));
    const event = JSON.parse(writeJson(output)) as Written;
    expect(event).toMatchObject({ kind: 'event', title: 'Ada sails', address: 'https://demarche.example/event/00000000-ada-sails', count: 1 });
    expect(event.events[0]?.reports.map(({ source }) => source)).toEqual(['lead', 'second']);
  });
});
