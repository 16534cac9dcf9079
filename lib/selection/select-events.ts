import type { KnownEvent, Lane } from '../story/known-event';
import type { EventId } from '../story/story';
import type { Extent } from '../time/clock';
import type { Values, View } from '../view/view';
import { allBits, and, type Bits, countBits, hasBit, nextBit, noBits, nthBit, or, previousBit, setBit } from './bits';
import type { EventIndex, Facet } from './event-index';
import { foldText } from './fold-text';
import { dayRangeOf, matchTime } from './match-time';

/**
 * The events that a view shows. It answers questions and hands out no array, so that a story of a million events can
 * answer them from an index. Positions count from 0 in time order.
 */
export interface Selection {
  /** Events of the story as known from the reports asked for. */
  readonly total: number;
  /** Events that pass the filters. */
  readonly count: number;
  /** Of those, how many only may lie within the view's `time`. */
  readonly maybeCount: number;
  has(id: EventId): boolean;
  /** True of an event that only may lie within the view's `time`. */
  isMaybe(id: EventId): boolean;
  at(position: number): KnownEvent | undefined;
  /** −1 for an event that is filtered out or unknown. */
  positionOf(id: EventId): number;
  /** The nearest selected event in time order; `id` need not be selected itself. */
  next(id: EventId): KnownEvent | undefined;
  previous(id: EventId): KnownEvent | undefined;
  /** How many selected events touch an extent. */
  countIn(extent: Extent): number;
  countOf(facet: Facet, value: string): number;
  laneCount(lane: Lane): { readonly shown: number; readonly total: number };
  /** How many events a name would show or shows: under the other filters, and under the chosen topics too if all must match. */
  facetCount(facet: Exclude<Facet, 'lane'>, value: string): number;
  /** In time order. */
  [Symbol.iterator](): Iterator<KnownEvent>;
}

const NAMED = ['topic', 'actor', 'type', 'status'] as const;

/** The selection of a view. `index` must be that of the view's own `reports`. */
export function selectEvents(index: EventIndex, view: View): Selection {
  const { known, size } = index;
  const named = new Map(NAMED.map((facet) => [facet, namedBits(index, facet, view)] as const));
  const text = textBits(index, view.q);
  const time = timeBits(index, view);
  const passing = [...named.values(), text, time.may].reduce(and, allBits(size));
  const shown = view.certain === 'only' ? and(passing, time.sure) : passing;
  const maybe = { size, words: shown.words.map((word, i) => word & ~time.sure.words[i]!) };
  const at = (position: number) => known.events[position];

  /** All filters but one: what the chips of that one are counted under. */
  const others = (facet: Exclude<Facet, 'lane'>): Bits => {
    const rest = [...named].filter(([name]) => name !== facet).map(([, bits]) => bits);
    const under = facet === 'topic' && view.match === 'all' ? [...rest, named.get('topic')!] : rest;
    return [...under, text, view.certain === 'only' ? time.sure : time.may].reduce(and, allBits(size));
  };
  const otherBits = new Map<string, Bits>();

  return {
    total: size,
    count: countBits(shown),
    maybeCount: countBits(maybe),
    has: (id) => hasBit(shown, index.position.get(id) ?? -1),
    isMaybe: (id) => hasBit(maybe, index.position.get(id) ?? -1),
    at: (position) => at(nthBit(shown, position)),
    positionOf: (id) => {
      const position = index.position.get(id) ?? -1;
      return hasBit(shown, position) ? countBits(shown, 0, position) : -1;
    },
    next: (id) => at(nextBit(shown, index.position.get(id) ?? -1)),
    previous: (id) => at(previousBit(shown, index.position.get(id) ?? size)),
    countIn: (extent) => {
      let count = 0;
      for (let i = nextBit(shown, -1); i >= 0; i = nextBit(shown, i)) if (touches(at(i)!.extent, extent)) count++;
      return count;
    },
    countOf: (facet, value) => countBits(and(shown, index.facets[facet].get(value) ?? noBits(size))),
    laneCount: (lane) => {
      const bits = index.facets.lane.get(lane) ?? noBits(size);
      return { shown: countBits(and(shown, bits)), total: countBits(bits) };
    },
    facetCount: (facet, value) => {
      const under = otherBits.get(facet) ?? others(facet);
      otherBits.set(facet, under);
      return countBits(and(under, index.facets[facet].get(value) ?? noBits(size)));
    },
    *[Symbol.iterator]() {
      for (let i = nextBit(shown, -1); i >= 0; i = nextBit(shown, i)) yield at(i)!;
    },
  };
}

function touches(a: Extent, b: Extent): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

function namedBits(index: EventIndex, facet: (typeof NAMED)[number], view: View): Bits {
  const values: Values<string> = view[facet];
  if (values === 'none') return noBits(index.size);
  if (values.length === 0) return allBits(index.size);
  const bits = values.map((value) => index.facets[facet].get(value) ?? noBits(index.size));
  return bits.reduce(facet === 'topic' && view.match === 'all' ? and : or);
}

/** Every word of the query must occur somewhere in the event's text. */
function textBits(index: EventIndex, q: string): Bits {
  const words = foldText(q).split(' ').filter(Boolean);
  if (words.length === 0) return allBits(index.size);
  const bits = noBits(index.size);
  index.text().forEach((text, at) => {
    if (words.every((word) => text.includes(word))) setBit(bits, at);
  });
  return bits;
}

function timeBits(index: EventIndex, view: View): { may: Bits; sure: Bits } {
  const range = dayRangeOf(view.time);
  if (!range) return { may: allBits(index.size), sure: allBits(index.size) };
  const [may, sure] = [noBits(index.size), noBits(index.size)];
  index.known.events.forEach(({ when }, at) => {
    const certainty = matchTime(when, range);
    if (certainty !== 'no') setBit(may, at);
    if (certainty === 'sure') setBit(sure, at);
  });
  return { may, sure };
}
