import fc from 'fast-check';
import type { ImportedEvent } from '../import/imported-event';
import { columnsOf, type EventColumns, type Facet } from '../selection/columns';
import { type Bits, nextBit } from '../selection/bits';
import { unionOf } from '../selection/members';
import type { KnownEvent } from '../story/known-event';
import { STATUSES } from '../story/story';
import { zoneOf } from '../time/clock';
import { type CollectedEvents, collectEvents } from './collect-events';

/** Collections of made-up events, to test what must hold for any. */

export const EXAMPLE_FACTS = { clock: zoneOf('UTC'), built: '2026-01-02' } as const;

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(Date.UTC(1949, 0, 1 + days)).toISOString().slice(0, 10));
/** Every kind of date that an importer may give. */
const when = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => `${date}T10:05+08:00`),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `[${a}..${b}]` : `[${b}..${a}]`)),
  fc.tuple(day, day).map(([a, b]) => [a, b].map((date) => date.slice(0, 7)).sort().join('/')),
  fc.constantFrom('/2024-04-26', '2024-04-24/..', '2024-04-24/', '-0043-03-15', '9998', '2023-04~/2024-04-26', '196X', '1950?'),
);

const name = fc.constantFrom('China', 'Côte d’Ivoire', 'United States', '中国', 'UN, the');

export const exampleImport: fc.Arbitrary<ImportedEvent> = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  title: fc.constantFrom('Talks', 'A treaty', 'Ein Übereinkommen'),
  summary: fc.constantFrom('', 'What was said.'),
  when,
  phrase: fc.option(fc.constant('on Friday')),
  clock: fc.option(fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York')),
  status: fc.constantFrom(...STATUSES),
  type: fc.option(fc.constantFrom('agree', 'consult')),
  actors: fc.array(fc.record({ name, role: fc.constantFrom('source' as const, 'target' as const, 'participant' as const) }), { maxLength: 3 }),
  topics: fc.array(fc.constantFrom('Trade', 'Defence', 'Talks'), { maxLength: 3 }),
  places: fc.array(fc.constantFrom('Geneva', 'Oslo'), { maxLength: 2 }),
  source: fc.constantFrom({ title: 'A list', address: null }, { title: 'A page', address: 'https://example.org/a' }),
  kind: fc.constantFrom('fact' as const, 'candidate' as const),
  importance: fc.option(fc.constantFrom(0, 0.5, 1)),
});

/** Put in order and given names as a build does. */
export function collectionOf(imported: readonly ImportedEvent[]): CollectedEvents {
  return collectEvents(imported, { slug: 'example', title: 'An example', standfirst: '', clock: EXAMPLE_FACTS.clock, lanes: 2, source: { name: 'example', format: 'csv', built: EXAMPLE_FACTS.built } });
}

/** Columns in a form that is equal where they say the same, whatever order their names stand in. */
export function saidBy(columns: EventColumns) {
  const { facets, lanes, lane, ...numbers } = columns;
  const places = (facet: Facet) => [...facets[facet]].map(([value, members]) => {
    return [value, bitPlaces(unionOf([members], columns.size))] as const;
  }).filter(([, held]) => held.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...numbers, lanes: Array.from(lane, (at) => lanes[at]), facets: (Object.keys(facets) as Facet[]).map((facet) => [facet, places(facet)]) };
}

/** The places that a bitmap holds. */
export function bitPlaces(bits: Bits): number[] {
  const held: number[] = [];
  for (let at = -1; (at = nextBit(bits, at)) >= 0;) held.push(at);
  return held;
}

/** Some of the events of columns, as if there were no others. */
export function partOfColumns(events: readonly KnownEvent[], columns: EventColumns, from: number, to: number): EventColumns {
  return { ...columnsOf({ reports: 'all', events: events.slice(from, to), byId: new Map() }), importance: columns.importance?.slice(from, to) ?? null };
}
