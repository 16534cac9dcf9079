import { type CivilDay, formatDay, parseDay, twoDigits } from '../time/civil-day';
import type { Minute } from '../time/clock';
import { formatInstant } from '../time/format-instant';
import type { Precision } from '../time/precision';
import type { EventRecord } from './event-record';

/** A day, or days, that are known as such; all else is a span in which it may have been. */
const EXACT: ReadonlySet<Precision> = new Set<Precision>(['time', 'day', 'days']);

/** Where an event stands in a calendar. An `end` is exclusive (RFC 5545 §3.6.1); null where one day, or a moment, is all. */
export type CalendarDates =
  /** In UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  | { readonly kind: 'time'; readonly start: string; readonly end: string | null }
  /** Civil days of the event's own clock, `YYYY-MM-DD`. */
  | { readonly kind: 'days'; readonly start: string; readonly end: string | null };

/** The date is known to the day and nobody doubts it. */
export function isExact({ precision, uncertain }: EventRecord): boolean {
  return EXACT.has(precision) && !uncertain;
}

/**
 * The dates of an event; what is not known to the day has the whole span in which it may have been. Null where a start or an
 * end is not given, and beyond the years 1 to 9999, which are all that iCalendar can write.
 */
export function calendarDates(record: EventRecord): CalendarDates | null {
  const dates = record.known.when.kind === 'time' ? timeOf(record) : daysOf(record);
  return dates !== null && isWritable(dates.start) && (dates.end === null || isWritable(dates.end)) ? dates : null;
}

/** An end only where a report says how long it lasted, and does not round. */
function timeOf({ known: { when, extent, event: { duration } } }: EventRecord): CalendarDates | null {
  if (when.kind !== 'time' || extent.from === null) return null;
  const { from } = extent;
  const instant = (minutes: number): string => formatInstant((from + minutes) as Minute).replace(/00Z$/, `${twoDigits(when.second)}Z`);
  return { kind: 'time', start: instant(0), end: duration === null || duration.approximate ? null : instant(duration.minutes) };
}

function daysOf({ earliest, latest }: EventRecord): CalendarDates | null {
  const last = latest === null ? null : parseDay(latest);
  if (earliest === null || last === null) return null;
  return { kind: 'days', start: earliest, end: earliest === latest ? null : formatDay((last + 1) as CivilDay) };
}

function isWritable(date: string): boolean {
  return /^\d{4}-/.test(date) && !date.startsWith('0000');
}
