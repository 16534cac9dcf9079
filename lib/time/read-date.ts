import { daysInMonth } from './civil-day';
import type { CalendarDate } from './edtf';
import { EdtfError } from './edtf-error';
import { monthName } from './month-names';

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** The writing that a faulty date is held against, character by character, to find where it departs. */
const TEMPLATE = ['d', 'd', 'd', 'd', '-', 'd', 'd', '-', 'd', 'd'] as const;

/**
 * Reads one date of `text`, from `start` up to, not including, `end`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `202X` or
 * `19XX`, with `~`, `?` or `%` after it.
 *
 * @throws EdtfError with its index in the whole text.
 */
export function readDate(text: string, start: number, end: number): CalendarDate {
  const part = text.slice(start, end);
  const match = DATE.exec(part);
  if (match === null) throw new EdtfError(text, start + departure(part), complaint(part));
  const [, years = '', month, day, mark] = match;
  const span = years.endsWith('XX') ? 'century' : years.endsWith('X') ? 'decade' : undefined;
  if (years === '-0000') throw new EdtfError(text, start, 'year zero has no sign');
  if (span !== undefined && month !== undefined) {
    throw new EdtfError(text, start + years.length, 'a month needs its year, and the year’s digits are unspecified');
  }
  const year = Number(years.replaceAll('X', '0'));
  return {
    year,
    ...(span === undefined ? {} : { span }),
    ...(month === undefined ? {} : { month: checkMonth(text, start + years.length + 1, Number(month)) }),
    ...(day === undefined ? {} : { day: checkDay(text, start + years.length + 4, year, Number(month), Number(day)) }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function checkMonth(text: string, index: number, month: number): number {
  if (month >= 1 && month <= 12) return month;
  // Their days differ between hemispheres and countries, so no first and last day could be given.
  const season = month >= 21 && month <= 41;
  throw new EdtfError(text, index, season ? 'seasons and quarters are not read; write the months' : `there is no month ${month}`);
}

function checkDay(text: string, index: number, year: number, month: number, day: number): number {
  const length = daysInMonth(year, month);
  if (day >= 1 && day <= length) return day;
  throw new EdtfError(text, index, `${monthName(month)} ${year} has ${length} days, so there is no day ${day}`);
}

function complaint(part: string): string {
  if (part === '') return 'a date is missing';
  return 'expected YYYY, YYYY-MM or YYYY-MM-DD, with ~, ? or % only at the end';
}

/** Where the part first departs from `YYYY-MM-DD`; its end, where it is merely too short. */
function departure(part: string): number {
  const sign = part.startsWith('-') ? 1 : 0;
  for (let place = 0; place + sign < part.length; place += 1) {
    const letter = part[place + sign] ?? '';
    const expected = TEMPLATE[place];
    const fits = expected === 'd' ? letter >= '0' && letter <= '9' : letter === expected;
    if (!fits) return place + sign;
  }
  return part.length;
}
