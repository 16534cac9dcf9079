import type { Anchor } from './resolve/context';

/** What a text has told so far, as far as later words are counted from it. */
export interface Told {
  /** The last date: "two days later", "that evening". */
  readonly anchor: Anchor | null;
  /** The day that is told of: "the next day", "at 9 p.m.". */
  readonly day: Anchor | null;
  /** The same, where it is no day to come. */
  readonly pastDay: Anchor | null;
  /** The date whose year an undated "6 June" takes, where the text tells of years past. */
  readonly running: Anchor | null;
  /** The last quarter near by: "a year earlier" is then the quarter of a year earlier. */
  readonly quarter: Anchor | null;
  /** The last date that was written with its year: "that year". */
  readonly written: Anchor | null;
}
