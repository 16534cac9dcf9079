import type { Match } from '../match-rules';
import type { Meaning } from '../meaning';
import type { Token } from '../token';
import { wordSet } from '../word-set';

/** An expression in its place; in a range, the one behind it is its other end. */
export interface Placed extends Match {
  readonly opensRange?: true;
}

export type Calendar = Extract<Meaning, { kind: 'calendar' }>;

const RANGE = wordSet('- – — ‑ ‐ to through until till');
const LIST = wordSet('and or & ,');
export const DASHES = wordSet('- – — ‑ ‐');

/** How the words between two dates join them: `link` is those words, `opener` the word before the first. */
export function linkKind(link: string, opener: Token | undefined): 'range' | 'list' | null {
  if (RANGE.has(link) || (link === 'and' && opener?.lower === 'between')) return 'range';
  return LIST.has(link) ? 'list' : null;
}

/** The words from one token to another, exclusive. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  // Nothing or one word: what mostly stands there costs no list.
  if (to - from <= 1) return to > from ? (tokens[from]?.lower ?? '') : '';
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

/** Whether it is of one day, which a time of day can be of. */
export function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return (
    meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'shift' && meaning.grain === 'day')
  );
}
