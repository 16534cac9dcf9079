import type { RegistryFile } from './registry-schema';

/** A registry and a story as files hold them, to test with: what the rules are does not depend on the first story. */
export const EXAMPLE_REGISTRY: Readonly<Record<RegistryFile, unknown>> = {
  topics: [{ slug: 'talks', name: 'Talks', formerly: ['parley'] }, { slug: 'grain', name: 'Grain', formerly: [] }],
  sides: [
    { slug: 'north', name: 'North', short: 'N', adjective: 'Northern', clock: 'Europe/Oslo' },
    { slug: 'south', name: 'South', short: 'S', adjective: 'Southern', clock: 'Asia/Tokyo' },
  ],
  clocks: [{ zone: 'Europe/Oslo', city: 'Oslo' }, { zone: 'Asia/Tokyo', city: 'Tokyo' }],
  actors: [
    { slug: 'ada', name: 'Ada', kind: 'person', side: 'north', office: 'Chancellor of the North', formerly: [] },
    { slug: 'bo', name: 'Bo', kind: 'person', side: 'south', office: null, formerly: [] },
  ],
  types: [{ slug: 'consult', name: 'Meet or visit', plover: true }],
  'event-ids': { aaaaaaaa: 'example', bbbbbbbb: 'example', cccccccc: 'example' },
};

/** Published in the order of their names. */
const SOURCES = ['lead', 'second', 'third'].map((id, index) => ({
  id, title: `The ${id} source`, name: `The ${id}`, kind: 'news-report', publisher: id, address: null, dateline: null,
  published: `2024-03-0${index + 4}`, publishedHow: 'printed', note: null, checked: 'Written for the tests.',
}));

/** A report as a file holds it. */
export function exampleReport(source: string, when: string, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    source, when, clock: 'Europe/Oslo', phrase: null, resolved: 'As printed.', inferred: false, status: 'happened',
    quotations: [], passages: [], says: '', ...more,
  };
}

/** An event as a file holds it. */
export function exampleEvent(id: string, title: string, reports: readonly object[], more: Readonly<Record<string, unknown>> = {}): object {
  return {
    id, title, short: title, headline: title, summary: `${title}.`, aside: '', type: 'consult',
    actors: [{ actor: 'ada', role: 'source' }, { actor: 'bo', role: 'target' }],
    topics: [{ topic: 'talks', source: 'lead', inferred: false }], places: [], money: [], duration: null, relations: [],
    reports, added: '2024-04-01', changed: '2024-04-02', sequence: 0, ...more,
  };
}

/** A story of two events and a tombstone as its file holds it. */
export function exampleStory(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    slug: 'example', title: 'An example', standfirst: 'Two events.', before: 'Before', featured: true, lead: 'lead',
    horizon: { when: '2024-03-04', clock: 'Europe/Oslo', how: 'As dated.' }, axis: ['Europe/Oslo', 'Asia/Tokyo'], sources: SOURCES,
    events: [
      exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01')]),
      exampleEvent('bbbbbbbb', 'Ada lands', [exampleReport('lead', '2024-03'), exampleReport('second', '2024-03-02'), exampleReport('third', '2024-03-02')], {
        relations: [{ kind: 'after', event: 'aaaaaaaa' }],
      }),
    ],
    tombstones: [{ id: 'cccccccc', gone: 'merged', on: '2024-04-02', reason: 'The same landing.', into: 'bbbbbbbb' }],
    gaps: [{ title: 'The hour', events: ['bbbbbbbb'], since: null, answer: '' }],
    revision: '2024-04-02',
    ...more,
  };
}
