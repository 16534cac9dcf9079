import type { Lane } from './known-event';
import type { Registry, SideSlug, StoryEvent } from './story';

/** Who acts. A target is acted upon, so it gives an event no lane. */
const ACTING: ReadonlySet<string> = new Set(['source', 'participant']);

/** The sides whose people or bodies act in an event, each once, in the registry's order. */
export function actingSides(event: Pick<StoryEvent, 'actors'>, registry: Pick<Registry, 'actors' | 'sides'>): readonly SideSlug[] {
  const acting = new Set(event.actors.filter(({ role }) => ACTING.has(role)).map(({ actor }) => actor));
  const sides = new Set(registry.actors.filter(({ slug }) => acting.has(slug)).map(({ side }) => side));
  return registry.sides.map(({ slug }) => slug).filter((side) => sides.has(side));
}

/** The lane that an event is drawn in: its side's, or `together` where several sides act. */
export function laneOf(event: Pick<StoryEvent, 'actors'>, registry: Registry): Lane {
  const [first, second] = actingSides(event, registry);
  return first === undefined || second !== undefined ? 'together' : first;
}
