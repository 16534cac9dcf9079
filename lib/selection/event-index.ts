import type { KnownEvent, KnownStory } from '../story/known-event';
import type { EventId, Registry } from '../story/story';
import { COARSE_FROM } from '../time/precision';
import { allBits, type Bits, noBits, setBit } from './bits';
import { type EventColumns, columnsOf } from './columns';
import { type EventSet, eventSet } from './event-set';
import { type LaneKey, laneMembers, type LaneNames, NO_LANE_NAMES } from './lane-members';
import { matchTimes } from './match-time';
import type { Members } from './members';
import { type TextSearch, searchEvents } from './text-search';
import { type TimeIndex, indexTimes } from './time-index';

/** The events themselves, by place, as far as they are at hand. */
export interface EventShelf {
  at(place: number): KnownEvent | undefined;
  /** −1 for an id that is not here. */
  placeOf(id: EventId): number;
}

/** What selections are made from: columns, and what answers questions about them. Every selection shares it. */
export interface EventIndex {
  readonly columns: EventColumns;
  readonly facets: EventColumns['facets'];
  /** The events of a lane, whatever gives it. */
  readonly lane: (key: LaneKey) => Members;
  readonly times: TimeIndex;
  readonly shelf: EventShelf;
  readonly text: TextSearch;
  /** All events. */
  readonly whole: EventSet;
  /** Those whose day is not certain: one of several days, or coarser. */
  readonly coarse: Bits;
  /** As the function of that name; what was asked last is kept, as most changes of a view leave its days alone. */
  readonly matchTimes: (from: number, to: number) => ReturnType<typeof matchTimes>;
}

/** Built once for a story as known from one choice of reports. `lanes` are the names that have lanes of their own. */
export function indexEvents({ events, ...known }: KnownStory, registry: Registry, lanes: LaneNames = NO_LANE_NAMES): EventIndex {
  const places = new Map(events.map(({ id }, at) => [id, at]));
  const shelf = { at: (place: number) => events[place], placeOf: (id: EventId) => places.get(id) ?? -1 };
  return indexColumns(columnsOf({ events, ...known }), shelf, searchEvents(events, registry), lanes);
}

/** Built once for columns, wherever they come from. */
export function indexColumns(columns: EventColumns, shelf: EventShelf, text: TextSearch, lanes: LaneNames = NO_LANE_NAMES): EventIndex {
  let last: { readonly from: number; readonly to: number; readonly found: ReturnType<typeof matchTimes> } | null = null;
  const times = indexTimes(columns.start, columns.end);
  return {
    columns,
    facets: columns.facets,
    lane: laneMembers(columns, lanes),
    times,
    shelf,
    text,
    whole: eventSet(columns, times, allBits(columns.size)),
    coarse: coarseOf(columns),
    matchTimes: (from, to) => {
      if (last?.from !== from || last.to !== to) last = { from, to, found: matchTimes(columns, { from, to }) };
      return last.found;
    },
  };
}

function coarseOf({ size, precision }: EventColumns): Bits {
  const coarse = noBits(size);
  for (let place = 0; place < size; place++) if (precision[place]! >= COARSE_FROM) setBit(coarse, place);
  return coarse;
}
