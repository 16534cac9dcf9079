import type { DraftEvent } from './draft-event';

export interface Progress {
  readonly all: number;
  readonly accepted: number;
  readonly rejected: number;
}

export function progressOf(events: readonly DraftEvent[]): Progress {
  const count = (mark: DraftEvent['mark']) => events.filter((event) => event.mark === mark).length;
  return { all: events.length, accepted: count('accepted'), rejected: count('rejected') };
}

/**
 * Not decided yet, dated by the report itself, and nothing speaks for a look. `matched`: a story may have it already.
 */
export function raisesNoQuestion({ mark, doubts, when, answered }: DraftEvent, matched: boolean): boolean {
  return mark === null && doubts.length === 0 && when.edtf !== null && when.sure && (!matched || answered);
}

/** What is not decided first, and of that what is most in doubt; then the order of the text. */
export function toCheckFirst(events: readonly DraftEvent[]): readonly DraftEvent[] {
  const rank = ({ mark, doubts }: DraftEvent) => (mark !== null ? 2 : doubts.length > 0 ? 0 : 1);
  return events.toSorted((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? a.confidence.value - b.confidence.value : 0));
}
