/** Entries of one block, and blocks of the next one: the ends of 32 events share a word of bits. */
const FAN = 32;

/** What finds events by time without looking at each. Times are UTC minutes. */
export interface TimeIndex {
  /** The first place of which no event at or after it begins before `time`, but for those in `late`. */
  placeOf(time: number): number;
  /** Places, ascending, of events that a stated relation holds back behind later ones. */
  readonly late: readonly number[];
  /** The first place from `from` (counts) to `to` (does not) whose event ends after `time`, or −1. */
  nextEndingAfter(time: number, from: number, to: number): number;
}

/**
 * @param start In time order, but for few that come late.
 * @param end As many, exclusive.
 */
export function indexTimes(start: Float64Array, end: Float64Array): TimeIndex {
  const late = placesOfLate(start);
  const begins = late.length === 0 ? start : runningMaximum(start);
  const levels = latestEnds(end);
  return {
    late,
    placeOf: (time) => {
      let [low, high] = [0, begins.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (begins[middle]! < time) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    nextEndingAfter: (time, from, to) => {
      for (let at = from; at < to; ) {
        // Leap over the largest block that starts here and is over by then.
        let leap = 0;
        for (let level = 0, size = FAN; level < levels.length && at % size === 0 && levels[level]![at / size]! <= time; level++, size *= FAN) leap = size;
        if (leap === 0 && end[at]! > time) return at;
        at += leap || 1;
      }
      return -1;
    },
  };
}

function placesOfLate(start: Float64Array): readonly number[] {
  const late: number[] = [];
  let latest = -Infinity;
  for (let at = 0; at < start.length; at++) {
    if (start[at]! < latest) late.push(at);
    else latest = start[at]!;
  }
  return late;
}

function runningMaximum(values: Float64Array): Float64Array {
  let most = -Infinity;
  return values.map((value) => (most = Math.max(most, value)));
}

/** The latest end of each 32 events, then of each 32 of those, up to one block: an interval tree that needs no links. */
function latestEnds(end: Float64Array): readonly Float64Array[] {
  const levels: Float64Array[] = [];
  for (let below = end; below.length > 1; below = levels.at(-1)!) {
    const level = new Float64Array(Math.ceil(below.length / FAN));
    for (let block = 0; block < level.length; block++) {
      let latest = -Infinity;
      for (let at = block * FAN; at < Math.min((block + 1) * FAN, below.length); at++) if (below[at]! > latest) latest = below[at]!;
      level[block] = latest;
    }
    levels.push(level);
  }
  return levels;
}
