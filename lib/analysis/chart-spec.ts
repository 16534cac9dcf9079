import type { MoneyShare } from './money-figure';
import { squareUnit } from './unit-squares';

/** What a chart draws, in plain values: the drawing that the server sends and the one that script makes read the same. */
export type ChartSpec = BarsSpec | SquaresSpec;

/** Bars of unit squares, one row for each name. */
export interface BarsSpec {
  readonly kind: 'bars';
  /** "Events by topic": what the chart is called where it is heard. */
  readonly label: string;
  /** Events that one square stands for. */
  readonly unit: number;
  /** "of the 12 events shown". */
  readonly of: string;
  readonly square: { readonly width: number; readonly gap: number };
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  /** The topic whose colour the squares have; null is ink. */
  readonly topic: string | null;
  /** The titles of the events counted, as many as a reader takes in at a glance. */
  readonly titles: readonly string[];
}

/** A sum as one field of squares. */
export interface SquaresSpec {
  readonly kind: 'squares';
  readonly label: string;
  readonly shares: readonly MoneyShare[];
}

const MOST_TITLES = 5;

/** One square is one event while the longest bar can be counted, then ten, a hundred… */
export function eventUnit(counts: readonly number[]): number {
  return Math.max(1, squareUnit(Math.max(0, ...counts)));
}

/** The first few titles, and how many more there are. */
export function someTitles(titles: readonly string[]): readonly string[] {
  if (titles.length <= MOST_TITLES) return titles;
  return [...titles.slice(0, MOST_TITLES - 1), `and ${titles.length - MOST_TITLES + 1} more`];
}
