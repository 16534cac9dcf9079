import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTORS, LANES, madeUpEvents, STATUSES, TOPICS, TYPES } from '../../bench/made-up-events.mjs';
import { type CivilDay, civilDay, formatDay } from '../time/civil-day';
import { precisionOf, rankOf } from '../time/precision';
import { parseEdtf } from '../time/parse-edtf';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { noBits, setBit } from './bits';
import type { EventColumns, Facet } from './columns';
import { type EventIndex, indexColumns } from './event-index';
import { type DayRange, dayRangeOf } from './match-time';
import { compact } from './members';
import { selectEvents } from './select-events';

const NAMES: Readonly<Record<Facet, readonly string[]>> = { topic: TOPICS, actor: ACTORS, type: TYPES, status: STATUSES, lane: LANES };
const FACETS = Object.keys(NAMES) as Facet[];
const NAMED = ['topic', 'actor', 'type', 'status'] as const;

/** One event, as a plain scan sees it. `text` is a made-up word. */
interface Row {
  readonly place: number;
  readonly names: Readonly<Record<Facet, readonly string[]>>;
  readonly text: string;
}

const WORDS = ['accord', 'border', 'border accord', 'summit'];
const text = (place: number) => WORDS[place % WORDS.length]!;

/** Columns as they come from a file, with rare names in their small form, and the same events as rows. */
function madeUp(seed: number): { readonly columns: EventColumns; readonly index: EventIndex; readonly rows: readonly Row[] } {
  const made = madeUpEvents(700, seed);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Map([...made.facets[facet]].map(([name, members]) => [name, members instanceof Uint32Array ? members : compact(members)]))]));
  const columns = { ...made, facets: facets as unknown as EventColumns['facets'] };
  const places = new Map(FACETS.flatMap((facet) => [...facets[facet]!].map(([name, members]) => [`${facet} ${name}`, new Set(members instanceof Uint32Array ? members : placesOf(members.words))] as const)));
  const rows = Array.from({ length: columns.size }, (_, place) => ({
    place, text: text(place),
    names: Object.fromEntries(FACETS.map((facet) => [facet, NAMES[facet].filter((name) => places.get(`${facet} ${name}`)!.has(place))])) as unknown as Row['names'],
  }));
  const index = indexColumns(columns, { at: () => undefined, placeOf: () => -1 }, {
    find: (words) => {
      const bits = noBits(columns.size);
      rows.forEach((row) => { if (words.every((word) => row.text.includes(word))) setBit(bits, row.place); });
      return bits;
    },
  });
  return { columns, index, rows };
}

function placesOf(words: Uint32Array): number[] {
  return [...words].flatMap((word, i) => Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (word >>> bit) & 1).map((bit) => i * 32 + bit));
}

const collection = fc.integer({ min: 1, max: 8 }).map((seed) => KEPT.get(seed) ?? keep(seed));
const KEPT = new Map<number, ReturnType<typeof madeUp>>();
function keep(seed: number) {
  const made = Object.assign(madeUp(seed), { [fc.toStringMethod]: () => `madeUp(${seed})` });
  KEPT.set(seed, made);
  return made;
}

const values = (facet: Facet) => fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly string[] | 'none'>([]) },
  { weight: 4, arbitrary: fc.subarray([...NAMES[facet], 'nothing'], { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('none' as const) },
);
const bound = fc.option(
  fc.tuple(fc.integer({ min: civilDay(1948, 1, 1), max: civilDay(2027, 1, 1) }), fc.constantFrom(4, 7, 10)).map(([day, length]) => formatDay(day as CivilDay).slice(0, length)),
  { freq: 4 },
);
const view: fc.Arbitrary<View> = fc
  .record({
    topic: values('topic'), actor: values('actor'), type: values('type'), status: values('status'), match: fc.constantFrom('any', 'all'),
    q: fc.constantFrom('', '', '', 'accord', 'border ACCORD', 'zebra'), time: fc.option(fc.record({ from: bound, to: bound }), { freq: 2 }), certain: fc.constantFrom('any', 'only'),
  })
  .map((filters) => settleView({ ...DEFAULT_VIEW, ...filters } as View));

/** What the filters mean, told row by row. */
function passes({ names, text: words, place }: Row, of: View, columns: EventColumns, except: Facet | null = null): boolean {
  const named = NAMED.every((facet) => {
    const wanted: readonly string[] | 'none' = of[facet];
    if (facet === except || wanted.length === 0) return true;
    if (wanted === 'none') return false;
    const has = (name: string) => names[facet].includes(name);
    return facet === 'topic' && of.match === 'all' ? wanted.every(has) : wanted.some(has);
  });
  const range = dayRangeOf(of.time);
  const certainty = range ? certaintyOf(columns, place, range) : 'sure';
  return named && of.q.toLowerCase().split(' ').every((word) => words.includes(word)) && (of.certain === 'only' ? certainty === 'sure' : certainty !== 'no');
}

/** Days enough to see any overlap are gone through one by one. */
function certaintyOf({ earliest, latest, precision }: EventColumns, place: number, { from, to }: DayRange): 'sure' | 'maybe' | 'no' {
  const [first, last] = [earliest[place]!, latest[place]!];
  if (first > to || last < from) return 'no';
  // All of these days, or going on: each is sure. Else it is one of them.
  const lasted = precision[place] === rankOf('days') || precision[place] === rankOf('open-end');
  return lasted || (first >= from && last <= to) ? 'sure' : 'maybe';
}

describe('a selection of a collection in columns agrees with a plain scan', () => {
  it('in what it holds, and how many may only lie within the dates', () => {
    fc.assert(fc.property(collection, view, ({ index, rows, columns }, of) => {
      const { shown, count, maybeCount, total, searching } = selectEvents(index, of);
      const expected = rows.filter((row) => passes(row, of, columns)).map(({ place }) => place);
      const range = dayRangeOf(of.time);
      const maybe = expected.filter((place) => range !== null && certaintyOf(columns, place, range) === 'maybe');
      expect([count, maybeCount, total, searching]).toEqual([expected.length, maybe.length, rows.length, false]);
      expect([...shown.touching({ from: null, to: null })]).toEqual(expected);
      expect(expected.map((_, n) => shown.nth(n))).toEqual(expected);
    }), { numRuns: 120 });
  });

  it('in what every chip promises, and in the parts of lanes and names', () => {
    fc.assert(fc.property(collection, view, ({ index, rows, columns }, of) => {
      const selection = selectEvents(index, of);
      for (const facet of NAMED) {
        const under = rows.filter((row) => passes(row, of, columns, facet === 'topic' && of.match === 'all' ? null : facet));
        const counts = selection.facetCounts(facet);
        expect([...counts.keys()].sort()).toEqual([...NAMES[facet]].sort());
        for (const [name, count] of counts) expect(count).toBe(under.filter(({ names }) => names[facet].includes(name)).length);
      }
      const shown = rows.filter((row) => passes(row, of, columns));
      for (const facet of FACETS) {
        for (const name of NAMES[facet]) expect(selection.countOf(facet, name)).toBe(shown.filter(({ names }) => names[facet].includes(name)).length);
      }
    }), { numRuns: 40 });
  });

  it('in stretches of time, each event counted in one of those side by side', () => {
    const minute = fc.integer({ min: civilDay(1949, 1, 1) * 1440, max: civilDay(2026, 1, 1) * 1440 });
    fc.assert(fc.property(collection, view, fc.array(minute, { minLength: 2, maxLength: 6 }), ({ index, rows, columns }, of, cuts) => {
      const { shown } = selectEvents(index, of);
      const { start, end } = columns;
      const places = rows.filter((row) => passes(row, of, columns)).map(({ place }) => place);
      const edges = [null, ...cuts.sort((a, b) => a - b), null];
      let sum = 0;
      edges.slice(1).forEach((to, i) => {
        const stretch = { from: edges[i]!, to };
        const [from, until] = [stretch.from ?? -Infinity, to ?? Infinity];
        const touching = places.filter((place) => start[place]! < until && end[place]! > from);
        expect(shown.countBeginning(stretch)).toBe(places.filter((place) => start[place]! >= from && start[place]! < until).length);
        expect(shown.countTouching(stretch)).toBe(touching.length);
        expect([...shown.touching(stretch)]).toEqual(touching);
        sum += shown.countBeginning(stretch);
      });
      expect(sum).toBe(shown.count);
    }), { numRuns: 60 });
  });
});

describe('a search that has not answered yet', () => {
  it('is told, and filters nothing meanwhile', () => {
    const { columns } = madeUp(1);
    const index = indexColumns(columns, { at: () => undefined, placeOf: () => -1 }, { find: () => null });
    const selection = selectEvents(index, { ...DEFAULT_VIEW, q: 'accord' });
    expect([selection.searching, selection.count]).toEqual([true, columns.size]);
    expect(selectEvents(index, DEFAULT_VIEW).searching).toBe(false);
  });
});

describe('made-up events', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(madeUpEvents(200, 3)).toEqual(madeUpEvents(200, 3));
    expect(madeUpEvents(200, 3).start).not.toEqual(madeUpEvents(200, 4).start);
  });

  it('stand in time order, from 1949 to 2025, a fifth of them spans, each with a topic, an actor, a type, a status and a lane', () => {
    const { columns, rows } = madeUp(2);
    const { start, end, earliest, precision } = columns;
    expect([...start]).toEqual([...start].sort((a, b) => a - b));
    expect(rows.every(({ place, names }) => end[place]! > start[place]! && FACETS.every((facet) => names[facet].length > 0))).toBe(true);
    expect(rows.every(({ place }) => earliest[place]! >= civilDay(1949, 1, 1) && earliest[place]! < civilDay(2026, 1, 1))).toBe(true);
    const spans = precision.filter((rank) => rank === rankOf('days') || rank === rankOf('open-end'));
    expect(spans.length / rows.length).toBeCloseTo(0.2, 1);
    const ranks = ['2020-01-01T00:00Z', '2020-01-01', '2020-01-01/2020-01-02', '[2020-01-01..2020-01-02]', '2020-01', '2020', '2020-01-01/..'].map((when) => rankOf(precisionOf(parseEdtf(when))));
    expect([...new Set(precision)].every((rank) => ranks.includes(rank))).toBe(true);
  });
});
