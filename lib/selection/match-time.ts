import type { CivilDay } from '../time/civil-day';
import type { CalendarDate, Edtf } from '../time/edtf';
import { daysOf, daysOfDate } from '../time/extent';
import type { View } from '../view/view';

/** `maybe`: it may have happened within, and may not have. */
export type Certainty = 'sure' | 'maybe' | 'no';

/** Civil days, both inclusive; an infinite end is open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The days that a view's `time` spans; null where the view filters no time. */
export function dayRangeOf(time: View['time']): DayRange | null {
  if (!time) return null;
  const first = time.from === null ? null : daysOfDate(boundDate(time.from)).earliest;
  const last = time.to === null ? null : daysOfDate(boundDate(time.to)).latest;
  return { from: first ?? -Infinity, to: last ?? Infinity };
}

/** A settled bound is a real date to the year, month or day, so it needs no parser. */
function boundDate(bound: string): CalendarDate {
  const [year, month, day] = bound.split('-').map(Number);
  return { year: year!, ...(month && { month }), ...(day && { day }), approximate: false, uncertain: false };
}

/**
 * Whether an event lies within a range of days, on its own civil calendar: no zone takes part.
 * A date that may be any of several days is sure only when all of them are within; something that lasted is sure when
 * a day on which it certainly went on is within.
 */
export function matchTime(when: Edtf, range: DayRange): Certainty {
  const { earliest, latest } = daysOf(when);
  const from = earliest ?? -Infinity;
  const to = latest ?? Infinity;
  if (to < range.from || from > range.to) return 'no';
  const [certainFrom, certainTo] = when.kind === 'interval' ? certainDays(when) : [from, to];
  const sure =
    when.kind === 'interval'
      ? certainFrom <= certainTo && certainFrom <= range.to && certainTo >= range.from
      : certainFrom >= range.from && certainTo <= range.to;
  return sure ? 'sure' : 'maybe';
}

/** From the latest day it may have begun to the earliest it may have ended; of an unknown start only the end is certain. */
function certainDays(when: Extract<Edtf, { kind: 'interval' }>): [number, number] {
  const begun = lastOf(when.from);
  const ended = when.to === 'open' ? Infinity : firstOf(when.to);
  if (begun === null) return ended === null ? [Infinity, -Infinity] : [ended, ended];
  return ended === null ? [begun, begun] : [begun, ended];
}

/** About a date: its days are no bound to rely on. */
function lastOf(end: CalendarDate | 'unknown' | 'open'): CivilDay | null {
  return typeof end === 'string' || end.approximate || end.uncertain ? null : daysOfDate(end).latest;
}

function firstOf(end: CalendarDate | 'unknown' | 'open'): CivilDay | null {
  return typeof end === 'string' || end.approximate || end.uncertain ? null : daysOfDate(end).earliest;
}
