import type { Expression } from './expression';

/** What the scores of TempEval-3 look at. */
export type Tagged = Pick<Expression, 'start' | 'end' | 'type' | 'value'>;

/** Counts that add up over texts. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  /** Gold expressions that a found one overlaps, each found one answering to one at most. */
  readonly relaxed: number;
  /** Of these, with the same span. */
  readonly strict: number;
  /** Of the relaxed, with the same value. */
  readonly value: number;
  readonly type: number;
}

/** Percent, 0 to 100. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly relaxedF1: number;
  readonly strictF1: number;
  /** Relaxed F1 times the share of right values among the matches: the figure that ranks systems. */
  readonly valueF1: number;
  readonly typeF1: number;
}

export interface Pair<T extends Tagged> {
  readonly gold: Tagged;
  readonly found: T;
}

export const NOTHING: Tally = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0, type: 0 };

/** Each gold expression with the first found one that overlaps it and answers to no other; both in the text's order. */
function pairUp<T extends Tagged>(gold: readonly Tagged[], found: readonly T[]): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let at = 0;
  for (const wanted of gold) {
    while (at < found.length && (found[at]?.end ?? 0) <= wanted.start) at += 1;
    const candidate = found[at];
    if (candidate === undefined || candidate.start >= wanted.end) continue;
    pairs.push({ gold: wanted, found: candidate });
    at += 1;
  }
  return pairs;
}

/** The counts of one text. */
export function tally(gold: readonly Tagged[], found: readonly Tagged[]): Tally {
  const pairs = pairUp(gold, found);
  const count = (holds: (pair: Pair<Tagged>) => boolean) => pairs.filter(holds).length;
  return {
    gold: gold.length,
    found: found.length,
    relaxed: pairs.length,
    strict: count((pair) => pair.gold.start === pair.found.start && pair.gold.end === pair.found.end),
    value: count((pair) => pair.gold.value === pair.found.value),
    type: count((pair) => pair.gold.type === pair.found.type),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    relaxed: a.relaxed + b.relaxed,
    strict: a.strict + b.strict,
    value: a.value + b.value,
    type: a.type + b.type,
  };
}

/** The scores of TempEval-3 from its counts; all 0 where nothing was found or nothing was there. */
export function scoresOf({ gold, found, relaxed, strict, value, type }: Tally): Scores {
  const f1 = (matches: number) => (gold + found === 0 ? 0 : (200 * matches) / (gold + found));
  return {
    precision: found === 0 ? 0 : (100 * relaxed) / found,
    recall: gold === 0 ? 0 : (100 * relaxed) / gold,
    relaxedF1: f1(relaxed),
    strictF1: f1(strict),
    valueF1: f1(value),
    typeF1: f1(type),
  };
}
