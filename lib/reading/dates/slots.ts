import { MONTHS, readMonth, readWeekday, SEASONS, WEEKDAYS } from './calendar-names';
import { readDayOfMonth, readHalfDay, readYear } from './figures';
import { CARDINAL_WORDS, ORDINAL_WORDS, readCardinal, readDigits, readOrdinal } from './number-words';
import type { Slot } from './pattern';
import { UNIT_WORDS, UNITS } from './units';

/** The slots that patterns name. Each reads at most a handful of tokens. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  MONTH: slot(MONTHS.keys(), false, readMonth),
  WEEKDAY: slot(WEEKDAYS.keys(), false, readWeekday),
  /** "Mondays", "weekdays" are told by the patterns. */
  WEEKDAYS: slot(
    [...WEEKDAYS.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`),
    false,
    (tokens, at) => {
      const value = WEEKDAYS.get((tokens[at]?.lower ?? '').slice(0, -1));
      return value === undefined ? null : { next: at + 1, value };
    },
  ),
  DAY: slot(ORDINAL_WORDS, true, readDayOfMonth),
  /** Only "26th", "first": a bare number says too little. */
  ORD: slot(ORDINAL_WORDS, true, readOrdinal),
  YEAR: slot([], true, readYear),
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
  SEASON: slot(SEASONS.keys(), false, (tokens, at) => {
    const value = SEASONS.get(tokens[at]?.lower ?? '');
    return value === undefined ? null : { next: at + 1, value };
  }),
};

function slot(words: Iterable<string>, numbers: boolean, read: Slot['read']): Slot {
  return { words: new Set(words), numbers, read };
}
