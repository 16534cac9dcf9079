import { formatDay, type CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { WEEKDAYS } from './dates/calendar-names';
import type { Expression } from './dates/expression';
import type { Clause } from './clauses';
import type { Happening } from './happening';
import type { Bounds } from './on-clock';
import type { CandidateWhen } from './reading';
import type { Sentence } from './sentences';
import { PLANNED_TYPES } from './modality';
import type { Span } from './span';
import { sensesOf, verbOf } from './words/verb-senses';

/** Looks up what lies within a stretch of text, among spans in the order of their starts. */
export function spanFinder<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  return ({ start, end }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: S[] = [];
    for (let at = low; at < spans.length && spans[at]!.start < end; at += 1)
      if (spans[at]!.end <= end) found.push(spans[at]!);
    return found;
  };
}

/** Where a clause stands in the text. */
export function spanOf({ tokens }: Sentence, { from, to }: Pick<Clause, 'from' | 'to'>): Span {
  const last = Math.max(from, to - 1);
  return { start: tokens[from]!.start, end: tokens[last]!.end };
}

const DAYS_PER_WEEK = 7;

export type Find = (span: Span) => readonly Expression[];

/** A time while it is being settled. */
export interface When extends Omit<CandidateWhen, 'precision'> {
  /** The stretch of time that was inferred, where its days say less: half a day on another clock is two days. */
  readonly within?: Bounds | undefined;
}


const NO_TIME: When = { edtf: null, why: 'The report gives no time for it.', expression: null, sure: false };

/** Whether a word stands right before a stretch of a sentence. */
export function precededBy({ tokens }: Sentence, span: Span | null, word: string): boolean {
  if (span === null) return false;
  const at = tokens.findIndex(({ start }) => start >= span.start);
  return at > 0 && tokens[at - 1]!.lower === word;
}

/** When a happening was, by the words of its own clause or of one that it hangs on. */
export function timeOf(
  { sentence, clause, hangsOn, head, status, reach, named }: Happening,
  among: Find,
  published: CivilDay | null,
): When {
  const taken = new Set(named.map(({ date }) => date.start));
  const find: Find = taken.size === 0 ? among : (span) => among(span).filter(({ start }) => !taken.has(start));
  const own = dateIn(sentence, clause, find, head);
  if (own !== null) return said(status === 'happened' ? lastOne(own, sentence, published) : own);
  // "Agreed to buy the firm on Tuesday": a past day is when it was agreed, a day to come when it is to be done.
  if (status === 'happened' && reach > clause.to && published !== null) {
    const reached = dateIn(sentence, { ...clause, to: reach }, find, head);
    const { latest } = reached === null ? { latest: null } : daysOf(parseEdtf(reached.edtf!));
    if (reached !== null && latest !== null && latest <= published) return said(reached);
    if (reached !== null && !plans(sentence, clause.to)) {
      const last = lastOne(reached, sentence, published);
      if (last !== reached) return said(last);
    }
  }
  if (status === 'cancelled') {
    const planned = dateIn(sentence, { ...clause, to: reach }, find, head);
    if (planned !== null) return said(planned);
  }
  if (hangsOn?.how === 'when' || hangsOn?.how === 'while') {
    const shared = dateIn(sentence, hangsOn.clause, find, hangsOn.clause.group.head);
    if (shared !== null) return { ...said(shared), why: `At the time of the clause before it: ${shared.why}` };
  }
  const vague = find(spanOf(sentence, clause)).find(({ value, type }) => type === 'DURATION' || value.endsWith('_REF'));
  return vague === undefined || status !== 'under-way'
    ? NO_TIME
    : { edtf: null, why: vague.why, expression: { start: vague.start, end: vague.end }, sure: false };
}

/** A day of the week on which something happened was the last one before the report, whatever its own words look to. */
export function lastOne(date: Expression, sentence: Sentence, published: CivilDay | null): Expression {
  if (published === null || !isWeekday(sentence, date)) return date;
  const { earliest } = daysOf(parseEdtf(date.edtf!));
  if (earliest === null || earliest <= published) return date;
  const day = formatDay((earliest - DAYS_PER_WEEK) as CivilDay);
  return { ...date, edtf: day, why: `“${textOf(sentence, date)}”, of what happened: the last one before the report` };
}

function textOf({ tokens }: Sentence, { start }: Span): string {
  return tokens.find((token) => token.start === start)?.text ?? '';
}

/** "Tuesday", by itself. */
export function isWeekday({ tokens }: Sentence, { start, end }: Span): boolean {
  const token = tokens.find((one) => one.start === start);
  return token?.end === end && WEEKDAYS.has(token.lower);
}

/** Whether a meeting, a vote or a protest stands from a token on: "agreed to meet on Tuesday" is a plan for it. */
export function plans(sentence: Sentence, from: number): boolean {
  const at = sentence.tokens.findIndex(({ lower }, nth) => nth >= from && lower === 'to');
  const verb = at === -1 ? null : verbOf(sentence.tokens[at + 1]?.lower ?? '');
  return verb !== null && sensesOf(verb.base).some(({ type, after }) => after === null && PLANNED_TYPES.has(type));
}

/** The date of a clause: the first one after its verb, or else the last one before. */
export function dateIn(sentence: Sentence, clause: Clause, find: Find, head: number): Expression | null {
  const dates = find(spanOf(sentence, clause)).filter(({ edtf }) => edtf !== null);
  const verb = sentence.tokens[head]!.start;
  // "On Tuesday ordered": right before the verb belongs to it more surely than what follows.
  const right = sentence.tokens[Math.max(0, clause.group.from - 1)]!;
  return (
    dates.find(({ end }) => end <= verb && end >= right.start) ??
    dates.find(({ start }) => start > verb) ??
    dates.at(-1) ??
    null
  );
}

export function said(expression: Expression): When {
  return {
    edtf: expression.edtf,
    why: expression.why,
    expression: { start: expression.start, end: expression.end },
    sure: true,
  };
}
