import { type Bits, hasBit, nextBit, previousBit } from './bits';
import type { EventColumns } from './columns';
import { type Members, membersAmong } from './members';
import { rankBits } from './ranked-bits';
import type { TimeIndex } from './time-index';

/** A stretch of UTC minutes, half-open; null is open. */
export interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Some of a collection's events, by their places in it. Each question costs what its answer needs, and none a look at
 * all events; what each event is stands in the collection's columns.
 */
export interface EventSet {
  readonly bits: Bits;
  readonly count: number;
  has(place: number): boolean;
  /** How many stand before a place. */
  before(place: number): number;
  /** The place of the n-th in time order, counted from 0, or −1. */
  nth(n: number): number;
  /** The place of the nearest one after or before a place, which need not be in the set itself; or −1. */
  next(place: number): number;
  previous(place: number): number;
  /** How many begin within a stretch. Of stretches side by side each event counts in one, so their counts add up. */
  countBeginning(stretch: Stretch): number;
  /** How many begin within a stretch, go on in it or end in it. */
  countTouching(stretch: Stretch): number;
  /** Places of those, ascending. */
  touching(stretch: Stretch): Generator<number, void>;
  /** Those that a name also holds for. */
  among(members: Members): EventSet;
}

export function eventSet(columns: EventColumns, times: TimeIndex, bits: Bits): EventSet {
  const { start, end } = columns;
  const ranks = rankBits(bits);
  const has = (place: number) => hasBit(bits, place);

  const countBeginning = ({ from, to }: Stretch) => {
    const [first, last] = [times.placeOf(from ?? -Infinity), times.placeOf(to ?? Infinity)];
    let count = Math.max(0, ranks.before(last) - ranks.before(first));
    // One that comes late may stand in the run and have begun before it, or stand behind it.
    for (const place of times.late) {
      if (!has(place)) continue;
      const within = start[place]! >= (from ?? -Infinity) && start[place]! < (to ?? Infinity);
      count += Number(within) - Number(place >= first && place < last);
    }
    return count;
  };

  /** Where the run of those that begin after `from` and before `to` starts and ends. */
  const runWithin = (from: number, to: number) => [times.placeOf(Math.floor(from) + 1), times.placeOf(to)] as const;
  /** Those before a place that go on after a time. */
  function* goingOn(after: number, before: number): Generator<number, void> {
    for (let place = times.nextEndingAfter(after, 0, before); place >= 0; place = times.nextEndingAfter(after, place + 1, before)) {
      if (has(place)) yield place;
    }
  }
  /** Those that come late, behind the run, and still touch it. */
  const lateComers = (from: number, to: number, last: number) => (
    times.late.filter((place) => place >= last && has(place) && start[place]! < to && end[place]! > from)
  );

  return {
    bits,
    count: ranks.count,
    has,
    before: ranks.before,
    nth: ranks.nth,
    next: (place) => nextBit(bits, place),
    previous: (place) => previousBit(bits, place),
    countBeginning,
    countTouching: ({ from: begin, to: finish }) => {
      const [from, to] = [begin ?? -Infinity, finish ?? Infinity];
      const [first, last] = runWithin(from, to);
      let count = Math.max(0, ranks.before(last) - ranks.before(first)) + lateComers(from, to, last).length;
      for (const place of times.late) if (place >= first && place < last && has(place) && end[place]! <= from) count--;
      const longer = goingOn(from, Math.min(first, last));
      while (!longer.next().done) count++;
      return count;
    },
    *touching({ from: begin, to: finish }) {
      const [from, to] = [begin ?? -Infinity, finish ?? Infinity];
      const [first, last] = runWithin(from, to);
      yield* goingOn(from, Math.min(first, last));
      for (let place = nextBit(bits, first - 1); place >= 0 && place < last; place = nextBit(bits, place)) {
        if (end[place]! > from) yield place;
      }
      yield* lateComers(from, to, last);
    },
    among: (members) => eventSet(columns, times, membersAmong(members, bits, bits.size)),
  };
}
