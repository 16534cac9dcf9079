import { laneKey, type LaneKey, type NamedLanes, restKey } from '../selection/lane-members';
import type { Registry } from '../story/story';

/** More lanes than these could not be told apart, nor held by a screen. */
const MOST: Readonly<Record<NamedLanes, number>> = { topic: 12, actor: 8 };

/** How many events of a story have each name, whatever the view shows of them. */
export type NameCounts = Readonly<Record<NamedLanes, ReadonlyMap<string, number>>>;

type Named = Pick<Registry, 'topics' | 'actors'>;

export interface ChosenLane {
  readonly lane: LaneKey;
  readonly name: string;
}

/** The lanes by topic and by actor, whether or not some event has none of the names. */
export function namedLanes(counts: NameCounts, registry: Named): Readonly<Record<NamedLanes, readonly ChosenLane[]>> {
  return { topic: chosenLanes('topic', counts, registry), actor: chosenLanes('actor', counts, registry) };
}

/**
 * Which topics and actors have lanes: the most frequent of the story, and where two are alike the registry's first. They are
 * the story's own, so that no filter moves or takes one. Topics stand in the registry's order, actors by how often they are
 * named; last comes the lane of what has none of them.
 */
function chosenLanes(by: NamedLanes, counts: NameCounts, registry: Named): readonly ChosenLane[] {
  const all: readonly { readonly slug: string; readonly name: string }[] = registry[`${by}s`];
  const used = all.filter(({ slug }) => (counts[by].get(slug) ?? 0) > 0);
  const leading = [...used].sort((a, b) => counts[by].get(b.slug)! - counts[by].get(a.slug)!).slice(0, MOST[by]);
  const chosen = by === 'topic' ? used.filter((each) => leading.includes(each)) : leading;
  const rest = { lane: restKey(by), name: restName(by, chosen.length < used.length) };
  return [...chosen.map(({ slug, name }) => ({ lane: laneKey(by, slug), name })), rest];
}

function restName(by: NamedLanes, leavesOut: boolean): string {
  if (by === 'actor') return 'Others';
  return leavesOut ? 'Other topics or none' : 'No topic';
}
