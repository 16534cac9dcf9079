import { partsOf, type CivilDay } from '../../time/civil-day';
import type { Match } from './match-rules';
import type { Meaning } from './meaning';
import type { Anchor } from './resolve/context';
import type { Token } from './token';
import { wordSet } from './word-set';

type CalendarMeaning = Extract<Meaning, { kind: 'calendar' }>;

/** What a text has told so far, as far as later words are counted from it. */
export interface Told {
  /** The last date: "two days later", "that evening". */
  readonly anchor: Anchor | null;
  /** The last day: "the next day". */
  readonly day: Anchor | null;
  /** The date whose year an undated "6 June" takes, where the text tells of years past. */
  readonly running: Anchor | null;
  /** The last quarter near by: "a year earlier" is then the quarter of a year earlier. */
  readonly quarter: Anchor | null;
  /** The last date that was written with its year: "that year". */
  readonly written: Anchor | null;
}

/** So many dates of years past make a text a telling of them; the more, even where it begins with another. */
const FEWEST_OLD = 5;
const MANY_OLD = 15;
const OLD_PER_RELATIVE = 2;
const OLD_YEARS = 2;

/** How many tokens a date lends its year to partial ones behind it, in a text that is otherwise of the day. */
const REACH = { nearYear: 2, day: 120 } as const;
const SAYING = wordSet('said says told added announced reported');

const QUARTER_REACH = 60;
const FAR_YEARS = 6;
/** A paragraph that names a day so far back tells on of it; what is nearer is only looked back at. */
const LONG_PAST = 10;

/** Whether dates of years long past outweigh the words that count from publication, and the text begins with one. */
export function isNarrative(matches: readonly Match[], published: CivilDay): boolean {
  const { year } = partsOf(published);
  const isOld = ({ meaning }: Match) => (dateIn(meaning)?.year ?? year) <= year - OLD_YEARS;
  const old = matches.filter(isOld).length;
  const relative = matches.filter(({ meaning }) => countsFromPublication(meaning)).length;
  const first = matches.find(({ meaning }) => dateIn(meaning) !== null || countsFromPublication(meaning));
  const beginsOld = first !== undefined && isOld(first);
  if (beginsOld && relative === 0) return true;
  return old >= FEWEST_OLD && old > OLD_PER_RELATIVE * relative && (beginsOld || old >= MANY_OLD);
}

/** Keeps what a text has told, expression by expression. */
export class RunningDate {
  private anchor: Anchor | null = null;
  private day: Anchor | null = null;
  private written: Anchor | null = null;
  /** A date far from the others: an aside, until a second one near it confirms that the text has moved there. */
  private aside: Anchor | null = null;
  private lent: { readonly anchor: Anchor; readonly until: number } | null = null;
  private quarter: { readonly anchor: Anchor; readonly until: number } | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly published: CivilDay,
    readonly narrative: boolean,
  ) {}

  /** What an expression that begins at a token can be counted from. */
  at(token: number): Told {
    const lent = this.lent !== null && token <= this.lent.until ? this.lent.anchor : null;
    const quarter = this.quarter !== null && token <= this.quarter.until ? this.quarter.anchor : null;
    return {
      anchor: this.anchor,
      day: this.day,
      running: this.narrative ? this.anchor : lent,
      quarter,
      written: this.written,
    };
  }

  /** "An official said Sunday": the day of the saying is not that of what is told. */
  private isSaying(at: number): boolean {
    const before = this.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
    return SAYING.has(this.tokens[before]?.lower ?? '');
  }

  /** Takes note of an expression and the date it turned out to be. */
  note({ at, next, meaning }: Match, anchor: Anchor | undefined): void {
    if (anchor === undefined) return;
    // The quarter of a year earlier is what it is compared with, not what is told.
    if (anchor.grain === 'quarter' && !(meaning.kind === 'shift' && meaning.grain === 'year'))
      this.quarter = { anchor, until: next + QUARTER_REACH };
    const date = dateIn(meaning);
    if (date?.year !== undefined) this.written = anchor;
    this.move(at, meaning, date, anchor);
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
  private move(at: number, meaning: Meaning, date: CalendarMeaning | null, anchor: Anchor): void {
    if (this.narrative && this.anchor !== null) {
      if (countsFromPublication(meaning)) return;
      const years = yearsBetween(anchor, this.anchor);
      if (years === 0 && anchor.grain === 'year' && this.anchor.grain !== 'year') return;
      const confirmed = this.aside !== null && yearsBetween(anchor, this.aside) <= FAR_YEARS;
      if (years > FAR_YEARS && date?.year !== undefined && !confirmed) {
        this.aside = anchor;
        return;
      }
    }
    this.aside = null;
    if (!this.narrative && this.anchor?.grain === 'day' && this.isSaying(at)) return;
    this.anchor = anchor;
    if (anchor.grain === 'day') this.day = anchor;
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

function yearsBetween(a: Anchor, b: Anchor): number {
  return Math.abs(partsOf(a.day).year - partsOf(b.day).year);
}

/** The written date that an expression is or holds. */
function dateIn(meaning: Meaning): CalendarMeaning | null {
  if (meaning.kind === 'calendar') return meaning;
  return meaning.kind === 'time' && meaning.day !== null ? dateIn(meaning.day) : null;
}

function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && countsFromPublication(meaning.day);
  return (
    meaning.kind === 'weekday' ||
    meaning.kind === 'weekend' ||
    (meaning.kind === 'shift' && meaning.from === 'published')
  );
}
