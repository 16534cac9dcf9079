import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpEvents } from '../../bench/made-up-events.mjs';
import { allBits, noBits, setBit } from './bits';
import type { EventColumns } from './columns';
import { eventSet, type Stretch } from './event-set';
import { compact } from './members';
import { indexTimes } from './time-index';

/** Columns of which only the times matter. */
function columnsOfTimes(times: readonly (readonly [number, number])[]): EventColumns {
  return { ...madeUpEvents(0), size: times.length, start: Float64Array.from(times, ([start]) => start), end: Float64Array.from(times, ([, end]) => end) };
}

const few = fc.integer({ min: 0, max: 60 });
const length = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 10, max: 90 }), fc.constant(Infinity));
const start = fc.oneof({ weight: 15, arbitrary: few }, fc.constant(-Infinity));
/** In time order, but for some that stand further behind, as those do that a relation holds back. */
const times = fc
  .tuple(fc.array(fc.tuple(start, length, few), { maxLength: 120, size: 'max' }), fc.integer({ min: 0, max: 8 }))
  .map(([list, lateness]) => list
    .map(([from, lasts, late], i) => ({ from, to: from === -Infinity ? late : from + lasts, held: i % 10 < lateness ? from : from + late }))
    .sort((a, b) => a.held - b.held || 0)
    .map(({ from, to }) => [from, to] as const));

/** Also fractions of minutes, ends that are open, and stretches that hold nothing. */
const bound = fc.oneof({ weight: 6, arbitrary: few }, fc.double({ min: -5, max: 70, noNaN: true }), fc.constant(null));
const stretch: fc.Arbitrary<Stretch> = fc.record({ from: bound, to: bound });
const chosen = fc.oneof(fc.constant(() => true), fc.integer({ min: 1, max: 40 }).map((nth) => (i: number) => i % nth === 0), fc.constant(() => false));

describe('a set of events agrees with a plain scan', () => {
  it('in which begin within a stretch of time, and which touch it', () => {
    fc.assert(fc.property(times, chosen, fc.array(stretch, { minLength: 1, maxLength: 6 }), (list, isChosen, stretches) => {
      const columns = columnsOfTimes(list);
      const bits = noBits(list.length);
      const places = list.flatMap((_, i) => (isChosen(i) ? [i] : []));
      places.forEach((place) => setBit(bits, place));
      const set = eventSet(columns, indexTimes(columns.start, columns.end), bits);
      for (const { from, to } of stretches) {
        const [a, b] = [from ?? -Infinity, to ?? Infinity];
        const touching = places.filter((i) => list[i]![0] < b && list[i]![1] > a);
        expect(set.countBeginning({ from, to })).toBe(places.filter((i) => list[i]![0] >= a && list[i]![0] < b).length);
        expect(set.countTouching({ from, to })).toBe(touching.length);
        expect([...set.touching({ from, to })]).toEqual(touching);
      }
    }), { numRuns: 150 });
  });

  it('in order, and among the members of a name', () => {
    fc.assert(fc.property(times, chosen, chosen, (list, isChosen, isNamed) => {
      const columns = columnsOfTimes(list);
      const [bits, named] = [noBits(list.length), noBits(list.length)];
      list.forEach((_, i) => {
        if (isChosen(i)) setBit(bits, i);
        if (isNamed(i)) setBit(named, i);
      });
      const places = list.flatMap((_, i) => (isChosen(i) && isNamed(i) ? [i] : []));
      const set = eventSet(columns, indexTimes(columns.start, columns.end), bits).among(compact(named));
      expect(set.count).toBe(places.length);
      expect(places.map((_, n) => set.nth(n))).toEqual(places);
      list.forEach((_, i) => {
        expect([set.has(i), set.before(i)]).toEqual([places.includes(i), places.filter((place) => place < i).length]);
        expect([set.next(i), set.previous(i)]).toEqual([places.find((place) => place > i) ?? -1, places.findLast((place) => place < i) ?? -1]);
      });
    }), { numRuns: 50 });
  });

  it('and columns of time side by side add up to all that it holds', () => {
    fc.assert(fc.property(times, fc.uniqueArray(few, { maxLength: 12 }), (list, cuts) => {
      const columns = columnsOfTimes(list);
      const set = eventSet(columns, indexTimes(columns.start, columns.end), allBits(list.length));
      const edges = [null, ...cuts.sort((a, b) => a - b), null];
      const counts = edges.slice(1).map((to, i) => set.countBeginning({ from: edges[i]!, to }));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
    }), { numRuns: 50 });
  });
});

describe('long events that overlap a window', () => {
  it('are the ones that a plain scan finds, whatever blocks they stand in', () => {
    // Whole blocks end at about the same minute, so that often all that a block lacks is one.
    const ends = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 80 })), { maxLength: 60, size: 'max' })
      .map((runs) => Float64Array.from(runs.flatMap(([end, length]) => Array<number>(length).fill(end))));
    fc.assert(fc.property(ends, fc.integer({ min: -1, max: 6 }), fc.nat(), fc.nat(), (end, time, a, b) => {
      const [from, to] = [a % (end.length + 1), b % (end.length + 1)];
      const { nextEndingAfter } = indexTimes(new Float64Array(end.length), end);
      const found = end.findIndex((each, place) => place >= from && place < to && each > time);
      expect(nextEndingAfter(time, from, to)).toBe(found);
      expect(nextEndingAfter(time, 0, end.length)).toBe(end.findIndex((each) => each > time));
    }), { numRuns: 200 });
  });

  it('are found without a look at the others', () => {
    // A hundred thousand minutes, one event in each; three of them go on to the end.
    const lasting = [17, 4_000, 77_777];
    const columns = columnsOfTimes(Array.from({ length: 100_000 }, (_, i) => [i, lasting.includes(i) ? 100_000 : i + 1] as const));
    let looks = 0;
    const ends = new Proxy(columns.end, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, target) as unknown;
      },
    });
    const { nextEndingAfter } = indexTimes(columns.start, ends);
    // To make the index each is read once.
    looks = 0;
    const found: number[] = [];
    for (let place = nextEndingAfter(90_000, 0, 90_000); place >= 0; place = nextEndingAfter(90_000, place + 1, 90_000)) found.push(place);
    expect(found).toEqual(lasting);
    expect(looks).toBeLessThan(200);
  });
});
