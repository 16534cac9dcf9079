import type { KnownEvent, KnownStory, Lane } from '../story/known-event';
import { precisionOf, rankOf } from '../time/precision';
import { type Bits, noBits, setBit } from './bits';
import { matchDaysOf } from './match-time';
import { compact, type Members } from './members';

/** The filters that are lists of names, and the lanes. */
export type Facet = 'topic' | 'actor' | 'type' | 'status' | 'lane';

/**
 * All that plotting and filtering need of the events, in columns: the place of an event is its place in time order.
 * They hold no objects, so that a million events can be read into them from a file.
 */
export interface EventColumns {
  readonly size: number;
  /**
   * UTC minutes, half-open; −∞ is an unknown start, ∞ an open or unknown end. Starts ascend, but for events that a
   * stated relation holds back.
   */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Civil days on the event's own calendar that decide whether it lies within a range of days (`MatchDays`). */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly sureFrom: Int32Array;
  readonly sureTo: Int32Array;
  /** `rankOf` its precision: 0 is the finest. */
  readonly precision: Uint8Array;
  /** Its place in `lanes`. */
  readonly lane: Uint8Array;
  readonly lanes: readonly Lane[];
  /** 0 to 255, where the data states it; null where it states none. */
  readonly importance: Uint8Array | null;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, Members>>>;
}

const VALUES: Readonly<Record<Facet, (known: KnownEvent) => readonly string[]>> = {
  topic: (known) => known.event.topics.map(({ topic }) => topic),
  actor: (known) => known.event.actors.map(({ actor }) => actor),
  type: (known) => [known.event.type],
  status: (known) => [known.status],
  lane: (known) => [known.lane],
};

/** The columns of a story whose events are at hand. */
export function columnsOf({ events }: KnownStory): EventColumns {
  const facets = Object.fromEntries(
    Object.entries(VALUES).map(([facet, valuesOf]) => [facet, membersOf(events, valuesOf)]),
  ) as Record<Facet, Map<string, Members>>;
  const lanes = [...facets.lane.keys()] as Lane[];
  const days = events.map(({ when }) => matchDaysOf(when));
  return {
    size: events.length,
    start: Float64Array.from(events, ({ extent }) => extent.from ?? -Infinity),
    end: Float64Array.from(events, ({ extent }) => extent.to ?? Infinity),
    earliest: Int32Array.from(days, ({ earliest }) => earliest),
    latest: Int32Array.from(days, ({ latest }) => latest),
    sureFrom: Int32Array.from(days, ({ sureFrom }) => sureFrom),
    sureTo: Int32Array.from(days, ({ sureTo }) => sureTo),
    precision: Uint8Array.from(events, ({ when }) => rankOf(precisionOf(when))),
    lane: Uint8Array.from(events, ({ lane }) => lanes.indexOf(lane)),
    lanes,
    importance: importanceOf(events),
    facets,
  };
}

/** The story's three steps on the columns' scale; what states none is below all that do. */
const STEP = 85;

function importanceOf(events: readonly KnownEvent[]): Uint8Array | null {
  const stated = events.some(({ event }) => event.importance !== null && event.importance !== undefined);
  return stated ? Uint8Array.from(events, ({ event }) => (event.importance ?? 0) * STEP) : null;
}

function membersOf(events: readonly KnownEvent[], valuesOf: (known: KnownEvent) => readonly string[]): Map<string, Members> {
  const found = new Map<string, Bits>();
  events.forEach((event, at) => {
    for (const value of valuesOf(event)) {
      const bits = found.get(value) ?? noBits(events.length);
      setBit(bits, at);
      found.set(value, bits);
    }
  });
  return new Map([...found].map(([value, bits]) => [value, compact(bits)]));
}
