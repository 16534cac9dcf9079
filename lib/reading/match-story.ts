import type { EventId, StoryEvent } from '../story/story';
import { comparedCandidate, comparedEvents } from './compared';
import type { Candidate } from './reading';
import { sameEvent } from './same-event';

export interface StoryMatch {
  readonly event: EventId;
  /** In words for the reader. */
  readonly why: string;
}

/**
 * The events of a story that a candidate may be a second report on, in the story's order; mostly one or none.
 *
 * @param events Those of the story, with their names as the registry of the reading has them.
 */
export function matchStory(candidate: Candidate, events: readonly StoryEvent[]): readonly StoryMatch[] {
  const told = comparedCandidate(candidate);
  return events.flatMap((event): readonly StoryMatch[] => {
    const why = comparedEvents(event).map((known) => sameEvent(told, known)).find((reason) => reason !== null);
    return why === undefined || why === null ? [] : [{ event: event.id, why }];
  });
}
