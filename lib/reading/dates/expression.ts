import type { CivilDay } from '../../time/civil-day';
import type { Zone } from '../../time/clock';

/** The four kinds of TIMEX3, the mark-up of ISO-TimeML: a date, a time of day, a length of time, a repetition. */
export type ExpressionType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One date expression of a text. `text.slice(start, end)` are its words. */
export interface Expression {
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly type: ExpressionType;
  /** As TIMEX3 writes it: `2024-04-24`, `2024-W17`, `2024-Q2`, `2024-04-24T09:00`, `P3D`, `PAST_REF`, `XXXX-WXX-5`. */
  readonly value: string;
  /**
   * The same in our EDTF (`lib/time/edtf`), or null where nothing dates it by itself: lengths, repetitions, "now",
   * "recently", and what is counted from another event. "The past year", a length that ends at publication, is a
   * stretch; and in a range ("April 24–26") each end holds the whole of it.
   */
  readonly edtf: string | null;
  /** How the value was found, in words. */
  readonly why: string;
}

/** When and where a text was published: what its words are relative to. */
export interface Publication {
  readonly published: CivilDay;
  /** The clock of its times of day, and the hemisphere of its seasons. */
  readonly clock: Zone;
}
