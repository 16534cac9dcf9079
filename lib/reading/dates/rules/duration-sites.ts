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

/** "60 Minutes", "48 Hours": names of programmes. */
export function isProgramme({ tokens, at, next }: Site): boolean {
  const unit = tokens[next - 1]?.text ?? '';
  return tokens[at]?.kind === 'number' && (unit === 'Minutes' || unit === 'Hours');
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
  return BEFORE_BARE.has(tokens[at - 1]?.lower ?? '') || AFTER_BARE.has(tokens[next]?.lower ?? '');
}
