import { partsOf, weekdayOf, type CivilDay } from './civil-day';
import type { CalendarDate } from './edtf';
import { monthName, weekdayName } from './month-names';

/** `without-year` leaves the year out of dates that have a day; a month or a year alone always keeps it. */
export type YearStyle = 'with-year' | 'without-year';

const YEARS_IN = { decade: 10, century: 100 } as const;

/** A date as far as it is known, without its qualifiers: "26 April 2024", "April 2024", "2024", "the 2020s". */
export function dateText(date: CalendarDate, years: YearStyle = 'with-year'): string {
  if (date.span !== undefined) return spanText(date.year, date.span);
  const head = dayAndMonth(date);
  if (date.day !== undefined && years === 'without-year') return head;
  return head === '' ? yearText(date.year) : `${head} ${yearText(date.year)}`;
}

/** A day with its weekday: "Friday 26 April 2024", "Friday 26 April". */
export function dayWords(day: CivilDay, years: YearStyle = 'with-year'): string {
  return `${weekdayName(weekdayOf(day))} ${dateText(sureDate(day), years)}`;
}

/** A day as a date that nobody doubts. */
export function sureDate(day: CivilDay): CalendarDate {
  return { ...partsOf(day), approximate: false, uncertain: false };
}

/** `dateText` with "about" and "possibly" where the date says so. */
export function qualifiedText(date: CalendarDate, years: YearStyle = 'with-year'): string {
  return qualified(date, dateText(date, years));
}

/** "possibly about May 2024": the qualifiers of a date before a text. */
export function qualified(date: CalendarDate, text: string): string {
  return `${date.uncertain ? 'possibly ' : ''}${date.approximate ? 'about ' : ''}${text}`;
}

export function isQualified(date: CalendarDate): boolean {
  return date.uncertain || date.approximate;
}

/**
 * Two dates, saying once what they share: "24 to 27 April 2024", "30 April to 2 May 2024". Qualified ends share nothing,
 * since "about" must not seem to cover both.
 *
 * @param joint What stands between them: " to ", " and ", "–" (spaced where words stand beside it).
 */
export function rangeText(from: CalendarDate, to: CalendarDate, joint: string, years: YearStyle = 'with-year'): string {
  const sameYear = from.year === to.year;
  const kept = sameYear ? years : 'with-year';
  const wide = joint === '–' ? ' – ' : joint;
  const last = qualifiedText(to, kept);
  if (!sameYear || isQualified(from) || isQualified(to) || from.month === undefined || to.month === undefined) {
    return qualifiedText(from, kept) + wide + last;
  }
  if (from.day !== undefined && to.day !== undefined && from.month === to.month) return `${from.day}${joint}${last}`;
  return dayAndMonth(from) + wide + last;
}

/** "24, 25 or 26 April 2024": unqualified full dates in order, each of them possible. */
export function choiceText(dates: readonly CalendarDate[], years: YearStyle = 'with-year'): string {
  const texts = dates.map((date, place) => {
    const next = dates[place + 1];
    if (next === undefined) return dateText(date, dates[0]?.year === date.year ? years : 'with-year');
    if (date.year !== next.year) return dateText(date);
    return date.month === next.month ? String(date.day) : dayAndMonth(date);
  });
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].join(' or ');
}

/** An astronomical year as readers write it: 2024, AD 476, 44 BC. */
export function yearText(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

function dayAndMonth({ month, day }: CalendarDate): string {
  if (month === undefined) return '';
  return day === undefined ? monthName(month) : `${day} ${monthName(month)}`;
}

function spanText(year: number, span: 'decade' | 'century'): string {
  if (span === 'decade' && year >= 1000) return `the ${year}s`;
  // "The 1900s" may mean ten years or a hundred, so a century names its ends.
  return `some year of ${yearText(year)} to ${yearText(year + YEARS_IN[span] - 1)}`;
}
