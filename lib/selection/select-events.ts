import type { KnownEvent } from '../story/known-event';
import type { EventId } from '../story/story';
import type { Extent } from '../time/clock';
import type { Values, View } from '../view/view';
import { allBits, and, andNot, type Bits, noBits } from './bits';
import type { Facet } from './columns';
import type { EventIndex } from './event-index';
import { type EventSet, eventSet } from './event-set';
import { searchWords } from './fold-text';
import type { LaneKey } from './lane-members';
import { dayRangeOf } from './match-time';
import { countMembers, membersAmong, unionOf } from './members';

/**
 * The events that a view shows. It answers questions and hands out no array, so that a story of a million events can
 * answer them from an index. Positions count from 0 in time order.
 */
export interface Selection {
  /** What it was made from. */
  readonly index: EventIndex;
  /** Events of the story as known from the reports asked for. */
  readonly total: number;
  /** Events that pass the filters. */
  readonly count: number;
  /** Of those, how many only may lie within the view's `time`. */
  readonly maybeCount: number;
  /** True while the search for the view's words has not answered; until then they filter nothing. */
  readonly searching: boolean;
  /** The same by places in the collection's columns, for what asks about stretches of time and parts of the selection. */
  readonly shown: EventSet;
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
  laneCount(lane: LaneKey): { readonly shown: number; readonly total: number };
  /** The shown events of a lane, and of those the ones whose day is not certain. */
  shownIn(lane: LaneKey): { readonly all: EventSet; readonly coarse: EventSet };
  /** How many events a name would show or shows: under the other filters, and under the chosen topics too if all must match. */
  facetCount(facet: Exclude<Facet, 'lane'>, value: string): number;
  /** The same of every name that any event has. */
  facetCounts(facet: Exclude<Facet, 'lane'>): ReadonlyMap<string, number>;
  /** In time order; of events that come in parts, those at hand. */
  [Symbol.iterator](): Iterator<KnownEvent>;
}

const NAMED = ['topic', 'actor', 'type', 'status'] as const;
const NOBODY = new Uint32Array(0);

/** What passes a filter; null is everything, so that a filter that is not set costs no pass. */
type Passing = Bits | null;

/** The selection of a view. `index` must be that of the view's own `reports`. */
export function selectEvents(index: EventIndex, view: View): Selection {
  const { columns, facets, shelf } = index;
  const { size } = columns;
  const named = NAMED.map((facet) => ({ facet, passing: namedBits(index, facet, view) }));
  const words = searchWords(view.q);
  const text = words.length > 0 ? index.text.find(words) : null;
  const range = dayRangeOf(view.time);
  const time = range && index.matchTimes(range.from, range.to);
  const unnamed = [text, time && time[view.certain === 'only' ? 'sure' : 'may']];

  const shown = eventSet(columns, index.times, meet([...named.map(({ passing }) => passing), ...unnamed]) ?? allBits(size));
  const maybe = time && view.certain === 'any' ? eventSet(columns, index.times, andNot(shown.bits, time.sure)) : null;
  const membersOf = (facet: Facet, value: string) => facets[facet].get(value) ?? NOBODY;

  /** All filters but one: what the chips of that one are counted under. */
  const under = once((facet: Facet): Passing => (
    meet([...named.filter((each) => each.facet !== facet || (facet === 'topic' && view.match === 'all')).map(({ passing }) => passing), ...unnamed])
  ));

  const shownIn = once((lane: LaneKey) => {
    const all = shown.among(index.lane(lane));
    return { all, coarse: all.among(index.coarse) };
  });

  return {
    index,
    total: size,
    count: shown.count,
    maybeCount: maybe?.count ?? 0,
    searching: words.length > 0 && text === null,
    shown,
    has: (id) => shown.has(shelf.placeOf(id)),
    isMaybe: (id) => maybe?.has(shelf.placeOf(id)) ?? false,
    at: (position) => shelf.at(shown.nth(position)),
    positionOf: (id) => {
      const place = shelf.placeOf(id);
      return shown.has(place) ? shown.before(place) : -1;
    },
    next: (id) => shelf.at(shown.next(shelf.placeOf(id))),
    previous: (id) => {
      const place = shelf.placeOf(id);
      return shelf.at(shown.previous(place < 0 ? size : place));
    },
    countIn: (extent) => shown.countTouching(extent),
    countOf: (facet, value) => countMembers(membersOf(facet, value), shown.bits),
    laneCount: (lane) => {
      const members = index.lane(lane);
      return { shown: countMembers(members, shown.bits), total: countMembers(members, null) };
    },
    shownIn,
    facetCount: (facet, value) => countMembers(membersOf(facet, value), under(facet)),
    facetCounts: (facet) => new Map([...facets[facet]].map(([value, members]) => [value, countMembers(members, under(facet))])),
    *[Symbol.iterator]() {
      for (let place = shown.next(-1); place >= 0; place = shown.next(place)) {
        const event = shelf.at(place);
        if (event) yield event;
      }
    },
  };
}

/** Works each answer out once, when it is first asked for. */
function once<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new Map<Key, Answer>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, answer(key));
    return kept.get(key)!;
  };
}

function meet(all: readonly Passing[]): Passing {
  return all.reduce((a, b) => (a && b ? and(a, b) : (a ?? b)), null);
}

function namedBits({ columns: { size }, facets }: EventIndex, facet: (typeof NAMED)[number], view: View): Passing {
  const values: Values<string> = view[facet];
  if (values === 'none') return noBits(size);
  if (values.length === 0) return null;
  const members = values.map((value) => facets[facet].get(value) ?? NOBODY);
  if (facet !== 'topic' || view.match === 'any') return unionOf(members, size);
  return members.reduce<Passing>((met, each) => membersAmong(each, met, size), null);
}
