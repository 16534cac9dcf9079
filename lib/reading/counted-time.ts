import type { Token } from './tokens';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 1]),
);
const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
  ['earlier', -1],
  ['before', -1],
]);
/** "The next day", "the same day", "the previous day". */
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

export interface Counted {
  readonly count: number;
  readonly unit: 'day' | 'year';
  /** In tokens. */
  readonly from: number;
  readonly to: number;
}

/**
 * Days or years counted from what was told last: "two days later", "the following year"; null where a stretch of tokens
 * has none.
 */
export function countedDays(tokens: readonly Token[], from: number, to: number): Counted | null {
  for (let at = from; at < to; at += 1) {
    const [one, two, three] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    const count = NUMBERS.get(one) ?? (one === 'one' ? 1 : /^\d{1,3}$/.test(one) ? Number(one) : undefined);
    const [unit, way] = [DAYS.get(two), WAYS.get(three)];
    // "Two weeks later" is about then, and only days can be counted.
    if (count !== undefined && unit === 1 && way !== undefined)
      return { count: count * way, unit: 'day', from: at, to: at + 3 };
    const near = NEAR_DAYS.get(two);
    if (one === 'the' && near !== undefined && (three === 'day' || three === 'year'))
      return { count: near, unit: three, from: at, to: at + 3 };
  }
  return null;
}

/**
 * "A day after the talks broke off", "hours after": by how many days a clause with "after" comes before the main one;
 * null where nothing says it.
 */
export function daysBefore(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from]?.lower === 'after' ? from : from + 1;
  if (tokens[at]?.lower !== 'after') return null;
  const unit = tokens[at - 1]?.lower ?? '';
  if (unit === 'hours' || unit === 'minutes') return 0;
  const count = NUMBERS.get(tokens[at - 2]?.lower ?? '') ?? (tokens[at - 2]?.lower === 'one' ? 1 : undefined);
  return DAYS.get(unit) === 1 && count !== undefined ? count : null;
}
