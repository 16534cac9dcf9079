import type { CivilDay } from '../../../time/civil-day';
import type { ExpressionType, Publication } from '../expression';
import type { Grain } from '../grains';
import type { Told } from '../told';
import type { Tense } from '../tense';

/** A date that the text spoke of: what "the next day" and "that year" are counted from. */
export interface Anchor {
  /** A day in it: its first, where it is longer than a day. */
  readonly day: CivilDay;
  readonly grain: Grain | 'season';
}

/** What an expression is seen against. */
export interface Context extends Publication, Told {
  /** The words of the expression, for the reason. */
  readonly words: string;
  /** The day of publication, for the reason. */
  readonly publishedWords: string;
  /** The word before them, in lower case. */
  readonly lead: string;
  readonly tense: Tense;
  /** The text tells of years past from end to end. */
  readonly narrative: boolean;
}

/** What an expression turned out to mean. */
export interface Resolved {
  readonly type: ExpressionType;
  readonly value: string;
  readonly edtf: string | null;
  readonly why: string;
  /** The date that later words may be counted from. */
  readonly anchor?: Anchor;
}
