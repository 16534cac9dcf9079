import { type Status, STATUSES } from '../story/story';
import { joinWords } from './join-words';

/** Each status in words: as a name, and what one event or several of it did. */
const STATUSES_IN_WORDS: Record<Status, { readonly name: string; readonly one: string; readonly many: string }> = {
  announced: { name: 'Announced', one: 'is announced', many: 'are announced' },
  scheduled: { name: 'Scheduled', one: 'is scheduled', many: 'are scheduled' },
  'under-way': { name: 'Under way', one: 'is under way', many: 'are under way' },
  happened: { name: 'Happened', one: 'happened', many: 'happened' },
  postponed: { name: 'Postponed', one: 'was postponed', many: 'were postponed' },
  cancelled: { name: 'Cancelled', one: 'was cancelled', many: 'were cancelled' },
};

/** Slug → name, for links and chips, in the order of an event's life. */
export const STATUS_NAMES: ReadonlyMap<string, string> = new Map(STATUSES.map((status) => [status, STATUSES_IN_WORDS[status].name]));

/** "happened or are scheduled": what the events of some statuses did. */
export function statusClause(statuses: readonly Status[], number: 'one' | 'many'): string {
  return joinWords(STATUSES.filter((status) => statuses.includes(status)).map((status) => STATUSES_IN_WORDS[status][number]), 'or');
}
