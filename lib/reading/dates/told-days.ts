import type { CivilDay } from '../../time/civil-day';
import type { Anchor } from './resolve/context';
import type { Token } from './token';
import { wordSet } from './word-set';

const SAYING = wordSet('said says told added announced reported');
const SENTENCE_ENDS = wordSet('. ! ?');
/** About a sentence and a half: further on, a report is back at what it is about. */
const REACH = 48;
const PLUPERFECT_REACH = 10;
const LONGEST_SENTENCE = 40;
/** Further back, a day was told as history. */
export const NEWS_DAYS = 31;

interface At {
  readonly anchor: Anchor;
  /** The token behind its expression. */
  readonly from: number;
}

/**
 * Which day a text is telling of. A report begins with the day that it is about; it tells of another for a sentence or
 * two, and then goes on with the first. A day of which it only says that somebody "said" something on it, or that
 * something "had" been, does not move it. A narrative stays where it is.
 */
export class ToldDays {
  private story: Anchor | null = null;
  private last: At | null = null;
  private lastPast: At | null = null;
  private brief: { readonly anchor: Anchor; readonly until: number } | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly published: CivilDay,
    private readonly narrative: boolean,
  ) {}

  /** "The toll of Sunday's quake rose on Tuesday": the day of the report is not that of its event. */
  private isReport({ day }: Anchor, story: Anchor | null): boolean {
    return day === this.published && story !== null && story.day < day;
  }

  /** `back`: it is counted back from the day told. */
  note(at: number, next: number, anchor: Anchor, back: boolean): void {
    if (anchor.grain !== 'day') return;
    const saying = !this.narrative && isSaying(this.tokens, at);
    if (saying && this.last !== null) return;
    if (!this.narrative && this.last !== null && (back || isPluperfect(this.tokens, at))) {
      this.brief = { anchor, until: sentenceEnd(this.tokens, next) };
      return;
    }
    const recent = Math.abs(this.published - anchor.day) <= NEWS_DAYS;
    if (recent && !saying && !isDateline(this.tokens, next)) this.story ??= anchor;
    this.last = { anchor, from: next };
    if (anchor.day <= this.published) this.lastPast = this.last;
  }

  /** The day told of at a token, and the one if it is no day to come. */
  at(token: number): { readonly day: Anchor | null; readonly pastDay: Anchor | null } {
    const past = this.story !== null && this.story.day <= this.published ? this.story : null;
    return { day: this.choose(token, this.last, this.story), pastDay: this.choose(token, this.lastPast, past) };
  }

  private choose(token: number, last: At | null, story: Anchor | null): Anchor | null {
    if (this.brief !== null && token <= this.brief.until) return this.brief.anchor;
    if (last === null) return story;
    const isNear = token - last.from <= REACH && !this.isReport(last.anchor, story);
    return this.narrative || isNear ? last.anchor : (story ?? last.anchor);
  }
}

/** "An official said Sunday", "said on Sunday". */
function isSaying(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  return SAYING.has(tokens[before]?.lower ?? '');
}

/** "It had left on Saturday". */
function isPluperfect(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - PLUPERFECT_REACH); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (SENTENCE_ENDS.has(word)) return false;
    if (word === 'had') return true;
  }
  return false;
}

/** "BEIJING, April 22 (Xinhua) --". */
function isDateline(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next]?.text;
  return mark === '(' || mark === '—' || (mark === '-' && tokens[next + 1]?.text === '-');
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST_SENTENCE && at < tokens.length && !SENTENCE_ENDS.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}
