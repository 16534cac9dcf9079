/** Part of a calendar date, as far as it is known. A day without a month cannot be written in EDTF. */
export interface CalendarDate {
  /** Astronomical: 0 is 1 BC. The first year where `span` is given. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** Some year of these ten (`202X`) or hundred (`19XX`); then there is no month. */
  readonly span?: 'decade' | 'century';
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is unsure. */
  readonly uncertain: boolean;
}

/** `unknown` is an empty end (`/2024-04-26`); `open` is `..` (`2024-04/..`): it goes on. */
export type IntervalEnd = CalendarDate | 'unknown' | 'open';

/**
 * A date as EDTF (ISO 8601-2:2019) writes it: level 0 and 1 dates and intervals, "one of" ranges of level 2,
 * and date-times. `text` is the canonical writing.
 */
export type Edtf =
  | { readonly kind: 'date'; readonly text: string; readonly date: CalendarDate }
  /** One of these days: `[a..b]`, both ends inclusive. */
  | { readonly kind: 'oneOf'; readonly text: string; readonly from: CalendarDate; readonly to: CalendarDate }
  /** It lasted from one to the other: `a/b`, both ends inclusive. */
  | { readonly kind: 'interval'; readonly text: string; readonly from: IntervalEnd; readonly to: IntervalEnd }
  /** A clock time. `offsetMinutes` is east of UTC; the date is a full one. */
  | {
      readonly kind: 'time';
      readonly text: string;
      readonly date: CalendarDate;
      readonly hour: number;
      readonly minute: number;
      readonly second: number;
      readonly offsetMinutes: number;
    };
