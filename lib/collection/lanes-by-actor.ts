import type { TextRow } from './text-row';

/** A lane and its heading. */
export interface NamedLane {
  readonly slug: string;
  readonly name: string;
}

/** The one lane of a collection that is not parted. */
export const ALL_EVENTS: NamedLane = { slug: 'all', name: 'All events' };
/** Acts of several of the actors that have lanes. */
export const TOGETHER: NamedLane = { slug: 'together', name: 'Together' };
/** Acts of none of them. */
export const OTHERS: NamedLane = { slug: 'others', name: 'Others' };

/**
 * Where each event is drawn: a lane for each of these actors, one for what several of them did, and one for all others.
 * Whoever is only acted upon gives an event no lane. Without actors all events are in one lane.
 */
export function lanesByActor(actors: readonly NamedLane[]): { readonly lanes: readonly NamedLane[]; laneOf(row: Omit<TextRow, 'lane'>): string } {
  if (actors.length === 0) return { lanes: [ALL_EVENTS], laneOf: () => ALL_EVENTS.slug };
  const slugs = new Set(actors.map(({ slug }) => slug));
  return {
    lanes: [...actors, TOGETHER, OTHERS],
    laneOf: (row) => {
      const acting = new Set((row.actors ?? []).filter(([slug, role]) => role !== 'target' && slugs.has(slug)).map(([slug]) => slug));
      const [first, second] = acting;
      return second !== undefined ? TOGETHER.slug : first ?? OTHERS.slug;
    },
  };
}
