import type { CollectionManifest } from './collection-manifest';
import type { NamedLane } from './lanes-by-actor';
import type { RowBook } from './row-book';
import { UNSTATED_TYPE } from './text-row';

export type ManifestNames = CollectionManifest['names'];

/** A manifest names so many of each kind; a file names all. */
export const MOST_NAMED = 100;

/** The actors who act in most events, to give each a lane. */
export function leadingActors({ acting, actors }: RowBook, most: number): readonly NamedLane[] {
  const byCount = [...acting].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return byCount.slice(0, most).map(([slug]) => ({ slug, name: actors.nameOf(slug) ?? slug }));
}

/**
 * All names in use with their counts. Lanes without events are left out, but in a collection that has none.
 *
 * @param laneCounts How many events each lane holds, by its slug.
 */
export function namesInUse({ topics, actors, types, statuses, seen }: RowBook, lanes: readonly NamedLane[], laneCounts: ReadonlyMap<string, number>): ManifestNames {
  const held = lanes.map((lane) => ({ slug: lane.slug, name: lane.name, count: laneCounts.get(lane.slug) ?? 0 }));
  return {
    topics: topics.list(),
    actors: actors.list(),
    types: counted(types),
    statuses: counted(statuses),
    lanes: held.filter(({ count }) => count > 0 || seen.size === 0),
  };
}

/** The names that the manifest itself holds, and whether any are left out. */
export function mostUsed(names: ManifestNames): { readonly names: ManifestNames; readonly leavesOut: boolean } {
  const { topics, actors, types, statuses, lanes } = names;
  return {
    names: { topics: topics.slice(0, MOST_NAMED), actors: actors.slice(0, MOST_NAMED), types: types.slice(0, MOST_NAMED), statuses, lanes },
    leavesOut: [topics, actors, types].some((list) => list.length > MOST_NAMED),
  };
}

function counted<Slug extends string>(counts: ReadonlyMap<Slug, number>): { readonly slug: Slug; readonly name: string; readonly count: number }[] {
  return [...counts].map(([slug, count]) => ({ slug, name: wordsOf(slug), count })).sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** "under-way" as "Under way". */
function wordsOf(slug: string): string {
  if (slug === UNSTATED_TYPE.slug) return UNSTATED_TYPE.name;
  return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}
