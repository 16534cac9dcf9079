import { type Mark, markOf } from '../scene/mark-kind';
import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import type { Status } from '../story/story';
import { type Precision, precisionOf, rankOf } from '../time/precision';
import { precisionWords } from '../time/precision-words';

export interface PrecisionCount {
  readonly precision: Precision;
  /** "That day, hour not given". */
  readonly words: string;
  readonly count: number;
  /** How the plot draws such an event of this story. */
  readonly mark: Mark;
  readonly status: Status;
}

/** These rows always stand there, for what is missing is a finding too. */
const ALWAYS: readonly (readonly [Precision, Mark])[] = [
  ['time', { kind: 'time', start: 'known', end: 'known' }],
  ['day', { kind: 'day', start: 'known', end: 'known' }],
];

/**
 * How closely each event shown is dated, the finest row first. The rows are those of the whole story, so that a filter
 * changes counts and moves nothing.
 *
 * @param whole The selection of the same reports without filters.
 */
export function precisionCounts(selection: Selection, whole: Selection): readonly PrecisionCount[] {
  const rows = new Map<Precision, Omit<PrecisionCount, 'count'>>(
    ALWAYS.map(([precision, mark]) => [precision, { precision, words: precisionWords(precision), mark, status: 'happened' }]),
  );
  const counts = new Map<Precision, number>();
  for (const known of whole) {
    const precision = precisionOf(known.when);
    if (!rows.has(precision)) rows.set(precision, rowOf(known, precision));
    if (selection.has(known.id)) counts.set(precision, (counts.get(precision) ?? 0) + 1);
  }
  return [...rows.values()]
    .sort((a, b) => rankOf(a.precision) - rankOf(b.precision))
    .map((row) => ({ ...row, count: counts.get(row.precision) ?? 0 }));
}

function rowOf(known: KnownEvent, precision: Precision): Omit<PrecisionCount, 'count'> {
  return { precision, words: precisionWords(precision), mark: markOf(known), status: known.status };
}

/** How many are known to the hour, and how many to the day or better. Days that something lasted are known to the day. */
export function knownToDay(rows: readonly PrecisionCount[]): { readonly total: number; readonly day: number; readonly hour: number } {
  const sum = (upTo: Precision | null) =>
    rows.reduce((all, row) => (upTo === null || rankOf(row.precision) <= rankOf(upTo) ? all + row.count : all), 0);
  return { total: sum(null), day: sum('days'), hour: sum('time') };
}
