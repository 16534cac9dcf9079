import type { EventColumns } from '../selection/columns';
import { laneMembers, laneNames, type NamedLanes } from '../selection/lane-members';
import { countMembers } from '../selection/members';
import { fewerRows } from '../scene/fewer-rows';
import { namedLanes } from '../scene/lane-choice';
import { laneRoom, type LaneRows, type SideRows, type StoryLanes } from '../scene/lane-rows';
import { roomBeside } from '../scene/named-rows';
import type { Registry } from '../story/story';

/** Room for marks where few are in sight; where more are, they are drawn as columns in the same room. */
const ROWS = 3;
const SPANS = 1;

const NOBODY = new Uint32Array(0);

/** A lane's room, before any of its events is there. */
export function collectionRoom(name: string): Pick<LaneRows, 'rows' | 'spans' | 'height'> {
  return laneRoom(name, ROWS, SPANS);
}

/** The lanes of a collection: those by topic and by actor from its bitmaps, lower as there are more of them. */
export function collectionLanes(
  side: readonly SideRows[], columns: Pick<EventColumns, 'size' | 'facets'>, registry: Registry,
): StoryLanes {
  const countsOf = (by: NamedLanes, names: readonly { readonly slug: string }[]) =>
    new Map(names.map(({ slug }) => [slug, countMembers(columns.facets[by].get(slug) ?? NOBODY, null)]));
  const chosen = namedLanes({ topic: countsOf('topic', registry.topics), actor: countsOf('actor', registry.actors) }, registry);
  const members = laneMembers(columns, laneNames(chosen));
  const rowsOf = (by: NamedLanes) => {
    const lanes = chosen[by].filter(({ lane }) => countMembers(members(lane), null) > 0);
    return fewerRows(lanes.map((lane) => ({ ...lane, side: null, ...collectionRoom(lane.name) })), roomBeside(side));
  };
  return { side, topic: rowsOf('topic'), actor: rowsOf('actor') };
}
