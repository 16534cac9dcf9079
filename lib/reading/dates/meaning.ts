import type { Grain } from './grains';
import type { Unit } from './units';

/** Which of several, told by a word before it. */
export type Which = 'last' | 'this' | 'next';

/** Parts of a day as TIMEX3 writes them after `T`; `ON` is the night before the day, for which it also writes `NI`. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | 'ON';

/** A time of day: by the clock, or a part of the day. `minute` is null for a bare hour. */
export type TimeOfDay =
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null; readonly second?: number }
  | { readonly kind: 'part'; readonly part: DayPart };

/** Parts of a year that have numbers, and seasons: 1 is spring. */
export type YearPart = 'quarter' | 'half' | 'season';

/** What the words of an expression say, before it is known which day they are relative to. */
export type Meaning =
  /**
   * A date as far as it is written. `year` is astronomical; without one the tense or the text tells which, and
   * `yearShift` is “last year” beside it.
   */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly which?: Which;
      readonly yearShift?: number;
      readonly ofThatYear?: true;
      /** The last of a season's years: "1928-29". */
      readonly through?: number;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  /**
   * So many units from the day of publication, from the date that the text spoke of last, (`running`) from that where
   * the text tells of years past, or (`reported`) from the quarter whose figures it reports.
   */
  | {
      readonly kind: 'shift';
      readonly grain: Grain;
      readonly count: number;
      readonly from: 'published' | 'text' | 'running' | 'reported';
    }
  /** A unit with an article: "the weekend", which the tense places. */
  | { readonly kind: 'weekend' }
  | {
      readonly kind: 'year-part';
      readonly grain: YearPart;
      readonly index: number;
      readonly year?: number;
      readonly which?: Which;
      readonly yearShift?: number;
      readonly ofThatYear?: true;
    }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly year?: number;
      readonly which?: Which;
      readonly yearShift?: number;
    }
  /** `first` is the first year of a decade or a century: 1990, 1900; negative for BC. */
  | { readonly kind: 'years'; readonly grain: 'decade' | 'century'; readonly first: number }
  /** A length; `side` tells that it ends or begins at publication: "the past year", "the next three days". */
  | {
      readonly kind: 'duration';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly side?: 'past' | 'coming';
      readonly and?: { readonly amount: number; readonly unit: Unit };
    }
  | { readonly kind: 'set'; readonly value: string }
  /** `of` tells the only kind of text in which it is one. */
  | {
      readonly kind: 'reference';
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
      readonly of?: 'news' | 'history';
    }
  /**
   * A time of a day: of `day` where it is given, else of the day that the text is about. A `bare` one (“morning”) is
   * one only beside a day.
   */
  | { readonly kind: 'time'; readonly time: TimeOfDay; readonly day: Meaning | null; readonly bare?: true }
  /** Told whole by its words: "fiscal 2024" (`FY2024`). */
  | { readonly kind: 'literal'; readonly value: string; readonly edtf: string | null };
