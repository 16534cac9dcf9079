import type { Expression, Publication } from './expression';
import { indexRules, matchRules } from './match-rules';
import { resolveMeaning } from './resolve/resolve-meaning';
import type { Anchor } from './resolve/context';
import { compileRules } from './rule';
import { RULE_ROWS } from './rules/all-rules';
import { readTense } from './tense';
import { tokenize } from './token';

const RULES = indexRules(compileRules(RULE_ROWS));

/**
 * Every date expression of a text, in order, none overlapping another, in time linear in its length.
 *
 * @param published The day that "yesterday" and "Friday" are seen from, and the clock of times of day.
 * @returns Spans and values after TIMEX3 (ISO-TimeML), with our EDTF and the reasoning in words.
 */
export function findDates(text: string, { published, clock }: Publication): readonly Expression[] {
  const tokens = tokenize(text);
  const expressions: Expression[] = [];
  let anchor: Anchor | null = null;
  for (const { at, next, meaning } of matchRules(tokens, RULES)) {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    const context = { published, clock, anchor, narrative: false, tense: readTense(tokens, at, next), words: text.slice(start, end) };
    const found = resolveMeaning(meaning, context);
    if (found === null) continue;
    const { anchor: left, ...rest } = found;
    expressions.push({ start, end, ...rest });
    anchor = left ?? anchor;
  }
  return expressions;
}
