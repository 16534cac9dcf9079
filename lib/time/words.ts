import { isQualified } from './date-text';
import { datePhrase, onlyDay, type DateStyle } from './date-phrase';
import type { Edtf } from './edtf';
import { formatEdtf } from './format-edtf';

const FRACTIONS: ReadonlyMap<number, string> = new Map([[0, ''], [15, '¼'], [30, '½'], [45, '¾']]);

const UNITS = {
  full: { hour: ' hour', hours: ' hours', minute: ' minute', minutes: ' minutes' },
  short: { hour: ' h', hours: ' h', minute: ' min', minutes: ' min' },
} as const;

/**
 * A date in British English that claims no more than is known.
 *
 * @param place Where it stands in its sentence: `start` has a capital ("One day of…"), `middle` has none.
 */
export function dateWords(edtf: Edtf, style: DateStyle, place: 'start' | 'middle' = 'start'): string {
  const words = datePhrase(edtf, style);
  return place === 'start' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The same in the middle of a sentence, where nobody asks for the day of the week: "26 April 2024". */
export function calendarWords(edtf: Edtf): string {
  return dateWords(edtf, 'plain', 'middle').replace(/^\w+day /, '');
}

/**
 * The value of HTML's `<time datetime>`: `2024`, `2024-04`, `2024-04-26` or a time with its offset. Null where HTML
 * has no form for what is known (ranges, "about", years BC), since a nearer one would claim more.
 */
export function datetimeAttribute(edtf: Edtf): string | null {
  if (edtf.kind === 'time') return edtf.date.year < 1 ? null : edtf.text;
  const date = edtf.kind === 'date' ? edtf.date : onlyDay(edtf.from, edtf.to);
  if (date === null || isQualified(date) || date.span !== undefined || date.year < 1) return null;
  return formatEdtf({ kind: 'date', date });
}

/**
 * A length in words: `durationWords(330, true)` is "about 5½ hours", short "about 5½ h". Quarters of an hour are
 * written as fractions; other minutes are named.
 *
 * @param minutes Whole, more than none.
 * @param approximate The source rounds: "about".
 * @throws RangeError for a length that is not a whole number of minutes above none.
 */
export function durationWords(minutes: number, approximate: boolean, style: 'full' | 'short' = 'full'): string {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`${minutes} is no length in whole minutes.`);
  const units = UNITS[style];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const fraction = FRACTIONS.get(rest);
  const about = approximate ? 'about ' : '';
  const restWords = `${rest}${rest === 1 ? units.minute : units.minutes}`;
  if (hours === 0) return about + restWords;
  if (fraction === undefined) return `${about}${hours}${hours === 1 ? units.hour : units.hours} ${restWords}`;
  return `${about}${hours}${fraction}${minutes === 60 ? units.hour : units.hours}`;
}
