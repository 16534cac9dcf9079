import type { KnownEvent, KnownStory } from '../story/known-event';
import type { EventId, Registry } from '../story/story';
import { type Bits, noBits, setBit } from './bits';
import { searchText } from './search-text';

/** The filters that are lists of names. */
export type Facet = 'topic' | 'actor' | 'type' | 'status' | 'lane';

/** The events of a story in columns: position is time order, and each name of each facet has its bitmap. */
export interface EventIndex {
  readonly known: KnownStory;
  readonly size: number;
  readonly position: ReadonlyMap<EventId, number>;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, Bits>>>;
  /** Folded text by position, made when a search first asks for it. */
  readonly text: () => readonly string[];
}

const VALUES: Readonly<Record<Facet, (known: KnownEvent) => readonly string[]>> = {
  topic: (known) => known.event.topics.map(({ topic }) => topic),
  actor: (known) => known.event.actors.map(({ actor }) => actor),
  type: (known) => [known.event.type],
  status: (known) => [known.status],
  lane: (known) => [known.lane],
};

/** Built once for a story as known from one choice of reports; every selection of it shares the index. */
export function indexEvents(known: KnownStory, registry: Registry): EventIndex {
  const size = known.events.length;
  const facets: Record<Facet, Map<string, Bits>> = {
    topic: new Map(), actor: new Map(), type: new Map(), status: new Map(), lane: new Map(),
  };
  known.events.forEach((event, at) => {
    for (const facet of Object.keys(VALUES) as Facet[]) {
      for (const value of VALUES[facet](event)) {
        const bits = facets[facet].get(value) ?? noBits(size);
        setBit(bits, at);
        facets[facet].set(value, bits);
      }
    }
  });
  let text: readonly string[] | null = null;
  return {
    known,
    size,
    position: new Map(known.events.map(({ id }, at) => [id, at])),
    facets,
    text: () => (text ??= known.events.map((event) => searchText(event, registry))),
  };
}
