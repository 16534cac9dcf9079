import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../selection/fold-text';
import { bitPlaces, collectionOf, EXAMPLE_FACTS, exampleImport, partOfColumns } from './example-collection';
import { encodeIds, idFileOf, placeOfId } from './id-file';
import { joinParts } from './join-parts';
import { sourceFromText } from './known-from-text';
import { mintId } from './mint-id';
import { nameBook } from './name-book';
import { textFinder } from './text-find';
import type { TextPart } from './text-row';
import { shelfOf, textStore } from './text-store';

const some = collectionOf(fc.sample(exampleImport, { numRuns: 90, seed: 2 }));
const NAMES = { actors: { china: 'China', 'united-states': 'United States' }, topics: { trade: 'Trade' } };
const partFrom = (first: number, end: number): TextPart => ({ first, rows: some.rows.slice(first, end), ...NAMES });
const ENTRIES = [{ file: 'texts/0-aa.json', first: 0, count: 50 }, { file: 'texts/1-bb.json', first: 50, count: 40 }];

describe('an event from its row', () => {
  it('says what the foreign file said', () => {
    fc.assert(fc.property(exampleImport, (event) => {
      const { rows: [row], events: [known] } = collectionOf([event]);
      expect([known!.event.title, known!.when.text, known!.status, known!.phrase]).toEqual([event.title, known!.dated.when.text, event.status, event.phrase]);
      expect([known!.clock, known!.dated.resolved.includes('no clock')]).toEqual([event.clock ?? 'UTC', event.clock === null]);
      expect(known!.event.reports).toEqual(known!.used);
      const source = sourceFromText(row!, EXAMPLE_FACTS);
      expect([source.title, source.address, source.note !== null]).toEqual([event.source.title, event.source.address, event.kind === 'candidate']);
      expect(known!.dated.source).toBe(source.id);
    }));
  });

  it('has an id of our alphabet, the same in every build', () => {
    fc.assert(fc.property(fc.string(), fc.nat(3), (seed, turn) => {
      expect(mintId(seed, turn)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
      expect(mintId(seed, turn)).toBe(mintId(seed, turn));
    }));
    expect(new Set(Array.from({ length: 20_000 }, (_, n) => mintId(`state-trips:${n}`))).size).toBe(20_000);
    const [event] = fc.sample(exampleImport, { numRuns: 1, seed: 5 });
    expect(new Set(collectionOf([event!, event!, event!]).rows.map(({ id }) => id)).size).toBe(3);
  });
});

describe('the words that are at hand', () => {
  it('give events by place and by id, and nothing of files that are not there', () => {
    const store = textStore(ENTRIES, EXAMPLE_FACTS);
    store.add(ENTRIES[1]!, partFrom(50, 90));
    expect([store.has(49), store.has(50), store.known(49), store.known(90)]).toEqual([false, true, undefined, undefined]);
    expect(store.known(50)).toEqual(some.events[50]);
    expect(store.known(50)).toBe(store.known(50));
    expect([store.placeOf(some.rows[89]!.id), store.placeOf(some.rows[0]!.id)]).toEqual([89, -1]);
    expect([store.entryOf(3), store.entryOf(90)]).toEqual([ENTRIES[0], undefined]);
    expect(store.names.actors.get('china')).toBe('China');
    expect(() => store.add(ENTRIES[0]!, partFrom(0, 49))).toThrow('texts/0-aa.json holds other events');
  });

  it('stand on the shelf by their places in the columns at hand', () => {
    const store = textStore(ENTRIES, EXAMPLE_FACTS);
    ENTRIES.forEach((entry) => store.add(entry, partFrom(entry.first, entry.first + entry.count)));
    const entries = [[0, 64], [64, 26]].map(([first, count]) => ({ file: `${first}`, from: null, to: null, until: null, first: first!, count: count!, bytes: 0 }));
    const joined = joinParts(entries, new Map([['64', partOfColumns(some.events, some.columns, 64, 90)]]), some.columns.lanes);
    const shelf = shelfOf(store, joined);
    expect(shelf.at(0)?.id).toBe(some.rows[64]!.id);
    expect([shelf.at(26), shelf.at(-1)]).toEqual([undefined, undefined]);
    expect([shelf.placeOf(some.rows[64]!.id), shelf.placeOf(some.rows[63]!.id)]).toEqual([0, -1]);
  });
});

describe('a file of ids', () => {
  it('gives the place of each of its ids, and of no other', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (seeds, files) => {
      const entries = seeds.map((seed, place) => ({ id: mintId(seed), place: place * 70_001 }));
      const held = Array.from({ length: files }, (_, at) => encodeIds(entries.filter(({ id }) => idFileOf(id, files) === at)));
      for (const { id, place } of entries) expect(placeOfId(held[idFileOf(id, files)]!, id)).toBe(place);
      expect(placeOfId(held[0]!, '00000000')).toBe(-1);
    }));
  });
});

describe('a search through words', () => {
  it('finds what a look at each row finds, in one go as piece by piece', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('talks', 'trade', 'china', 'ubereinkommen', 'geneva', 'friday'), { maxLength: 2 }), (words) => {
      const finder = textFinder(some.rows.length);
      for (const { first, count } of ENTRIES) finder.add(partFrom(first, first + count));
      const expected = some.rows.flatMap((row, place) => {
        const said = [row.title, row.summary, row.phrase, ...(row.places ?? []), ...(row.topics ?? []).map((slug) => (slug === 'trade' ? 'Trade' : '')), ...(row.actors ?? []).map(([slug]) => ({ china: 'China', 'united-states': 'United States' })[slug])];
        return words.every((word) => said.some((text) => foldText(text ?? '').includes(word))) ? [place] : [];
      });
      expect(bitPlaces(finder.find(words))).toEqual(expected);
      expect(finder.rows).toBe(90);
    }));
  });
});

describe('names of a foreign file', () => {
  it('get slugs that are told apart, and are counted', () => {
    const book = nameBook();
    const slugs = ['Côte d’Ivoire', 'COTE D’IVOIRE', '中国', '中國', 'UN, the', '!', 'x'.repeat(200)].map(book.slugOf);
    expect(slugs.slice(0, 2)).toEqual(['cote-divoire', 'cote-divoire']);
    expect(new Set(slugs).size).toBe(6);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(book.list()[0]).toEqual({ slug: 'cote-divoire', name: 'Côte d’Ivoire', count: 2 });
  });
});
