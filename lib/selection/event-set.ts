import { andNot, type Bits, hasBit, nextBit, previousBit } from './bits';
import type { EventColumns } from './columns';
import { type Members, membersAmong, unionOf } from './members';
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
  /** Places of those, ascending but for the few that come late, which come last. */
  beginning(stretch: Stretch): Generator<number, void>;
  /** How many begin within a stretch, go on in it or end in it. */
  countTouching(stretch: Stretch): number;
  /** Places of those, ascending. */
  touching(stretch: Stretch): Generator<number, void>;
  /** Those that a name also holds for. */
  among(members: Members): EventSet;
  without(places: readonly number[]): EventSet;
}

export function eventSet(columns: EventColumns, times: TimeIndex, bits: Bits): EventSet {
  const { start, end } = columns;
  const ranks = rankBits(bits);
  const late = times.late.filter((place) => hasBit(bits, place));

  /** How many stand in a run of places, where of those that come late only these count, wherever they stand. */
  const countRun = (first: number, last: number, isWithin: (place: number) => boolean) => {
    let count = Math.max(0, ranks.before(last) - ranks.before(first));
    for (const place of late) count += Number(isWithin(place)) - Number(place >= first && place < last);
    return count;
  };
  const touches = (place: number, { from, to }: Times) => start[place]! < to && end[place]! > from;
  /** The run of those that begin within a stretch, but not with it; those before the run began earlier. */
  const runOf = ({ from, to }: Times) => {
    const [first, last] = [times.placeOf(Math.floor(from) + 1), times.placeOf(to)];
    return { first, last, before: Math.min(first, last) };
  };
  function* goingOn(from: number, before: number): Generator<number, void> {
    for (let place = -1; (place = times.nextEndingAfter(from, place + 1, before)) >= 0;) if (hasBit(bits, place)) yield place;
  }

  return {
    bits,
    count: ranks.count,
    has: (place) => hasBit(bits, place),
    before: ranks.before,
    nth: ranks.nth,
    next: (place) => nextBit(bits, place),
    previous: (place) => previousBit(bits, place),
    countBeginning: (stretch) => {
      const { from, to } = timesOf(stretch);
      return countRun(times.placeOf(from), times.placeOf(to), (place) => start[place]! >= from && start[place]! < to);
    },
    *beginning(stretch) {
      const { from, to } = timesOf(stretch);
      const [first, last] = [times.placeOf(from), times.placeOf(to)];
      const begins = (place: number) => start[place]! >= from && start[place]! < to;
      for (let place = first - 1; (place = nextBit(bits, place)) >= 0 && place < last;) if (begins(place)) yield place;
      for (const place of late) if ((place < first || place >= last) && begins(place)) yield place;
    },
    countTouching: (stretch) => {
      const within = timesOf(stretch);
      const { first, last, before } = runOf(within);
      let count = countRun(first, last, (place) => place >= before && touches(place, within));
      for (const longer = goingOn(within.from, before); !longer.next().done;) count++;
      return count;
    },
    *touching(stretch) {
      const within = timesOf(stretch);
      const { first, last, before } = runOf(within);
      yield* goingOn(within.from, before);
      for (let place = first - 1; (place = nextBit(bits, place)) >= 0 && place < last;) if (touches(place, within)) yield place;
      for (const place of late) if (place >= last && touches(place, within)) yield place;
    },
    among: (members) => eventSet(columns, times, membersAmong(members, bits, bits.size)),
    without: (places) => eventSet(columns, times, andNot(bits, unionOf([Uint32Array.from(places)], bits.size))),
  };
}

type Times = { readonly from: number; readonly to: number };

function timesOf({ from, to }: Stretch): Times {
  return { from: from ?? -Infinity, to: to ?? Infinity };
}
