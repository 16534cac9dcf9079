import { twoDigits, type CivilDay } from './civil-day';
import { choiceText, dateText, dayWords, isQualified, qualified, qualifiedText, rangeText, sureDate, type YearStyle } from './date-text';
import type { CalendarDate, Edtf, IntervalEnd } from './edtf';
import { daysOfDate } from './extent';
import { formatOffset } from './format-edtf';

/**
 * - `full`: all that is known, and that the hour is not: "Friday 26 April 2024, hour not given".
 * - `plain`: "Friday 26 April 2024".
 * - `heading`: as plain, but up to three possible days are named one by one: "24, 25 or 26 April 2024".
 * - `short`: days without year or weekday: "26 April", "About April 2023 onwards".
 * - `compact`: the shortest, for a label: "16–17 May".
 */
export type DateStyle = 'full' | 'plain' | 'heading' | 'short' | 'compact';

const YEARS: Readonly<Record<DateStyle, YearStyle>> = {
  full: 'with-year', plain: 'with-year', heading: 'with-year', short: 'without-year', compact: 'without-year',
};

/** More days than these are not named one by one. Two always are: "25 or 26" is shorter than "one day of". */
const MOST_NAMED_DAYS: Readonly<Record<DateStyle, number>> = { full: 2, plain: 2, heading: 3, short: 2, compact: 2 };

/** A date in words as the middle of a sentence has them; `dateWords` is what others call. */
export function datePhrase(edtf: Edtf, style: DateStyle): string {
  switch (edtf.kind) {
    case 'time':
      return timeWords(edtf, style);
    case 'date':
      return singleWords(edtf.date, style);
    case 'oneOf': {
      const only = onlyDay(edtf.from, edtf.to);
      return only === null ? oneOfWords(edtf.from, edtf.to, style) : singleWords(only, style);
    }
    case 'interval': {
      const only = onlyDay(edtf.from, edtf.to);
      return only === null ? intervalWords(edtf.from, edtf.to, style) : singleWords(only, style);
    }
  }
}

function timeWords(edtf: Extract<Edtf, { kind: 'time' }>, style: DateStyle): string {
  const clock = `${twoDigits(edtf.hour)}:${twoDigits(edtf.minute)}${edtf.second === 0 ? '' : `:${twoDigits(edtf.second)}`}`;
  const day = dayWords(daysOfDate(edtf.date).earliest);
  const zone = edtf.offsetMinutes === 0 ? 'UTC' : `UTC${formatOffset(edtf.offsetMinutes).replace('-', '−')}`;
  const byStyle: Readonly<Record<DateStyle, string>> = {
    full: `${clock} on ${day} (${zone})`,
    plain: `${clock} on ${day}`,
    heading: day,
    short: `${clock} on ${dateText(edtf.date, 'without-year')}`,
    compact: `${clock}, ${dateText(edtf.date, 'without-year')}`,
  };
  return byStyle[style];
}

function singleWords(date: CalendarDate, style: DateStyle): string {
  // A weekday would pin "about 26 April" to the day.
  if (date.day === undefined || date.approximate || YEARS[style] === 'without-year') {
    return qualifiedText(date, YEARS[style]);
  }
  return qualified(date, dayWords(daysOfDate(date).earliest)) + (style === 'full' ? ', hour not given' : '');
}

function oneOfWords(from: CalendarDate, to: CalendarDate, style: DateStyle): string {
  const unit = unitOf(from);
  const range = rangeText(from, to, ' to ', YEARS[style]);
  if (isQualified(from) || isQualified(to) || unit === null || unit !== unitOf(to)) return `some time from ${range}`;
  const days = daysBetween(from, to);
  if (unit === 'day' && days.length <= MOST_NAMED_DAYS[style]) return choiceText(days.map(sureDate), YEARS[style]);
  return `one ${unit} of ${range}`;
}

function intervalWords(from: IntervalEnd, to: IntervalEnd, style: DateStyle): string {
  const years = YEARS[style];
  const brief = years === 'without-year';
  if (typeof to === 'string') {
    if (typeof from === 'string') throw new RangeError('An interval needs a date at one end.');
    const start = qualifiedText(from, years);
    return to === 'open' ? `${start} onwards` : `from ${start}, end unknown`;
  }
  if (from === 'unknown') return brief ? 'start unknown' : `start unknown, to ${qualifiedText(to, years)}`;
  if (from === 'open') return `up to ${qualifiedText(to, years)}`;
  if (brief && from.approximate) return `${qualifiedText(from, years)} onwards`;
  const twoDays = unitOf(from) === 'day' && unitOf(to) === 'day' && daysBetween(from, to).length === 2;
  const joint = style === 'compact' ? '–' : twoDays ? ' and ' : ' to ';
  return rangeText(from, to, joint, years);
}

/** The date of a range both of whose ends are the same sure or unsure day; null for any other. */
export function onlyDay(from: IntervalEnd, to: IntervalEnd): CalendarDate | null {
  if (typeof from === 'string' || typeof to === 'string' || from.approximate || to.approximate) return null;
  const sameDay = from.day !== undefined && daysOfDate(from).earliest === daysOfDate(to).latest;
  return sameDay ? { ...from, uncertain: from.uncertain || to.uncertain } : null;
}

/** At most four days, enough to tell whether they can be named. */
function daysBetween(from: CalendarDate, to: CalendarDate): readonly CivilDay[] {
  const first = daysOfDate(from).earliest;
  const count = Math.min(4, daysOfDate(to).latest - first + 1);
  return Array.from({ length: count }, (_, place) => (first + place) as CivilDay);
}

function unitOf(date: CalendarDate): 'day' | 'month' | 'year' | null {
  if (date.day !== undefined) return 'day';
  if (date.month !== undefined) return 'month';
  return date.span === undefined ? 'year' : null;
}
