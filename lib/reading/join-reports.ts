import { comparedCandidate } from './compared';
import type { Candidate, Reading } from './reading';
import { sameEvent, type Compared } from './same-event';

/** A candidate, and the number of the reading that it is of. */
export interface Reported {
  readonly reading: number;
  readonly candidate: Candidate;
}

/** Among so many events of one actor and kind the latest are compared, so that time stays linear. */
const MOST_COMPARED = 40;

/**
 * The candidates of several readings, those together that tell the same event: at most one of each reading, in the
 * order of the readings. One reading's candidates stay apart: the reader joined those that are one.
 */
export function joinReports(readings: readonly Reading[]): readonly (readonly Reported[])[] {
  const groups: Reported[][] = [];
  const byActor = new Map<string, { readonly group: Reported[]; readonly told: Compared }[]>();
  for (const [reading, { candidates }] of readings.entries()) {
    for (const candidate of candidates) {
      const told = comparedCandidate(candidate);
      const keys = [...told.acting].map((name) => `${told.type} ${name}`);
      const known = keys.flatMap((key) => (byActor.get(key) ?? []).slice(-MOST_COMPARED));
      const same = known.find(
        ({ group, told: other }) =>
          group.every((member) => member.reading !== reading) && sameEvent(told, other) !== null,
      );
      const group = same?.group ?? [];
      if (same === undefined) groups.push(group);
      group.push({ reading, candidate });
      for (const key of keys) {
        const list = byActor.get(key) ?? [];
        list.push({ group, told });
        byActor.set(key, list);
      }
    }
  }
  return groups;
}
