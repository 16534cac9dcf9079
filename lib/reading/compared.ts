import { parseEdtf } from '../time/parse-edtf';
import type { StoryEvent } from '../story/story';
import type { Candidate } from './reading';
import type { Compared } from './same-event';

/** A candidate, to be compared. */
export function comparedCandidate({ type, status, when, actors, places }: Candidate): Compared {
  const keys = (target: boolean) =>
    new Set(
      actors.filter(({ role }) => (role === 'target') === target).map(({ id, name }) => id ?? name.toLowerCase()),
    );
  return {
    type,
    status,
    when: when.edtf === null ? null : parseEdtf(when.edtf),
    acting: keys(false),
    others: keys(true),
    places: new Set(places),
  };
}

/** An event of a story as one of its reports dates it, to be compared; once for each report. */
export function comparedEvents({ type, actors, places, reports }: StoryEvent): readonly Compared[] {
  const slugs = (target: boolean) =>
    new Set<string>(actors.filter(({ role }) => (role === 'target') === target).map(({ actor }) => actor));
  return reports.map(({ when, status }) => ({
    type,
    status,
    when,
    acting: slugs(false),
    others: slugs(true),
    places: new Set(places),
  }));
}
