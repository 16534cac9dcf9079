import {
  civilDay,
  daysInMonth,
  formatDay,
  formatYear,
  partsOf,
  twoDigits,
  weekdayOf,
  type CivilDay,
} from '../../time/civil-day';

/** How finely an expression names its time. */
export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

export interface Place {
  /** As TIMEX3 writes it. */
  readonly value: string;
  /** An event of that time was on one of its days. */
  readonly edtf: string;
}

interface GrainRule {
  readonly place: (day: CivilDay) => Place;
  readonly shift: (day: CivilDay, count: number) => CivilDay;
}

const months = (count: number) => (day: CivilDay, by: number) => shiftMonths(day, by * count);
const days = (count: number) => (day: CivilDay, by: number) => (day + by * count) as CivilDay;

/** For each grain: what the stretch that holds a day is called, and the day so many of them away. */
const GRAINS: Readonly<Record<Grain, GrainRule>> = {
  day: { place: (day) => spoken(day, formatDay(day)), shift: days(1) },
  weekend: { place: (day) => daysPlace(`${weekText(day)}-WE`, mondayOf(day) + 5, mondayOf(day) + 6), shift: days(7) },
  week: { place: (day) => daysPlace(weekText(day), mondayOf(day), mondayOf(day) + 6), shift: days(7) },
  month: { place: (day) => spoken(day, formatDay(day).slice(0, -3)), shift: months(1) },
  quarter: { place: (day) => monthsPlace(day, 3, 'Q'), shift: months(3) },
  half: { place: (day) => monthsPlace(day, 6, 'H'), shift: months(6) },
  year: {
    place: (day) => ({ value: yearValue(partsOf(day).year), edtf: formatYear(partsOf(day).year) }),
    shift: months(12),
  },
  decade: { place: (day) => yearsPlace(day, 10), shift: months(120) },
  century: { place: (day) => yearsPlace(day, 100), shift: months(1200) },
};

/** What the stretch of a grain that holds a day is called. */
export function placeAt(grain: Grain, day: CivilDay): Place {
  return GRAINS[grain].place(day);
}

/** The day so many stretches later; a month's day that is none becomes its last. */
export function shiftDay(day: CivilDay, grain: Grain, count: number): CivilDay {
  return GRAINS[grain].shift(day, count);
}

/** The Monday of a day's week. */
export function mondayOf(day: CivilDay): CivilDay {
  return (day - weekdayOf(day) + 1) as CivilDay;
}

/** TIMEX3 counts years before Christ as they are spoken, `BC0490`; EDTF has a year 0, so that is its `-0489`. */
export function yearValue(year: number): string {
  return year > 0 ? formatYear(year) : `BC${formatYear(1 - year)}`;
}

function spoken(day: CivilDay, text: string): Place {
  const { year } = partsOf(day);
  return { value: yearValue(year) + text.slice(formatYear(year).length), edtf: text };
}

/** ISO 8601: a week belongs to the year that holds its Thursday. */
function weekText(day: CivilDay): string {
  const thursday = (mondayOf(day) + 3) as CivilDay;
  const { year } = partsOf(thursday);
  return `${formatYear(year)}-W${twoDigits(Math.floor((thursday - civilDay(year, 1, 1)) / 7) + 1)}`;
}

function daysPlace(value: string, first: number, last: number): Place {
  return { value, edtf: `[${formatDay(first as CivilDay)}..${formatDay(last as CivilDay)}]` };
}

function monthsPlace(day: CivilDay, length: number, letter: string): Place {
  const { year, month } = partsOf(day);
  const index = Math.floor((month - 1) / length);
  const text = formatYear(year);
  return {
    value: `${text}-${letter}${index + 1}`,
    edtf: `[${text}-${twoDigits(index * length + 1)}..${text}-${twoDigits((index + 1) * length)}]`,
  };
}

/** `199` and `199X`, `19` and `19XX`. */
function yearsPlace(day: CivilDay, length: 10 | 100): Place {
  const { year } = partsOf(day);
  if (year <= 0) return { value: yearValue(year).slice(0, length === 10 ? -1 : -2), edtf: formatYear(year) };
  const digits = formatYear(partsOf(day).year).slice(0, length === 10 ? -1 : -2);
  return { value: digits, edtf: digits + (length === 10 ? 'X' : 'XX') };
}

const LAST_YEAR = 9999;

function shiftMonths(day: CivilDay, count: number): CivilDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const index = year * 12 + month - 1 + count;
  const newYear = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, Math.floor(index / 12)));
  const newMonth = (((index % 12) + 12) % 12) + 1;
  return civilDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}
