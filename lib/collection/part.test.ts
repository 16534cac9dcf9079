import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePart, PartError } from './decode-part';
import { encodePart } from './encode-part';
import { collectionOf, exampleImport, partOfColumns, saidBy } from './example-collection';
import { joinParts } from './join-parts';
import type { PartEntry } from './collection-manifest';

describe('a part of a collection', () => {
  it('reads back as the columns that it was written from', async () => {
    await fc.assert(fc.asyncProperty(fc.array(exampleImport, { maxLength: 60 }), async (imported) => {
      const { columns } = collectionOf(imported);
      const read = await decodePart(encodePart(columns), { file: 'part', count: columns.size });
      expect(saidBy(read)).toEqual(saidBy(columns));
    }), { numRuns: 60 });
  });

  it('has the same bytes whenever it is written', () => {
    const { columns } = collectionOf(fc.sample(exampleImport, { numRuns: 50, seed: 1 }));
    expect(encodePart(columns)).toEqual(encodePart(columns));
  });

  it('is refused by its name where it is cut short, is something else, or holds another number', async () => {
    const { columns } = collectionOf(fc.sample(exampleImport, { numRuns: 50, seed: 1 }));
    const bytes = encodePart(columns);
    for (const [wrong, count] of [[bytes.slice(0, 100), 50], [new Uint8Array(20), 50], [bytes, 49], [new Uint8Array(0), 50]] as const) {
      await expect(decodePart(wrong, { file: 'columns/0-ab.parquet', count })).rejects.toThrow(PartError);
      await expect(decodePart(wrong, { file: 'columns/0-ab.parquet', count })).rejects.toThrow(/^columns\/0-ab\.parquet cannot be read/);
    }
  });
});

describe('parts that are joined', () => {
  const cut = fc.tuple(fc.array(exampleImport, { minLength: 1, maxLength: 120 }), fc.array(fc.nat(120), { maxLength: 3 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }));

  it('hold the events of those at hand, name the others, and turn places to and fro', () => {
    fc.assert(fc.property(cut, ([imported, places, there]) => {
      const { events, columns } = collectionOf(imported);
      const ends = [...places.map((place) => place % events.length), events.length].sort((a, b) => a - b);
      const parts = ends.map((end, at) => [ends[at - 1] ?? 0, end] as const);
      const entries: PartEntry[] = parts.map(([first, end], at) => ({ file: `${at}`, from: null, to: null, until: null, first, count: end - first, bytes: 0 }));
      const loaded = new Map(parts.flatMap(([first, end], at) => (there[at] ? [[`${at}`, partOfColumns(events, columns, first, end)] as const] : [])));
      const joined = joinParts(entries, loaded, columns.lanes);
      const held = parts.flatMap(([first, end], at) => (there[at] ? events.slice(first, end).map((_, n) => first + n) : []));
      const importance = columns.importance && loaded.size > 0 ? Uint8Array.from(held, (at) => columns.importance![at]!) : null;
      const expected = { ...partOfColumns(held.map((at) => events[at]!), columns, 0, held.length), importance };
      expect(saidBy(joined.columns)).toEqual(saidBy(expected));
      expect(joined.missing.map(({ file }) => file)).toEqual(entries.filter((_, at) => !there[at]).map(({ file }) => file));
      expect(held.map((_, place) => joined.globalPlace(place))).toEqual(held);
      expect(events.map((_, place) => joined.localPlace(place))).toEqual(events.map((_, place) => held.indexOf(place)));
    }), { numRuns: 60 });
  });

  it('keep the order of lanes that is given, also where no part has one of them', () => {
    const { events, columns } = collectionOf(fc.sample(exampleImport, { numRuns: 70, seed: 3 }));
    const lanes = [...columns.lanes, 'unused' as (typeof columns.lanes)[number]].reverse();
    const entry: PartEntry = { file: 'a', from: null, to: null, until: null, first: 0, count: events.length, bytes: 0 };
    const joined = joinParts([entry], new Map([['a', columns]]), lanes).columns;
    expect(joined.lanes).toEqual(lanes);
    expect(Array.from(joined.lane, (at) => joined.lanes[at])).toEqual(events.map(({ lane }) => lane));
  });
});
