import type { CalendarDate, Edtf } from '../time/edtf';
import { daysOfDate } from '../time/extent';
import { partsOf } from '../time/civil-day';
import { dateWords } from '../time/words';

/** A date as CSL-JSON 1.0 holds it. `circa` is its one word for every kind of doubt. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * A date for CSL-JSON. One of several days is their range with `circa`, since CSL knows no "one of"; what CSL has no
 * figures for (an end that is open or unknown, years BC) is written in words.
 */
export function cslDate(edtf: Edtf): CslDate {
  const [from, to] = edtf.kind === 'interval' || edtf.kind === 'oneOf' ? [edtf.from, edtf.to] : [edtf.date, edtf.date];
  if (typeof from === 'string' || typeof to === 'string' || from.year < 1) return { literal: dateWords(edtf, 'plain', 'middle') };
  const [first, last] = [cslParts(from, 'earliest'), cslParts(to, 'latest')];
  const doubted = edtf.kind === 'oneOf' || [from, to].some(({ approximate, uncertain, span }) => approximate || uncertain || span !== undefined);
  return {
    'date-parts': first.join() === last.join() ? [first] : [first, last],
    ...(doubted ? { circa: true } : {}),
  };
}

/** Of a decade or a century, its first or its last year. */
function cslParts(date: CalendarDate, end: 'earliest' | 'latest'): readonly number[] {
  if (date.span !== undefined) return [partsOf(daysOfDate(date)[end]).year];
  return [date.year, date.month, date.day].filter((part) => part !== undefined);
}

/** What is sure of a date to the year, month and day: what its first and its last possible day share. Empty where they share no year. */
export function sharedParts(edtf: Edtf): readonly number[] {
  const { 'date-parts': parts = [] } = cslDate(edtf);
  const [first = [], last = first] = parts;
  const differs = first.findIndex((part, place) => part !== last[place]);
  return differs === -1 ? first.slice(0, last.length) : first.slice(0, differs);
}
