import { laneNames, laneParts, type NamedLanes } from '../selection/lane-members';
import type { KnownEvent, KnownStory } from '../story/known-event';
import type { Registry } from '../story/story';
import { heightOf, sharedRows } from './fewer-rows';
import { type ChosenLane, namedLanes } from './lane-choice';
import { rowsOf, type SideRows, type StoryLanes } from './lane-rows';
import type { StoryFrames } from './opening-window';

/** Lanes by topic or by actor may be so high together where those by side are not. */
const ROOMY = 900;

/**
 * The lanes of a story by topic and by actor, with the rows that they need; but no more than make them as high together as
 * those by side, or as a screen has room for: then they share it by what they hold.
 */
export function namedRows(
  stories: readonly KnownStory[], frames: StoryFrames, registry: Registry, sides: readonly SideRows[],
): Omit<StoryLanes, 'side'> {
  const all = stories[0]?.events ?? [];
  const chosen = namedLanes({ topic: countNames(all, 'topic'), actor: countNames(all, 'actor') }, registry);
  const names = laneNames(chosen);
  const rows = (by: NamedLanes) => {
    const lanes = chosen[by].map((lane) => ({ ...lane, side: null }));
    const stands = (known: KnownEvent, { lane }: ChosenLane) =>
      lanesOf(namesOf(known, by), names[by]).includes(laneParts(lane)[1]);
    const wanted = rowsOf(lanes, stories, frames, registry, stands);
    return sharedRows(wanted, roomBeside(sides), (lane) => all.filter((known) => stands(known, lane)).length);
  };
  return { topic: rows('topic'), actor: rows('actor') };
}

/** Whether lanes may be so high together. */
export function roomBeside(sides: readonly SideRows[]): (height: number) => boolean {
  const room = Math.max(heightOf(sides), ROOMY);
  return (height) => height <= room;
}

function namesOf({ event }: KnownEvent, by: NamedLanes): readonly string[] {
  return by === 'topic' ? event.topics.map(({ topic }) => topic) : event.actors.map(({ actor }) => actor);
}

/** Of an event's names those that have lanes; without any it stands in the rest. */
function lanesOf(own: readonly string[], named: readonly string[]): readonly string[] {
  const found = own.filter((name) => named.includes(name));
  return found.length > 0 ? found : [''];
}

function countNames(events: readonly KnownEvent[], by: NamedLanes): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const known of events) for (const name of new Set(namesOf(known, by))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
