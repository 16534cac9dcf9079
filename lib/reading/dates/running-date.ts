import { partsOf, type CivilDay } from '../../time/civil-day';
import type { Match } from './match-rules';
import type { Meaning } from './meaning';
import { countsFromPublication, dateIn, type CalendarMeaning } from './narrative';
import type { Anchor } from './resolve/context';
import type { Told } from './told';
import type { Token } from './token';
import { ToldDays } from './told-days';

/** How many tokens a date lends its year to partial ones behind it, in a text that is otherwise of the day. */
const REACH = { nearYear: 2, day: 120 } as const;
const QUARTER_REACH = 60;
const FAR_YEARS = 6;
/** A paragraph that names a day so far back tells on of it; what is nearer is only looked back at. */
const LONG_PAST = 10;

/** Keeps what a text has told, expression by expression. */
export class RunningDate {
  private anchor: Anchor | null = null;
  private readonly days: ToldDays;
  private written: Anchor | null = null;
  /** A date far from the others: an aside, until a second one near it confirms that the text has moved there. */
  private aside: Anchor | null = null;
  private lent: { readonly anchor: Anchor; readonly until: number } | null = null;
  private quarter: { readonly anchor: Anchor; readonly until: number } | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly published: CivilDay,
    private readonly narrative: boolean,
  ) {
    this.days = new ToldDays(tokens, published, narrative);
  }

  /** What an expression that begins at a token can be counted from. */
  at(token: number): Told {
    const lent = this.lent !== null && token <= this.lent.until ? this.lent.anchor : null;
    const quarter = this.quarter !== null && token <= this.quarter.until ? this.quarter.anchor : null;
    return {
      anchor: this.anchor,
      ...this.days.at(token),
      running: this.narrative ? this.anchor : lent,
      quarter,
      written: this.written,
    };
  }

  /** Takes note of an expression and the date it turned out to be. */
  note({ at, next, meaning }: Match, anchor: Anchor | undefined): void {
    if (anchor === undefined) return;
    // The quarter of a year earlier is what it is compared with, not what is told.
    const isCompared = meaning.kind === 'shift' && meaning.count < 0 && meaning.from === 'text';
    if (anchor.grain === 'quarter' && !isCompared && !(meaning.kind === 'shift' && meaning.grain === 'year'))
      this.quarter = { anchor, until: next + QUARTER_REACH };
    const date = dateIn(meaning);
    if (date?.year !== undefined) this.written = anchor;
    if (this.move(meaning, date, anchor)) this.days.note(at, next, anchor, looksBack(meaning));
    // Counted from the last date, or undated and so given its year: the year goes on being lent.
    const follows =
      (meaning.kind === 'shift' && meaning.from === 'text') ||
      (date !== null && date.year === undefined) ||
      (meaning.kind === 'time' && meaning.day === null);
    if (follows && this.lent !== null && at <= this.lent.until) {
      this.lent = { anchor, until: this.lent.until };
      return;
    }
    const reach = this.reachOf(meaning, date, anchor);
    this.lent = reach === 0 ? null : { anchor, until: this.endWithin(next, reach) };
  }

  /** A telling of years past goes on where it was after a look at today, at other times, or at its own year again. */
  private move(meaning: Meaning, date: CalendarMeaning | null, anchor: Anchor): boolean {
    if (this.narrative && this.anchor !== null) {
      if (countsFromPublication(meaning)) return false;
      const years = yearsBetween(anchor, this.anchor);
      if (years === 0 && anchor.grain === 'year' && this.anchor.grain !== 'year') return false;
      const confirmed = this.aside !== null && yearsBetween(anchor, this.aside) <= FAR_YEARS;
      if (years > FAR_YEARS && date?.year !== undefined && !confirmed) {
        this.aside = anchor;
        return false;
      }
    }
    this.aside = null;
    this.anchor = anchor;
    return true;
  }

  private reachOf(meaning: Meaning, date: CalendarMeaning | null, anchor: Anchor): number {
    if (meaning.kind === 'shift') return meaning.grain === 'year' && meaning.count < 0 ? REACH.nearYear : 0;
    const longPast = partsOf(anchor.day).year <= partsOf(this.published).year - LONG_PAST;
    return date?.year !== undefined && anchor.grain === 'day' && longPast ? REACH.day : 0;
  }

  /** Where the paragraph ends, if that comes first. */
  private endWithin(from: number, reach: number): number {
    for (let at = from; at < from + reach; at += 1) if (this.tokens[at]?.opensParagraph === true) return at - 1;
    return from + reach;
  }
}

/** "The day before", "two days earlier". */
function looksBack(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.from === 'text' && meaning.count < 0;
}

function yearsBetween(a: Anchor, b: Anchor): number {
  return Math.abs(partsOf(a.day).year - partsOf(b.day).year);
}
