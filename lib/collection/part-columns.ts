import type { Facet } from '../selection/columns';

/**
 * The columns of a part's Parquet file. Days stand as civil days since 1970 on the event's own calendar, so that SQL can
 * group by them; what follows from others is a small difference or nothing at all, which packs to almost no bytes.
 */
export const NUMBER_COLUMNS = [
  /** The earliest day that it may have been; `BEFORE_ALL_DAYS` where the start is unknown. */
  'first_day',
  /** How many days up to the latest, both counted; 0 where nobody gave an end. */
  'days',
  /** Minutes by which it starts after UTC's midnight of the first day: its clock's, and the time of day. */
  'start_shift',
  /** Minutes by which it ends after UTC's midnight that ends its last day. */
  'end_shift',
  /** Which of its days are certain: a `SURE_KINDS` place. */
  'sure',
  /** Civil days; read where `sure` is `other`, else 0. */
  'sure_from',
  'sure_to',
  /** `rankOf` its precision. */
  'precision',
] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** 0 to 255; left out of the file where the data states none. */
export const IMPORTANCE = 'importance';

/** One name an event, or any number of them in order, joined by commas. */
export const NAME_COLUMNS: Readonly<Record<Facet, string>> = { topic: 'topics', actor: 'actors', type: 'type', status: 'status', lane: 'lane' };

/**
 * `whole`: only all its days together, since it was on one of them. `each`: each of them, since it lasted. `other`: the
 * days are stated (it lasted, and begins or ends in a month or year that is not known to the day).
 */
export const SURE_KINDS = ['whole', 'each', 'other'] as const;
export type SureKind = (typeof SURE_KINDS)[number];
