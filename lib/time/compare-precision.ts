import type { Edtf, IntervalEnd } from './edtf';
import { precisionOf, rankOf, spanDays } from './precision';

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
