import { AHEAD_WORDS, BE_AHEAD, PAST_WORDS, PLAN_WORDS } from './tense-words';
import type { Token } from './token';

/** What the clause of an expression tells of its time. */
export type Tense = 'past' | 'ahead' | 'open';

/** A verb that governs a date stands no further from it. */
const FURTHEST = 24;
const BOUNDARIES: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '“', '”', '"', '(', ')', 'and', 'but', 'that', 'which', 'who', 'where', 'when', 'while', 'because', 'after', 'before', 'although', 'if']);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/**
 * The tense around tokens `at` to `next` (exclusive): that of the nearest verb before them in their clause, else of the
 * first after them, else of the nearest in the sentence.
 */
export function readTense(tokens: readonly Token[], at: number, next: number): Tense {
  const left = look(tokens, at - 1, -1, true);
  if (left !== 'open') return left;
  const right = look(tokens, tokens[next]?.text === ',' ? next + 1 : next, 1, true);
  if (right !== 'open') return right;
  const further = look(tokens, at - 1, -1, false);
  if (further !== 'open') return further;
  const beyond = look(tokens, next, 1, false);
  if (beyond !== 'open') return beyond;
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'by' || before === 'until' || before === 'till' ? 'ahead' : 'open';
}

function look(tokens: readonly Token[], from: number, step: 1 | -1, clauseOnly: boolean): Tense {
  for (let at = from, seen = 0; seen < FURTHEST; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || isSentenceEnd(tokens, at) || (step > 0 && token.opensParagraph && at !== from)) return 'open';
    if (clauseOnly && BOUNDARIES.has(token.lower)) return 'open';
    const tense = tenseAt(tokens, at);
    if (tense !== 'open') return tense;
    if (step < 0 && token.opensParagraph) return 'open';
  }
  return 'open';
}

/** A full stop that ends a sentence, and not "Sept." or "U.S.". */
function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !SENTENCE_ENDS.has(token.text)) return false;
  if (token.text !== '.' || !token.glued) return true;
  const word = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined) return true;
  const abbreviated = word !== undefined && word.kind === 'word' && word.text.length <= 4 && word.text !== word.lower;
  return !after.glued && !abbreviated && after.text !== after.lower;
}

function tenseAt(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token?.kind !== 'word') return 'open';
  const word = token.lower;
  if (AHEAD_WORDS.has(word)) return 'ahead';
  if (word === 'll' && tokens[at - 1]?.kind === 'mark') return 'ahead';
  if (PLAN_WORDS.has(word)) return isPlan(tokens, at) ? 'ahead' : PAST_WORDS.has(word) || word.endsWith('ed') ? 'past' : 'open';
  if (BE_AHEAD.has(word) && tokens[at + 1]?.lower === 'to') return 'ahead';
  if (!PAST_WORDS.has(word) && !looksPast(token)) return 'open';
  return isPassiveAhead(tokens, at) ? 'ahead' : 'past';
}

/** "expected to", "scheduled for", "is due": the plan lies ahead. "agreed on Monday" does not. */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  return after === 'to' || after === 'for' || before === 'is' || before === 'are';
}

/** "will be held", "to be released". */
function isPassiveAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (word === 'be') return AHEAD_WORDS.has(tokens[back - 1]?.lower ?? '') || tokens[back - 1]?.lower === 'to';
  }
  return false;
}

const NO_PAST = new Set(['need', 'speed', 'seed', 'indeed', 'hundred', 'united', 'feed', 'exceed', 'proceed', 'succeed', 'agreed', 'red', 'bed', 'fed', 'med', 'kindred', 'sacred']);

/** "-ed" of a word in small letters. */
function looksPast({ text, lower }: Token): boolean {
  return lower.length > 4 && lower.endsWith('ed') && text === lower && !NO_PAST.has(lower);
}
