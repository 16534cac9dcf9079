import type { Token } from './token';
import { wordSet } from './word-set';

/** A verb that governs a deadline stands no further from it. */
const FURTHEST = 12;
const ENDS = wordSet('. ! ? ; : , “ ” " ( )');
const NEGATIONS = wordSet('not never no nobody t hardly');
/** What went on until a day is over on that day. */
const LASTING = wordSet(
  'lasted continued remained stayed went ran raged burned burnt fought worked lived served ruled reigned waited',
  'slept played rained snowed stood sat survived existed operated persisted was were did had',
);
/** What they do lasts from now on. */
const HOLDING = wordSet(
  'postponed delayed suspended extended adjourned deferred closed shut barred banned remanded detained jailed halted',
  'canceled cancelled grounded sealed blocked declared pushed moved put rescheduled confined kept',
);
/** "Has until Monday". */
const HAVING = wordSet('has have had got');
/** Who does them leaves something to be done. */
const ASKING = wordSet(
  'ordered told asked promised pledged agreed demanded gave wanted vowed expected urged warned set hoped planned',
);

/**
 * "Were told to keep children inside until Wednesday", "ordered them out by Friday": a day that lies ahead even where
 * the sentence is told as past. Not so "it rained until Monday", "did not come until Monday" and "by Friday it had
 * ended". `at` is the token before the day.
 */
export function isDeadline(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word !== 'until' && word !== 'till' && word !== 'by') return false;
  const isBy = word === 'by';
  for (let back = at - 1; back >= 0 && back > at - FURTHEST; back -= 1) {
    const { lower, opensParagraph } = tokens[back]!;
    if (ENDS.has(lower)) return false;
    if (isInfinitive(tokens, back)) return true;
    if (NEGATIONS.has(lower)) return false;
    const isHaving = HAVING.has(lower) && back === at - 1;
    if (LASTING.has(lower) && !isHaving) return !isBy && isPassive(tokens, back, at);
    if (ASKING.has(lower)) return tokens[back - 1]?.lower !== 'been';
    if (!isBy && (HOLDING.has(lower) || isHaving)) return true;
    if (opensParagraph) return false;
  }
  return false;
}

/** "To keep", and not "to the coast" nor "to Paris". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  if (tokens[at]?.lower !== 'to' || verb?.kind !== 'word' || verb.text !== verb.lower) return false;
  return !['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that'].includes(verb.lower);
}

const PARTICIPLES = wordSet('put set shut kept told given sent');

/** "Was suspended until", "were told to": a participle behind it is what was done. */
function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.lower;
  if (word !== 'was' && word !== 'were') return false;
  return tokens.slice(from + 1, to).some(({ lower }) => lower.endsWith('ed') || PARTICIPLES.has(lower));
}
