import type { Registry, Story } from '../story/story';
import type { ViewNames } from './view';

/**
 * The names that links to a story may use. Topics, actors and types are those of the registry, for all stories, so that
 * a link never changes its meaning with the story; events are the story's own.
 */
export function viewNames(registry: Registry, story: Story): ViewNames {
  const former = (kind: string, of: readonly { readonly slug: string; readonly formerly: readonly string[] }[]) =>
    of.flatMap(({ slug, formerly }) => formerly.map((old) => [`${kind}:${old}`, slug] as const));
  const merged = new Map(story.tombstones.flatMap(({ id, into }) => (into === null ? [] : [[id as string, into as string] as const])));
  return {
    topics: namesOf(registry.topics),
    actors: namesOf(registry.actors),
    types: namesOf(registry.types),
    formerly: new Map([...former('topic', registry.topics), ...former('actor', registry.actors)]),
    events: new Set(story.events.map(({ id }) => id)),
    lead: story.lead !== null,
    merged: new Map([...merged.keys()].map((id) => [id, survivorOf(id, merged)])),
  };
}

function namesOf(of: readonly { readonly slug: string; readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(of.map(({ slug, name }) => [slug, name]));
}

/** Follows mergers of mergers; each step counts once, so that a circle in the data ends. */
function survivorOf(id: string, merged: ReadonlyMap<string, string>): string {
  let survivor = id;
  for (let steps = merged.size; steps > 0; steps--) survivor = merged.get(survivor) ?? survivor;
  return survivor;
}
