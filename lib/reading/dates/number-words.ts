import type { Token } from './token';
import { wordSet } from './word-set';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINAL_TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

const numbered = (words: readonly string[], first: number, step = 1) =>
  words.map((word, index) => [word, first + index * step] as const);

const ONES: ReadonlyMap<string, number> = new Map(numbered(UNITS, 1));
const TENS_OF: ReadonlyMap<string, number> = new Map(numbered(TENS, 20, 10));
const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS, 1),
  ...numbered(TEENS, 10),
  ...numbered(TENS, 20, 10),
]);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const ORDINAL_ONES: ReadonlyMap<string, number> = new Map(numbered(ORDINAL_UNITS, 1));
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINAL_UNITS, 1),
  ...numbered(ORDINAL_TEENS, 10),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
]);
const SUFFIXES: ReadonlySet<string> = wordSet('st nd rd th');

export const CARDINAL_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), 'a', 'an', 'dozen']);
export const ORDINAL_WORDS: ReadonlySet<string> = new Set([...ORDINALS.keys(), ...TENS_OF.keys()]);

/** What was read, and the token after it. */
export interface Read {
  readonly next: number;
  readonly value: number;
}

/** "1,200", "2.5", "12": digits with their separators. */
export function readDigits(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || first.text.length > 9) return null;
  let digits = first.text;
  let next = at + 1;
  while (
    first.text.length <= 3 &&
    glued(tokens, next, ',') &&
    glued(tokens, next + 1, null) &&
    tokens[next + 1]?.text.length === 3 &&
    digits.length < 9
  ) {
    digits += tokens[next + 1]?.text ?? '';
    next += 2;
  }
  if (glued(tokens, next, '.') && glued(tokens, next + 1, null) && (tokens[next + 1]?.text.length ?? 9) <= 2) {
    return { value: Number(`${digits}.${tokens[next + 1]?.text ?? ''}`), next: next + 2 };
  }
  return { value: Number(digits), next };
}

/** "12", "1,200", "two", "twenty-one", "one hundred", "a dozen", "a hundred". */
export function readCardinal(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const start = token.kind === 'number' ? readDigits(tokens, at) : readSmall(tokens, at);
  const article = token.lower === 'a' || token.lower === 'an';
  const read = start ?? (article || token.lower === 'dozen' ? { value: 1, next: article ? at + 1 : at } : null);
  if (read === null) return null;
  const after = tokens[read.next]?.lower ?? '';
  if (after === 'dozen') return { value: read.value * 12, next: read.next + 1 };
  const multiple = MULTIPLES.get(after);
  if (multiple !== undefined) return { value: read.value * multiple, next: read.next + 1 };
  return start;
}

function readSmall(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.lower ?? '';
  const value = SMALL.get(word);
  if (value === undefined) return null;
  if (!TENS_OF.has(word)) return { value, next: at + 1 };
  const ones = tokens[at + 1]?.text === '-' ? ONES.get(tokens[at + 2]?.lower ?? '') : undefined;
  return ones === undefined ? { value, next: at + 1 } : { value: value + ones, next: at + 3 };
}

/** "26th", "first", "twenty-first". */
export function readOrdinal(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const suffix = tokens[at + 1];
    const fits = suffix !== undefined && suffix.glued && SUFFIXES.has(suffix.lower) && token.text.length <= 3;
    return fits ? { value: Number(token.text), next: at + 2 } : null;
  }
  const tens = TENS_OF.get(token.lower);
  if (tens !== undefined) {
    const ones = tokens[at + 1]?.text === '-' ? ORDINAL_ONES.get(tokens[at + 2]?.lower ?? '') : undefined;
    return ones === undefined ? null : { value: tens + ones, next: at + 3 };
  }
  const value = ORDINALS.get(token.lower);
  return value === undefined ? null : { value, next: at + 1 };
}

function glued(tokens: readonly Token[], at: number, mark: string | null): boolean {
  const token = tokens[at];
  return token !== undefined && token.glued && (mark === null ? token.kind === 'number' : token.text === mark);
}
