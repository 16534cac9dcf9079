import { partsOf, type CivilDay } from '../../time/civil-day';
import type { Match } from './match-rules';
import type { Meaning } from './meaning';

export type CalendarMeaning = Extract<Meaning, { kind: 'calendar' }>;

/** So many dates of years past make a text a telling of them; the more, even where it begins with another. */
const FEWEST_OLD = 5;
const MANY_OLD = 15;
const OLD_PER_RELATIVE = 2;
const OLD_YEARS = 2;

/** Whether dates of years long past outweigh the words that count from publication, and the text begins with one. */
export function isNarrative(matches: readonly Match[], published: CivilDay): boolean {
  const { year } = partsOf(published);
  const isOld = ({ meaning }: Match) => (dateIn(meaning)?.year ?? year) <= year - OLD_YEARS;
  const old = matches.filter(isOld).length;
  const relative = matches.filter(({ meaning }) => countsFromPublication(meaning)).length;
  const first = matches.find(({ meaning }) => dateIn(meaning) !== null || countsFromPublication(meaning));
  const beginsOld = first !== undefined && isOld(first);
  if (beginsOld && relative === 0) return true;
  return old >= FEWEST_OLD && old > OLD_PER_RELATIVE * relative && (beginsOld || old >= MANY_OLD);
}

/** The written date that an expression is or holds. */
export function dateIn(meaning: Meaning): CalendarMeaning | null {
  if (meaning.kind === 'calendar') return meaning;
  return meaning.kind === 'time' && meaning.day !== null ? dateIn(meaning.day) : null;
}

/** "Yesterday", "Friday", "last week": seen from the day of publication. */
export function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && countsFromPublication(meaning.day);
  return (
    meaning.kind === 'weekday' ||
    meaning.kind === 'weekend' ||
    (meaning.kind === 'shift' && meaning.from === 'published')
  );
}
