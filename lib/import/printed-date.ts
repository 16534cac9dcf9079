import type { CalendarDate, Edtf } from '../time/edtf';
import { EdtfError } from '../time/edtf-error';
import { formatEdtf } from '../time/format-edtf';
import { MONTH_NAMES } from '../time/month-names';
import { parseEdtf } from '../time/parse-edtf';

export type PrintedDate =
  /** `separate`: two days with "and" between them; `when` spans both. */
  | { readonly kind: 'dated'; readonly when: Edtf; readonly separate: boolean }
  | { readonly kind: 'without-year' }
  | { readonly kind: 'unknown' };

const LONGEST = 100;
const JOINT = /\s*[–—-]\s*|\s+(?:and|to)\s+/;
const PART = /^(?:([A-Z][a-z]{2,8})\.?)?\s*(\d{1,2})?(?:,?\s*(\d{4}))?$/;

interface Part {
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
}

/**
 * A date as American print writes it: "July 27, 1789", "December 2012", "1903–1904", "January 1–28, 1866",
 * "August 21–September 11, 1819", "March 19 and 22, 1974". What one end leaves out, the other gives. A range is read as
 * one that lasted, since print does not tell.
 */
export function readPrintedDate(printed: string): PrintedDate {
  const text = printed.trim();
  if (text === '' || text.length > LONGEST) return { kind: 'unknown' };
  const parts = text.split(JOINT).map(readPart);
  const [first, last = first] = parts;
  if (parts.length > 2 || first === undefined || first === null || last === undefined || last === null) return { kind: 'unknown' };
  const year = first.year ?? last.year;
  if (year === undefined) return { kind: 'without-year' };
  const lastMonth = last.month ?? (last.day === undefined ? undefined : first.month);
  const from = calendarDate(first.year ?? year, first.month ?? undefined, first.day);
  const to = calendarDate(last.year ?? year, lastMonth, last.day);
  try {
    const when = parseEdtf(parts.length === 1 ? formatEdtf({ kind: 'date', date: from }) : formatEdtf({ kind: 'interval', from, to }));
    return { kind: 'dated', when, separate: parts.length === 2 && /\sand\s/.test(text) };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { kind: 'unknown' };
  }
}

/** "January 1", "28, 1866", "August 1870", "1903"; null for anything else. */
function readPart(text: string): Part | null {
  const match = PART.exec(text);
  const [, name, day, year] = match ?? [];
  if (match === null || text === '') return null;
  const month = name === undefined ? undefined : monthNumber(name);
  if (month === null || (day !== undefined && Number(day) === 0)) return null;
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** By its name or the first three letters or more of it. */
function monthNumber(name: string): number | null {
  const at = MONTH_NAMES.findIndex((month) => month.startsWith(name));
  return at === -1 ? null : at + 1;
}

function calendarDate(year: number, month: number | undefined, day: number | undefined): CalendarDate {
  const known = month === undefined ? {} : { month, ...(day === undefined ? {} : { day }) };
  return { year, ...known, approximate: false, uncertain: false };
}
