import { MONTH_NAMES, WEEKDAY_NAMES } from '../../time/month-names';
import type { Read } from './number-words';
import type { Token } from './token';
import { wordSet } from './word-set';

/** May is written out. */
const MONTH_SHORT = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6 },
  ...{ jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
};
const WEEKDAY_SHORT = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 };
/** 1 is spring. */
const SEASON_WORDS = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

const numbered = (names: readonly string[]) => names.map((name, index) => [name.toLowerCase(), index + 1] as const);
export const MONTHS: ReadonlyMap<string, number> = new Map([...numbered(MONTH_NAMES), ...Object.entries(MONTH_SHORT)]);
const MONTHS_SHORT: ReadonlySet<string> = new Set(Object.keys(MONTH_SHORT));
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(WEEKDAY_NAMES),
  ...Object.entries(WEEKDAY_SHORT),
]);
const WEEKDAYS_SHORT: ReadonlySet<string> = new Set(Object.keys(WEEKDAY_SHORT));
/** Words of other kinds too, so that only a dot or a number beside them makes them a day. */
const DOUBTFUL_SHORT: ReadonlySet<string> = wordSet('mon wed sat sun fri thu tue');
export const SEASONS: ReadonlyMap<string, number> = new Map(Object.entries(SEASON_WORDS));

export function readMonth(tokens: readonly Token[], at: number): Read | null {
  return readName(tokens, at, MONTHS, MONTHS_SHORT);
}

export function readWeekday(tokens: readonly Token[], at: number): Read | null {
  const read = readName(tokens, at, WEEKDAYS, WEEKDAYS_SHORT);
  if (read === null || !DOUBTFUL_SHORT.has(tokens[at]?.lower ?? '')) return read;
  const dotted = tokens[read.next - 1]?.text === '.';
  const after = tokens[read.next]?.text === ',' ? tokens[read.next + 1] : tokens[read.next];
  return dotted || after?.kind === 'number' || MONTHS.has(after?.lower ?? '') ? read : null;
}

/** A capitalised name; a short one takes its dot with it. */
function readName(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, number>,
  short: ReadonlySet<string>,
): Read | null {
  const token = tokens[at];
  const value = names.get(token?.lower ?? '');
  if (token === undefined || value === undefined || token.text === token.lower) return null;
  const dot = tokens[at + 1];
  return { next: short.has(token.lower) && dot?.text === '.' && dot.glued ? at + 2 : at + 1, value };
}
