import type { Site } from '../rule';
import { wordSet } from '../word-set';

/** The unit that ends a match is a plural; `from` counts back to it. */
export function isPlural({ tokens, next }: Site, from = -1): boolean {
  const word = tokens[next + from]?.lower ?? '';
  return word.endsWith('s') || word === 'millennia';
}

/** "Round one second", "2 quarters of the way": an ordinal or a share. */
export function isRank({ tokens, at, next }: Site): boolean {
  const word = tokens[next - 1]?.lower ?? '';
  const before = tokens[at - 1]?.text ?? '';
  return (
    word === 'second' ||
    word === 'half' ||
    word === 'halves' ||
    (word === 'quarters' && tokens[next]?.lower === 'of') ||
    before === '$' ||
    before === '€' ||
    before === '£'
  );
}

/** "A second", "a quarter", "a half": more often a rank or a share than a length. */
export function isArticleOnly({ tokens, next }: Site): boolean {
  return ['second', 'quarter', 'half', 'season', 'min', 'weekend'].includes(tokens[next - 1]?.lower ?? '');
}

const MEASURES = wordSet(
  'barrels barrel bpd tons tonnes tonne ton gallons litres liters km kilometers kilometres miles mph feet metres',
  'meters kilograms kg calories revolutions beats knots',
);

/** "Two million barrels a day", "315 km an hour": a rate, which tells no time. */
export function isMeasured({ tokens, at }: Site): boolean {
  return MEASURES.has(tokens[at - 1]?.lower ?? '');
}

const BEFORE_VERB = wordSet('to will would could may might can must should it that which');

/** "To last two years": no stretch that is over. */
export function isVerb({ tokens, at }: Site): boolean {
  return tokens[at]?.lower === 'last' && BEFORE_VERB.has(tokens[at - 1]?.lower ?? '');
}

/** "A month-long curfew": the article is the curfew's. */
export function isAdjective({ tokens, next }: Site): boolean {
  const word = tokens[next + 1]?.lower;
  return tokens[next]?.text === '-' && (word === 'long' || word === 'old');
}

/** "60 Minutes", "48 Hours", "12 Years a Slave": names of programmes and films. */
export function isProgramme({ tokens, next }: Site): boolean {
  const unit = tokens[next - 1];
  return tokens[next - 2]?.kind === 'number' && unit !== undefined && unit.text !== unit.lower;
}

/** "The 1989 quarter": a year, and no number of quarters. */
export function isYear({ tokens, next }: Site): boolean {
  const number = tokens[next - 2];
  return number?.kind === 'number' && number.text.length === 4 && tokens[next - 1]?.lower.endsWith('s') !== true;
}

const BEFORE_BARE = wordSet(
  'for in within over after took take takes spent spend lasted last than by and or are were be wait waited',
  'just only',
);
const AFTER_BARE = wordSet('before after later earlier of from beyond behind ahead into since');
const NEVER_BARE = wordSet('seconds quarters halves seasons mins secs weekends');

/** "For weeks", "years of war": a plural alone, where it is no mere counting word. */
export function isBarePlural({ tokens, at, next }: Site): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!word.endsWith('s') || (NEVER_BARE.has(word) && !(word === 'seconds' && tokens[at - 1]?.lower === 'in')))
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  // "The bloodiest days since the war" counts none.
  if (before.endsWith('est') || tokens[at - 1]?.kind === 'number') return false;
  return BEFORE_BARE.has(before) || AFTER_BARE.has(tokens[next]?.lower ?? '');
}
