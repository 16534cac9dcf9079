import { formatDay } from '../../time/civil-day';
import { dayWords } from '../../time/date-text';
import { parseEdtf } from '../../time/parse-edtf';
import { joinMatches } from './compose/join-matches';
import { lendDays } from './compose/lend-days';
import { spreadLists } from './compose/spread-lists';
import { widenMatch } from './compose/widen-match';
import type { Expression, Publication } from './expression';
import { indexRules, matchRules } from './match-rules';
import { isName } from './name-guard';
import { isNarrative } from './narrative';
import { notAfter } from './resolve/not-after';
import { resolveMeaning } from './resolve/resolve-meaning';
import { compileRules } from './rule';
import { RunningDate } from './running-date';
import { RULE_ROWS } from './rules/all-rules';
import { readTense, type Tense } from './tense';
import { AHEAD_WORDS } from './tense-words';
import { tokenize, type Token } from './token';

const RULES = indexRules(compileRules(RULE_ROWS));

/**
 * Every date expression of a text, in order, none overlapping another, in time linear in its length.
 *
 * @param published The day that "yesterday" and "Friday" are seen from, and the clock of times of day.
 * @returns Spans and values after TIMEX3 (ISO-TimeML), with our EDTF and the reasoning in words.
 */
export function findDates(text: string, publication: Publication): readonly Expression[] {
  return datesOfTokens(text, tokenize(text), publication);
}

/** `findDates` of a text that is cut into tokens already. */
export function datesOfTokens(
  text: string,
  tokens: readonly Token[],
  { published, clock }: Publication,
): readonly Expression[] {
  const joined = joinMatches(matchRules(tokens, RULES), tokens).filter((match) => !isName(match, tokens));
  const narrative = isNarrative(joined, published);
  const matches = spreadLists(lendDays(joined, tokens), tokens, narrative);
  const expressions: Expression[] = [];
  const running = new RunningDate(tokens, published, narrative);
  const [publishedWords, publishedText] = [dayWords(published), formatDay(published)];
  let floor = 0;
  let opened: number | null = null;
  for (const placed of matches) {
    const { at, next, meaning } = widenMatch(placed, tokens, floor);
    const start = tokens[at]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    let tense: Tense | null = null;
    const context = {
      published,
      clock,
      publishedWords,
      ...running.at(at),
      narrative,
      /** Most expressions are in no need of it. */
      get tense() {
        return (tense ??= readTense(tokens, at, next));
      },
      words: text.slice(start, end),
      lead: tokens[at - 1]?.lower ?? '',
    };
    const found = resolveMeaning(meaning, context);
    if (found === null) continue;
    const { type, value, edtf, why } = found;
    const isPast = () => (tokens[at]?.lower === 'earlier' || context.tense === 'past') && !isAhead(tokens[next]);
    expressions.push({ start, end, type, value, edtf: notAfter(edtf, published, publishedText, isPast), why });
    if (opened === expressions.length - 2) closeRange(expressions, opened);
    opened = placed.opensRange === true ? expressions.length - 1 : null;
    running.note(placed, found.anchor);
    floor = next;
  }
  return expressions;
}

/** "This year will": whatever the tense before it. */
function isAhead(token: Token | undefined): boolean {
  return token !== undefined && AHEAD_WORDS.has(token.lower);
}

/** Both ends of a range hold the whole of it, as an event between them lasted so long. */
function closeRange(expressions: Expression[], at: number): void {
  const [first, last] = expressions.slice(at, at + 2);
  if (first === undefined || last === undefined) return;
  const whole = rangeOf(first.edtf, last.edtf);
  if (whole === null) return;
  expressions.splice(
    at,
    2,
    { ...first, edtf: whole, why: `${first.why}, the first of a range` },
    { ...last, edtf: whole, why: `${last.why}, the last of a range` },
  );
}

/** Digits as EDTF writes them; anything else is put in its order by its parser. */
const PLAIN = /^[\d/-]+$/;

/** Null where an end is no plain date, or they stand in the wrong order. */
function rangeOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null || /[[/T]/.test(from + to)) return null;
  if (from >= to && !from.startsWith('-')) return null;
  const whole = `${from}/${to}`;
  return PLAIN.test(whole) ? whole : parseEdtf(whole).text;
}
