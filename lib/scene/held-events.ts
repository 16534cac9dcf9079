import type { EventSet, Stretch } from '../selection/event-set';
import type { KnownEvent } from '../story/known-event';
import type { EventId } from '../story/story';
import type { Frame } from './opening-window';
import type { SceneInput } from './scene-input';

/** Events that share one place of the plot, by what a pill says of them. */
export interface HeldEvents {
  readonly key: string;
  readonly count: number;
  readonly shown: number;
  readonly first: KnownEvent | undefined;
  /** The place of the first. */
  readonly place: number;
  readonly holds: (id: EventId) => boolean;
  /** From the first's start to the last's end, as far as they have one. */
  readonly from: number;
  readonly to: number;
}

export function heldEvents({ selection, frames }: SceneInput, members: readonly KnownEvent[]): HeldEvents {
  return {
    place: selection.index.shelf.placeOf(members[0]!.id),
    key: members[0]!.id,
    count: members.length,
    shown: members.filter(({ id }) => selection.has(id)).length,
    first: members[0],
    holds: (id) => members.some((known) => known.id === id),
    from: members.reduce((least, { extent }) => Math.min(least, extent.from ?? frames.extent.from), Infinity),
    to: members.reduce((most, { extent }) => Math.max(most, extent.to ?? frames.extent.to), -Infinity),
  };
}

/** Beyond so many, how far they reach is not looked up event by event. */
const MOST_LOOKED_AT = 200;

/**
 * The events of a lane that begin within a stretch, but for those at `placed`, which stand elsewhere.
 * @param lane All events of the lane that take room.
 * @param shown Those of them that the view shows.
 */
export function heldWithin({ selection, frames, window }: SceneInput, lane: EventSet, shown: EventSet, stretch: Stretch, placed: readonly number[], key: string): HeldEvents {
  const { shelf, columns: { start, end } } = selection.index;
  const begins = (place: number) => start[place]! >= (stretch.from ?? -Infinity) && start[place]! < (stretch.to ?? Infinity);
  const elsewhere = new Set(placed.filter(begins));
  const count = lane.countBeginning(stretch) - elsewhere.size;
  let first = -1;
  for (const place of lane.beginning(stretch)) {
    if (elsewhere.has(place)) continue;
    first = place;
    break;
  }
  const reach = { from: Infinity, to: -Infinity };
  if (count <= MOST_LOOKED_AT) {
    for (const place of lane.beginning(stretch)) {
      if (elsewhere.has(place)) continue;
      reach.from = Math.min(reach.from, finiteOr(start[place]!, frames.extent.from));
      reach.to = Math.max(reach.to, finiteOr(end[place]!, frames.extent.to));
    }
  } else {
    reach.from = finiteOr(start[first]!, frames.extent.from);
    reach.to = stretch.to === null ? frames.extent.to : window.from;
  }
  // Of very many the first says little, and its words may be far.
  const known = count <= MOST_LOOKED_AT ? shelf.at(first) : undefined;
  return {
    place: first,
    key: known?.id ?? key,
    count,
    shown: shown.countBeginning(stretch) - [...elsewhere].filter((place) => shown.has(place)).length,
    first: known,
    holds: (id) => {
      const place = shelf.placeOf(id);
      return lane.has(place) && begins(place) && !elsewhere.has(place);
    },
    ...reach,
  };
}

function finiteOr(minute: number, other: number): number {
  return Number.isFinite(minute) ? minute : other;
}

/** The stretch of what begins before a window, and of what begins after it. */
export function aroundWindow({ from, to }: Frame): { readonly earlier: Stretch; readonly later: Stretch } {
  return { earlier: { from: null, to: from }, later: { from: to, to: null } };
}
