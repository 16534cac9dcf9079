import { civilDay, daysInMonth, type CivilDay } from './civil-day';
import { endOfDay, MINUTES_PER_DAY, startOfDay, type Extent, type Minute, type Zone } from './clock';
import type { CalendarDate, Edtf, IntervalEnd } from './edtf';

const YEARS_IN = { decade: 10, century: 100 } as const;

/** Both inclusive. */
interface DateDays {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
}

/** The first and the last day, both inclusive, of a day, month, year, decade or century. */
export function daysOfDate(date: CalendarDate): DateDays {
  const lastYear = date.span === undefined ? date.year : date.year + YEARS_IN[date.span] - 1;
  const lastMonth = date.month ?? 12;
  return {
    earliest: civilDay(date.year, date.month ?? 1, date.day ?? 1),
    latest: civilDay(lastYear, lastMonth, date.day ?? daysInMonth(lastYear, lastMonth)),
  };
}

/**
 * The earliest and the latest day on which the event may have been, both inclusive, on the date's own calendar.
 * Null is an end that nobody gave, unknown or open. `~` and `?` widen nothing: how far "about" reaches is not known,
 * so `precisionOf` tells it and the days stay those that were written.
 */
export function daysOf(edtf: Edtf): { readonly earliest: CivilDay | null; readonly latest: CivilDay | null } {
  switch (edtf.kind) {
    case 'date':
    case 'time':
      return daysOfDate(edtf.date);
    case 'oneOf':
    case 'interval':
      return { earliest: endDays(edtf.from)?.earliest ?? null, latest: endDays(edtf.to)?.latest ?? null };
  }
}

/**
 * The stretch of time within which the event was, in UTC minutes, half-open. A day runs from its zone's midnight to
 * the next, so 23 or 25 hours where clocks change; a clock time is its one minute, whatever the zone.
 *
 * @param zone The clock that the days are counted on.
 * @returns Null for an end that is unknown or open.
 */
export function extentOf(edtf: Edtf, zone: Zone): Extent {
  if (edtf.kind === 'time') {
    const { year, month = 1, day = 1 } = edtf.date;
    const from = civilDay(year, month, day) * MINUTES_PER_DAY + edtf.hour * 60 + edtf.minute - edtf.offsetMinutes;
    return { from: from as Minute, to: (from + 1) as Minute };
  }
  const { earliest, latest } = daysOf(edtf);
  return {
    from: earliest === null ? null : startOfDay(earliest, zone),
    to: latest === null ? null : endOfDay(latest, zone),
  };
}

/** Whether both can be true of one event: the stretches share at least a minute. An end that nobody gave excludes nothing. */
export function compatible(a: Extent, b: Extent): boolean {
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  return from < to;
}

function endDays(end: IntervalEnd): DateDays | null {
  return end === 'unknown' || end === 'open' ? null : daysOfDate(end);
}
