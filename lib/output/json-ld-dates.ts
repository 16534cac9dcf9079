import { type CivilDay, formatDay, twoDigits } from '../time/civil-day';
import type { CalendarDate, Edtf, IntervalEnd } from '../time/edtf';
import { daysOf } from '../time/extent';
import { formatOffset } from '../time/format-edtf';
import { datetimeAttribute } from '../time/words';
import type { EventRecord } from './event-record';

interface LinkedDates {
  /** ISO 8601 to the year, month, day or second, never finer than known; null where that is no date of ISO's. */
  readonly start: string | null;
  /** Inclusive. */
  readonly end: string | null;
}

const NONE: LinkedDates = { start: null, end: null };

/**
 * When something began and ended, as far as that is sure: "one of these days" and "about then" have no start, since any
 * would be invented. A clock time keeps its own offset.
 */
export function linkedDates(when: Edtf): LinkedDates {
  if (when.kind === 'time') {
    const day = datetimeAttribute({ kind: 'date', date: when.date, text: '' });
    const time = [when.hour, when.minute, when.second].map(twoDigits).join(':');
    return day === null ? NONE : { start: `${day}T${time}${when.offsetMinutes === 0 ? 'Z' : formatOffset(when.offsetMinutes)}`, end: null };
  }
  const whole = datetimeAttribute(when);
  if (whole !== null) return { start: whole, end: null };
  if (when.kind !== 'interval') return NONE;
  const start = sureDate(when.from);
  return start === null ? NONE : { start, end: sureDate(when.to) };
}

/** The time that the record covers, as ISO 8601 writes an interval of days; `..` is an end that nobody gave. */
export function temporalCoverage({ known: { when }, earliest, latest }: EventRecord): string {
  const { start, end } = linkedDates(when);
  return start !== null && end === null && when.kind !== 'interval' ? start : coverage(earliest, latest);
}

/** From the first of the records' days to the last; null where there is no record. */
export function wholeCoverage(records: readonly EventRecord[]): string | null {
  if (records.length === 0) return null;
  const days = records.map(({ known: { when } }) => daysOf(when));
  const first = Math.min(...days.map(({ earliest }) => earliest ?? -Infinity));
  const last = Math.max(...days.map(({ latest }) => latest ?? Infinity));
  return coverage(dayOrNull(first), dayOrNull(last));
}

function dayOrNull(day: number): string | null {
  return Number.isFinite(day) ? formatDay(day as CivilDay) : null;
}

function coverage(earliest: string | null, latest: string | null): string {
  return earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
}

function sureDate(end: IntervalEnd): string | null {
  return isDate(end) ? datetimeAttribute({ kind: 'date', date: end, text: '' }) : null;
}

function isDate(end: IntervalEnd): end is CalendarDate {
  return typeof end !== 'string';
}
