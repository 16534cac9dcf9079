import type { Status } from '../story/story';

/** Each status in words: as a name, and what events of it did ("that …"). */
const STATUSES_IN_WORDS: Record<Status, { readonly name: string; readonly did: string }> = {
  announced: { name: 'Announced', did: 'are announced' },
  scheduled: { name: 'Scheduled', did: 'are scheduled' },
  'under-way': { name: 'Under way', did: 'are under way' },
  happened: { name: 'Happened', did: 'happened' },
  postponed: { name: 'Postponed', did: 'were postponed' },
  cancelled: { name: 'Cancelled', did: 'were cancelled' },
};

/** Slug → name, for links and chips. */
export const STATUS_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATUSES_IN_WORDS).map(([slug, { name }]) => [slug, name]),
);

/** "happened", "are scheduled": what the events of a status did. */
export function statusClause(status: Status): string {
  return STATUSES_IN_WORDS[status].did;
}
