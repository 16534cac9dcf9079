import type { Match } from '../match-rules';
import { readCardinal } from '../number-words';
import type { Token } from '../token';
import { DASHES, type Placed } from './placed';

const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** "16- and 17-year-old": a length before another that leaves its unit to that. */
export function lengthBefore({ at, meaning }: Match, tokens: readonly Token[], floor: number): readonly Placed[] {
  const number = at - 3;
  if (meaning.kind !== 'duration' || number < floor || !LINKS.has(tokens[at - 1]?.lower ?? '')) return [];
  const dash = tokens[at - 2];
  if (dash?.glued !== true || !DASHES.has(dash.text)) return [];
  const read = readCardinal(tokens, number);
  return read === null || read.next !== number + 1
    ? []
    : [{ at: number, next: number + 1, meaning: { ...meaning, amount: read.value } }];
}
