import type { Lane } from '../story/known-event';
import { allBits, andNot } from './bits';
import type { EventColumns } from './columns';
import { compact, type Members, unionOf } from './members';

/** What gives lanes besides sides: names that an event may have any number of. */
export const NAMED_LANES = ['topic', 'actor'] as const;
export type NamedLanes = (typeof NAMED_LANES)[number];

/** Names a lane among all lanes, whatever gives them: a side by its slug, a topic as `topic:taiwan`. */
export type LaneKey = Lane | `${NamedLanes}:${string}`;

/** The names that have a lane of their own; what has none of them stands in the rest. */
export type LaneNames = Readonly<Record<NamedLanes, readonly string[]>>;

export const NO_LANE_NAMES: LaneNames = { topic: [], actor: [] };

/** No name is empty, so this one is the rest's. */
const REST = '';

export function laneKey(by: NamedLanes, slug: string): LaneKey {
  return `${by}:${slug}`;
}

/** The lane of what has none of the names. */
export function restKey(by: NamedLanes): LaneKey {
  return laneKey(by, REST);
}

/** What gives a lane, and its name there: `['topic', 'taiwan']`, `['topic', '']` for the rest, `['side', 'us']`. */
export function laneParts(key: LaneKey): readonly [by: NamedLanes | 'side', slug: string] {
  const by = NAMED_LANES.find((each) => key.startsWith(`${each}:`));
  return by === undefined ? ['side', key] : [by, key.slice(by.length + 1)];
}

/** The names that lanes stand for. */
export function laneNames(lanes: Readonly<Record<NamedLanes, readonly { readonly lane: LaneKey }[]>>): LaneNames {
  const namesIn = (by: NamedLanes) => lanes[by].map(({ lane }) => laneParts(lane)[1]).filter((slug) => slug !== REST);
  return { topic: namesIn('topic'), actor: namesIn('actor') };
}

const NOBODY = new Uint32Array(0);

/**
 * The events of each lane, by its key, from the columns' bitmaps alone: one whose names have several lanes is in all of
 * these, one without any in the rest. Found when first asked for.
 */
export function laneMembers({ size, facets }: Pick<EventColumns, 'size' | 'facets'>, names: LaneNames): (key: LaneKey) => Members {
  const rests = new Map<NamedLanes, Members>();
  const restOf = (by: NamedLanes) => {
    const named = names[by].flatMap((slug) => facets[by].get(slug) ?? []);
    const rest = rests.get(by) ?? compact(andNot(allBits(size), unionOf(named, size)));
    rests.set(by, rest);
    return rest;
  };
  return (key) => {
    const [by, slug] = laneParts(key);
    if (by !== 'side' && slug === REST) return restOf(by);
    return facets[by === 'side' ? 'lane' : by].get(slug) ?? NOBODY;
  };
}
