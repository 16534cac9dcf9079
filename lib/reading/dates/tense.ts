import { AHEAD_WORDS, ARRANGED_WORDS, BE_AHEAD, NO_PAST, PAST_WORDS, PLAN_WORDS } from './tense-words';
import { WEEKDAYS } from './calendar-names';
import { isDeadline } from './deadline';
import type { Token } from './token';
import { wordSet } from './word-set';

/** What the clause of an expression tells of its time. */
export type Tense = 'past' | 'ahead' | 'open';

/** A verb that governs a date stands no further from it. */
const FURTHEST = 24;
const BOUNDARIES: ReadonlySet<string> = wordSet(
  ', ; : — – “ ” " ( ) and but that which who where when while because after before although if',
);
const NO_TENSE = { clause: 'open', sentence: 'open' } as const;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/**
 * The tense around tokens `at` to `next` (exclusive): that of the nearest verb before them in their clause, else of the
 * first after them, else of the nearest in the sentence.
 */
export function readTense(tokens: readonly Token[], at: number, next: number): Tense {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (isBackward(tokens, before)) return 'past';
  if (FUTURES.has(tokens[next]?.lower ?? '') || isDeadline(tokens, before)) return 'ahead';
  const left = look(tokens, at - 1, -1);
  if (left.clause !== 'open') return left.clause;
  const right = look(tokens, tokens[next]?.text === ',' ? next + 1 : next, 1);
  if (right.clause !== 'open') return right.clause;
  if (left.sentence !== 'open') return left.sentence;
  if (right.sentence !== 'open') return right.sentence;
  return FORWARD.has(tokens[before]?.lower ?? '') ? 'ahead' : 'open';
}

const FORWARD: ReadonlySet<string> = new Set(['by', 'until', 'till']);
/** "Crude for October delivery" is traded before October. */
const FUTURES: ReadonlySet<string> = wordSet('delivery deliveries futures contract settlement');

/** "Since July" and "down from July" look back, whatever the verb. */
function isBackward(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const lead = tokens[at - 1]?.lower ?? '';
  return (
    word === 'since' || (word === 'from' && (lead === 'down' || lead === 'up' || lead === 'percent' || lead === '%'))
  );
}

/** The tense of the nearest verb one way: before its clause ends, and before its sentence does. */
function look(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly clause: Tense; readonly sentence: Tense } {
  let inClause = true;
  for (let at = from, seen = 0; seen < FURTHEST; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || isSentenceEnd(tokens, at) || (step > 0 && token.opensParagraph && at !== from)) break;
    if (BOUNDARIES.has(token.lower)) inClause = false;
    const tense = tenseAt(tokens, at);
    if (tense !== 'open') return { clause: inClause ? tense : 'open', sentence: tense };
    if (step < 0 && token.opensParagraph) break;
  }
  return NO_TENSE;
}

/** A full stop that ends a sentence, and not "Sept." or "U.S.". */
function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !SENTENCE_ENDS.has(token.text)) return false;
  if (token.text !== '.' || !token.glued) return true;
  const word = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined) return true;
  // "6 a.m. Tuesday".
  if (word?.lower === 'm' && WEEKDAYS.has(after.lower)) return false;
  const abbreviated = word !== undefined && word.kind === 'word' && word.text.length <= 4 && word.text !== word.lower;
  return !after.glued && !abbreviated && after.text !== after.lower;
}

/** Most words are none of these, and so looked up once. */
const TELLING = new Set([...AHEAD_WORDS, ...BE_AHEAD, ...PLAN_WORDS, ...ARRANGED_WORDS, ...PAST_WORDS, 'll', 'won']);

function tenseAt(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token?.kind !== 'word' || isMay(token)) return 'open';
  const word = token.lower;
  if (!TELLING.has(word) && !looksPast(token)) return 'open';
  if (AHEAD_WORDS.has(word)) return 'ahead';
  const after = tokens[at + 1];
  if (
    (word === 'll' || (word === 'won' && tokens[at + 2]?.lower === 't')) &&
    (tokens[at - 1]?.kind === 'mark' || after?.kind === 'mark')
  )
    return 'ahead';
  if (BE_AHEAD.has(word) && after?.lower === 'to') return 'ahead';
  if (PLAN_WORDS.has(word) && isPlan(tokens, at)) return 'ahead';
  if (ARRANGED_WORDS.has(word)) return isDone(tokens, at) ? 'past' : 'ahead';
  // "Has agreed" is past by its participle; "has until Monday" is not.
  return PAST_WORDS.has(word) || looksPast(token) ? participleTense(tokens, at) : 'open';
}

const INTENT = wordSet('plan plans intend intends');
const ARTICLES = wordSet('a an another more new');

/** "Agreed to", "planned for", "is set": the plan lies ahead. "Agreed on Monday" does not. */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const isVerb = INTENT.has(tokens[at]?.lower ?? '') && ARTICLES.has(after);
  return after === 'to' || after === 'for' || before === 'is' || before === 'are' || isVerb;
}

/** "Did not arrive". */
function isDone(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'did' || lower === 'didn');
}

/** How far before a participle its auxiliary stands: "will not be held". */
const AUXILIARY_REACH = 3;

/** "Will be held", "to be released", "will stay closed" lie ahead, and "is held on Dec. 10" is arranged. */
function participleTense(tokens: readonly Token[], at: number): Tense {
  for (let back = at - 1; back >= at - AUXILIARY_REACH && back >= 0; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (BOUNDARIES.has(word) || PAST_WORDS.has(word)) return 'past';
    if (AHEAD_WORDS.has(word) && !isMay(tokens[back])) return tokens[back + 1]?.lower === 'have' ? 'past' : 'ahead';
    if (word === 'be') return tokens[back - 1]?.lower === 'to' ? 'ahead' : 'open';
    if ((word === 'is' || word === 'are') && back === at - 1) return 'ahead';
  }
  return 'past';
}

/** The month, and not the verb. */
function isMay(token: Token | undefined): boolean {
  return token?.text === 'May';
}

/** "-ed" of a word in small letters. */
function looksPast({ text, lower }: Token): boolean {
  return lower.length > 4 && lower.endsWith('ed') && text === lower && !NO_PAST.has(lower);
}
