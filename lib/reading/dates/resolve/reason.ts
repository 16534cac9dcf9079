import type { CivilDay } from '../../../time/civil-day';
import { dateText, dayWords, sureDate } from '../../../time/date-text';
import type { Tense } from '../tense';
import type { Context } from './context';

const TENSE_WORDS: Readonly<Record<Tense, string>> = {
  past: 'past tense',
  ahead: 'the clause looks ahead',
  open: 'no tense tells',
};

/** `“Wednesday”`, of the words as they stand; long ones are cut. */
export function quoted({ words }: Context): string {
  return `“${words.replaceAll(/\s+/g, ' ')}”`;
}

/** `“Wednesday” before Friday 26 April 2024, past tense: Wednesday 24 April 2024`. */
export function tenseReason(context: Context, found: string, direction: 'before' | 'after' | 'on'): string {
  return `${quoted(context)} ${direction} ${dayWords(context.published)}, ${TENSE_WORDS[context.tense]}: ${found}`;
}

/** `“yesterday”, counted from Friday 26 April 2024: Thursday 25 April 2024`. */
export function countReason(context: Context, from: CivilDay, found: string): string {
  return `${quoted(context)}, counted from ${dayWords(from)}: ${found}`;
}

export { dateText, dayWords, sureDate };
