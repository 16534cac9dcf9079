import type { CalendarDate, Edtf } from '../time/edtf';
import { daysOf, daysOfDate } from '../time/extent';
import type { View } from '../view/view';
import { type Bits, noBits } from './bits';

/** `maybe`: it may have happened within, and may not have. */
export type Certainty = 'sure' | 'maybe' | 'no';

/** Civil days, both inclusive; an infinite end is open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The civil days that decide whether an event lies within a range of days. It may where the range begins by `latest` and
 * ends no sooner than `earliest`; it surely does where the range also begins by `sureTo` and ends no sooner than
 * `sureFrom`. Where nobody gave an end the day is before, or after, all days.
 */
export interface MatchDays<Days = number> {
  readonly earliest: Days;
  readonly latest: Days;
  readonly sureFrom: Days;
  readonly sureTo: Days;
}

/** Further than any day of the calendar, and within a typed array's 32 bits. */
export const BEFORE_ALL_DAYS = -(2 ** 30);
export const AFTER_ALL_DAYS = 2 ** 30;
/** Sure of no range, not even of one that is open at both ends. */
const NEVER = { sureFrom: AFTER_ALL_DAYS + 1, sureTo: BEFORE_ALL_DAYS - 1 };

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
 * The days that decide, on the event's own civil calendar: no zone takes part. A date that may be any of several days is
 * sure only when all of them are within; something that lasted is sure when a day on which it certainly went on is within.
 */
export function matchDaysOf(when: Edtf): MatchDays {
  const days = daysOf(when);
  const earliest = days.earliest ?? BEFORE_ALL_DAYS;
  const latest = days.latest ?? AFTER_ALL_DAYS;
  const sure = when.kind === 'interval' ? certainDays(when) : { sureFrom: latest, sureTo: earliest };
  return { earliest, latest, ...sure };
}

/** From the latest day it may have begun to the earliest it may have ended; of an unknown start only the end is certain. */
function certainDays(when: Extract<Edtf, { kind: 'interval' }>): { sureFrom: number; sureTo: number } {
  const begun = boundOf(when.from, 'latest');
  const ended = when.to === 'open' ? AFTER_ALL_DAYS : boundOf(when.to, 'earliest');
  const sureFrom = begun ?? ended;
  const sureTo = ended ?? begun;
  return sureFrom === null || sureTo === null || sureFrom > sureTo ? NEVER : { sureFrom, sureTo };
}

/** About a date: its days are no bound to rely on. */
function boundOf(end: CalendarDate | 'unknown' | 'open', bound: 'earliest' | 'latest'): number | null {
  return typeof end === 'string' || end.approximate || end.uncertain ? null : daysOfDate(end)[bound];
}

/** Whether one event lies within a range. */
export function matchTime(when: Edtf, range: DayRange): Certainty {
  const { earliest, latest, sureFrom, sureTo } = matchDaysOf(when);
  const { from, to } = withinAllDays(range);
  if (earliest > to || latest < from) return 'no';
  return sureFrom <= to && sureTo >= from ? 'sure' : 'maybe';
}

/** The same of all events at once, in one pass over columns of their days. */
export function matchTimes(columns: MatchDays<Int32Array>, range: DayRange): { readonly may: Bits; readonly sure: Bits } {
  const { earliest, latest, sureFrom, sureTo } = columns;
  const { from, to } = withinAllDays(range);
  const size = earliest.length;
  const [may, sure] = [noBits(size), noBits(size)];
  for (let word = 0, at = 0; at < size; word++) {
    let [mays, sures] = [0, 0];
    for (const end = Math.min(at + 32, size); at < end; at++) {
      if (earliest[at]! > to || latest[at]! < from) continue;
      mays |= 1 << (at & 31);
      if (sureFrom[at]! <= to && sureTo[at]! >= from) sures |= 1 << (at & 31);
    }
    may.words[word] = mays;
    sure.words[word] = sures;
  }
  return { may, sure };
}

/** In numbers that the columns can hold, so that a range open at both ends is not one that holds what is sure of none. */
function withinAllDays({ from, to }: DayRange): DayRange {
  return { from: Math.max(from, BEFORE_ALL_DAYS), to: Math.min(to, AFTER_ALL_DAYS) };
}
