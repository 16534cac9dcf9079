import type { CalendarDate, Edtf, IntervalEnd } from './edtf';
import { daysOf } from './extent';

/**
 * What is known of a date, finest first; `words` are the legend's. The order is the rank: a day beats a span of days,
 * which beats one of several days; then come coarser units, what is only "about", and what lacks an end.
 */
const PRECISION_TABLE = [
  { precision: 'time', words: 'Exact time' },
  { precision: 'day', words: 'That day, hour not given' },
  { precision: 'days', words: 'All of these days' },
  { precision: 'one-of-days', words: 'One of these days' },
  { precision: 'month', words: 'That month' },
  { precision: 'months', words: 'All of these months' },
  { precision: 'one-of-months', words: 'One of these months' },
  { precision: 'year', words: 'That year' },
  { precision: 'years', words: 'All of these years' },
  { precision: 'one-of-years', words: 'One of these years' },
  { precision: 'decade', words: 'That decade' },
  { precision: 'century', words: 'Some year of these hundred' },
  { precision: 'approximate', words: 'About then' },
  { precision: 'approximate-start', words: 'Approximate start' },
  { precision: 'approximate-end', words: 'Approximate end' },
  { precision: 'open-end', words: 'Goes on' },
  { precision: 'open-start', words: 'No set start' },
  { precision: 'unknown-end', words: 'End unknown' },
  { precision: 'unknown-start', words: 'Start unknown' },
] as const;

export type Precision = (typeof PRECISION_TABLE)[number]['precision'];

type Unit = 'day' | 'month' | 'year';

const RANKS: ReadonlyMap<Precision, number> = new Map(PRECISION_TABLE.map((row, rank) => [row.precision, rank]));

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

/** The legend's words: "One of these days". */
export function precisionWords(precision: Precision): string {
  return PRECISION_TABLE[rankOf(precision)]?.words ?? precision;
}

/** Days from the earliest to the latest, both counted; infinite where an end is unknown or open. */
export function spanDays(edtf: Edtf): number {
  const { earliest, latest } = daysOf(edtf);
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}

/**
 * For sorting, the most precise first: by rank, then the sure before the uncertain, then by how few days it may be.
 * 0 where neither is more precise.
 */
export function comparePrecision(a: Edtf, b: Edtf): number {
  const byRank = rankOf(precisionOf(a)) - rankOf(precisionOf(b));
  if (byRank !== 0) return byRank;
  const bySurety = Number(isUncertain(a)) - Number(isUncertain(b));
  if (bySurety !== 0) return bySurety;
  const [spanA, spanB] = [spanDays(a), spanDays(b)];
  return spanA === spanB ? 0 : spanA - spanB;
}

/** Whether the source is unsure (`?` or `%`) of any part of the date. */
export function isUncertain(edtf: Edtf): boolean {
  const parts: readonly IntervalEnd[] = 'date' in edtf ? [edtf.date] : [edtf.from, edtf.to];
  return parts.some((part) => typeof part === 'object' && part.uncertain);
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
