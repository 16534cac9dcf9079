/**
 * A calendar day, counted in whole days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * It is no instant: it has no hour and no zone, so nothing can shift it. Only a clock (see `clock.ts`)
 * turns it into a stretch of time.
 */
export type CivilDay = number & { readonly civilDay: unique symbol };

/** Four digits are what EDTF levels 0 and 1 write; a year beyond them would not come back from its text. */
export const FURTHEST_YEAR = 9999;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// The calendar repeats itself every 400 years, an era. Counting a year from 1 March puts the leap day at its end.
const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_0_TO_1970 = 719_468;

/**
 * Days in a month.
 *
 * @param year Astronomical: 0 is 1 BC, −1 is 2 BC.
 * @param month 1 to 12.
 * @throws RangeError for a month that is none.
 */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`There is no month ${month}.`);
  return month === 2 && isLeap(year) ? 29 : length;
}

/**
 * The day of a date. Pure integer arithmetic after Howard Hinnant's `days_from_civil`.
 *
 * @param year Astronomical, −9999 to 9999.
 * @throws RangeError for a date that the calendar does not have, such as 30 February.
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  if (!Number.isInteger(year) || Math.abs(year) > FURTHEST_YEAR) {
    throw new RangeError(`Year ${year} is not a whole number from -${FURTHEST_YEAR} to ${FURTHEST_YEAR}.`);
  }
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`There is no day ${day} in month ${month} of ${year}.`);
  }
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_0_TO_1970) as CivilDay;
}

/** The date of a day: `partsOf(civilDay(2024, 4, 26))` is `{ year: 2024, month: 4, day: 26 }`. */
export function partsOf(day: CivilDay): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + DAYS_FROM_ERA_0_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CivilDay): number {
  const sinceMonday = (day + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** The day that `YYYY-MM-DD` writes (ISO 8601, with `-` before a year BC), or null for any other text. */
export function parseDay(text: string): CivilDay | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null || text.startsWith('-0000')) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDay(year, month, day);
}

/** `YYYY-MM-DD`: the inverse of `parseDay`. */
export function formatDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Four digits, with `-` before a year BC: `-0043`. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
