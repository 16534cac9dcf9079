import { MONTH_NAMES, WEEKDAY_NAMES } from '../../time/month-names';
import { CARDINAL_WORDS, ORDINAL_WORDS, readCardinal, readDigits, readOrdinal } from './number-words';
import type { Slot } from './pattern';
import type { Token } from './token';
import { UNIT_WORDS, UNITS } from './units';
import { wordSet } from './word-set';

const MONTH_SHORT = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAY_SHORT = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 };
const SEASONS = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

const numbered = (names: readonly string[]) => names.map((name, index) => [name.toLowerCase(), index + 1] as const);
const MONTHS: ReadonlyMap<string, number> = new Map([...numbered(MONTH_NAMES), ...Object.entries(MONTH_SHORT)]);
const MONTHS_SHORT: ReadonlySet<string> = new Set(Object.keys(MONTH_SHORT));
const WEEKDAYS: ReadonlyMap<string, number> = new Map([...numbered(WEEKDAY_NAMES), ...Object.entries(WEEKDAY_SHORT)]);
const WEEKDAYS_SHORT: ReadonlySet<string> = new Set(Object.keys(WEEKDAY_SHORT));
/** Words of other kinds too, so that only a dot or a number beside them makes them a day. */
const DOUBTFUL_SHORT: ReadonlySet<string> = wordSet('mon wed sat sun fri thu tue');

/** The slots that patterns name. Each reads at most a handful of tokens. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  MONTH: slot(MONTHS.keys(), false, (tokens, at) => readName(tokens, at, MONTHS, MONTHS_SHORT)),
  WEEKDAY: slot(WEEKDAYS.keys(), false, (tokens, at) => {
    const read = readName(tokens, at, WEEKDAYS, WEEKDAYS_SHORT);
    if (read === null || !DOUBTFUL_SHORT.has(tokens[at]?.lower ?? '')) return read;
    const dotted = tokens[read.next - 1]?.text === '.';
    const after = tokens[read.next]?.text === ',' ? tokens[read.next + 1] : tokens[read.next];
    return dotted || after?.kind === 'number' || MONTHS.has(after?.lower ?? '') ? read : null;
  }),
  /** "Mondays", "weekdays" are told by the patterns. */
  WEEKDAYS: slot(
    WEEKDAY_NAMES.map((name) => `${name.toLowerCase()}s`),
    false,
    (tokens, at) => {
      const value = WEEKDAYS.get((tokens[at]?.lower ?? '').slice(0, -1));
      return value === undefined ? null : { next: at + 1, value };
    },
  ),
  DAY: slot(ORDINAL_WORDS, true, readDayOfMonth),
  /** Only "26th", "first": a bare number says too little. */
  ORD: slot(ORDINAL_WORDS, true, readOrdinal),
  YEAR: slot([], true, (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.text.length !== 4 || separated(tokens, at)) return null;
    const value = Number(token.text);
    return value >= FIRST_YEAR && value <= LAST_YEAR ? { next: at + 1, value } : null;
  }),
  /** Two digits: a year within its century, a month or a day in figures. */
  TWO: slot([], true, (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'number' && token.text.length <= 2 ? { next: at + 1, value: Number(token.text) } : null;
  }),
  /** Two digits right behind a colon or a dot. */
  MIN: slot([], true, (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'number' && token.glued && token.text.length === 2 && Number(token.text) < 60
      ? { next: at + 1, value: Number(token.text) }
      : null;
  }),
  /** "a.m.", "p.m.", "am", "pm", "AM": the hours it adds. */
  AMPM: slot(['am', 'pm', 'a', 'p'], false, readHalfDay),
  NUM: slot(CARDINAL_WORDS, true, readCardinal),
  DIGITS: slot([], true, readDigits),
  UNIT: slot(UNIT_WORDS.keys(), false, (tokens, at) => {
    const name = UNIT_WORDS.get(tokens[at]?.lower ?? '');
    return name === undefined ? null : { next: at + 1, value: UNITS.indexOf(name) };
  }),
  SEASON: slot(Object.keys(SEASONS), false, (tokens, at) => {
    const value = new Map(Object.entries(SEASONS)).get(tokens[at]?.lower ?? '');
    return value === undefined ? null : { next: at + 1, value };
  }),
};

function slot(words: Iterable<string>, numbers: boolean, read: Slot['read']): Slot {
  return { words: new Set(words), numbers, read };
}

/** A capitalised name; a short one takes its dot with it. */
function readName(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, number>,
  short: ReadonlySet<string>,
): { next: number; value: number } | null {
  const token = tokens[at];
  const value = names.get(token?.lower ?? '');
  if (token === undefined || value === undefined || token.text === token.lower) return null;
  const dot = tokens[at + 1];
  return { next: short.has(token.lower) && dot?.text === '.' && dot.glued ? at + 2 : at + 1, value };
}

function readDayOfMonth(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== null) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || separated(tokens, at)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? { next: at + 1, value } : null;
}

function readHalfDay(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  const word = tokens[at]?.lower ?? '';
  const value = word.startsWith('p') ? 12 : 0;
  if (word === 'am' || word === 'pm') return { next: at + 1, value };
  const dotted =
    (word === 'a' || word === 'p') &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.lower === 'm' &&
    tokens[at + 2]?.glued === true;
  if (!dotted) return null;
  return { next: tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued === true ? at + 4 : at + 3, value };
}

/** Part of a longer figure: "1,200", "3.5", "$20". */
function separated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beyond = tokens[at + 2];
  const joint = (text: string | undefined) => text === ',' || text === '.';
  const token = tokens[at];
  const followed =
    after !== undefined &&
    after.glued &&
    joint(after.text) &&
    beyond !== undefined &&
    beyond.glued &&
    beyond.kind === 'number';
  const led =
    token !== undefined &&
    token.glued &&
    before !== undefined &&
    ((joint(before.text) && before.glued && tokens[at - 2]?.kind === 'number') || isCurrency(before.text));
  return followed || led;
}

function isCurrency(text: string): boolean {
  return text === '$' || text === '€' || text === '£' || text === '¥' || text === '#';
}
