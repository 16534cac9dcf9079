import type { CalendarDate, Edtf, IntervalEnd } from './edtf';
import { daysOf } from './extent';

/**
 * What is known of a date, finest first. The order is the rank: a day beats a span of days, which beats one of several days;
 * then come coarser units, what is only "about", and what lacks an end.
 */
const PRECISIONS = [
  'time', 'day', 'days', 'one-of-days', 'month', 'months', 'one-of-months', 'year', 'years', 'one-of-years', 'decade', 'century',
  'approximate', 'approximate-start', 'approximate-end', 'open-end', 'open-start', 'unknown-end', 'unknown-start',
] as const;

export type Precision = (typeof PRECISIONS)[number];

type Unit = 'day' | 'month' | 'year';

const RANKS: ReadonlyMap<Precision, number> = new Map(PRECISIONS.map((precision, rank) => [precision, rank]));

/** What is known of a date. A range whose two ends are the same day is that day. */
export function precisionOf(edtf: Edtf): Precision {
  switch (edtf.kind) {
    case 'time':
      return 'time';
    case 'date':
      return edtf.date.approximate ? 'approximate' : (edtf.date.span ?? unitOf(edtf.date));
    case 'oneOf':
      if (edtf.from.approximate || edtf.to.approximate) return 'approximate';
      return spanDays(edtf) === 1 ? 'day' : `one-of-${coarser(unitOf(edtf.from), unitOf(edtf.to))}s`;
    case 'interval':
      return intervalPrecision(edtf.from, edtf.to, spanDays(edtf));
  }
}

/** 0 for the finest precision; larger is coarser. */
export function rankOf(precision: Precision): number {
  return RANKS.get(precision) ?? RANKS.size;
}

/** From this rank on a date is one of several days, or coarser: no day is certain. */
export const COARSE_FROM = rankOf('one-of-days');

/** Days from the earliest to the latest, both counted; infinite where an end is unknown or open. */
export function spanDays(edtf: Edtf): number {
  const { earliest, latest } = daysOf(edtf);
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}

function intervalPrecision(from: IntervalEnd, to: IntervalEnd, days: number): Precision {
  if (from === 'unknown') return 'unknown-start';
  if (from === 'open') return 'open-start';
  if (from.approximate) return 'approximate-start';
  if (to === 'unknown') return 'unknown-end';
  if (to === 'open') return 'open-end';
  if (to.approximate) return 'approximate-end';
  return days === 1 ? 'day' : `${coarser(unitOf(from), unitOf(to))}s`;
}

function unitOf(date: CalendarDate): Unit {
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

function coarser(a: Unit, b: Unit): Unit {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
}
