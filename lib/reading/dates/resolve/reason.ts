import { partsOf, type CivilDay } from '../../../time/civil-day';
import { dateText, dayWords, yearText } from '../../../time/date-text';
import { mondayOf, placeAt, type Grain } from '../grains';
import type { DayPart } from '../meaning';
import type { Tense } from '../tense';
import type { Context } from './context';

/** A reason is read in a line: of longer words their beginning tells which they are. */
const LONGEST_QUOTE = 80;
const TENSE_WORDS: Readonly<Record<Tense, string>> = {
  past: 'past tense',
  ahead: 'the clause looks ahead',
  open: 'no tense tells',
};
export const DAY_PART_WORDS: Readonly<Record<DayPart, string>> = {
  MO: 'the morning',
  MI: 'midday',
  AF: 'the afternoon',
  EV: 'the evening',
  NI: 'the night',
  DT: 'the daytime',
  ON: 'the night before or after',
};

/** `“Wednesday”`: the words as they stand, on one line. */
export function quoted({ words }: Context): string {
  return `“${words.slice(0, LONGEST_QUOTE).replaceAll(/\s+/g, ' ')}”`;
}

/** `“Wednesday” before Friday 26 April 2024, past tense: Wednesday 24 April 2024`. */
export function tenseReason(context: Context, found: string, direction: 'before' | 'after' | 'on'): string {
  return `${quoted(context)} ${direction} ${context.publishedWords}, ${TENSE_WORDS[context.tense]}: ${found}`;
}

/** `“yesterday”, counted from Friday 26 April 2024: Thursday 25 April 2024`. */
export function countReason(context: Context, from: CivilDay, found: string): string {
  const day = from === context.published ? context.publishedWords : dayWords(from);
  return `${quoted(context)}, counted from ${day}: ${found}`;
}

/** "The week of Monday 22 April 2024", "April 2024": the stretch of a grain that holds a day. */
export function placeWords(grain: Grain, day: CivilDay): string {
  const { year, month } = partsOf(day);
  switch (grain) {
    case 'day':
      return dayWords(day);
    case 'week':
      return `the week of ${dayWords(mondayOf(day))}`;
    case 'weekend':
      return `the weekend of ${dayWords((mondayOf(day) + 5) as CivilDay)}`;
    case 'month':
      return dateText({ year, month, approximate: false, uncertain: false });
    case 'year':
      return yearText(year);
    default:
      return placeAt(grain, day).value;
  }
}
