import { yearText, dateText } from '../time/date-text';
import type { CalendarDate, Edtf, IntervalEnd } from '../time/edtf';
import { monthName } from '../time/month-names';
import { onlyDay } from '../time/date-phrase';

/** Whose rules a date in a reference list follows: APA 7, Chicago 17 or MLA 9. */
export type DateForm = 'apa' | 'chicago' | 'mla';

/** MLA 9, appendix 1; May, June and July stay whole. */
const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const;

const ABOUT: Readonly<Record<DateForm, string>> = { apa: 'ca. ', chicago: 'ca. ', mla: 'circa ' };

/**
 * A date as the style writes it: APA "2024, April 26", Chicago "April 26, 2024", MLA "26 Apr. 2024". A date that lasted is
 * a range; one of several days says so ("one day of April 24–26, 2024"), which a bare range would not; `?` is doubt and
 * "ca." is about. Null where the date is unknown: what to write then is the style's own matter.
 */
export function citationDate(edtf: Edtf | null, form: DateForm): string | null {
  if (edtf === null) return null;
  if (edtf.kind === 'date' || edtf.kind === 'time') return single(edtf.date, form);
  const only = onlyDay(edtf.from, edtf.to);
  if (only !== null) return single(only, form);
  return edtf.kind === 'oneOf' ? range(edtf.from, edtf.to, form, `one ${unitOf(edtf.from, edtf.to)} of `) : interval(edtf.from, edtf.to, form);
}

/** True of a date that is less than one sure day, month or year. */
export function isDoubted(edtf: Edtf): boolean {
  if (edtf.kind === 'oneOf') return true;
  const ends = edtf.kind === 'interval' ? [edtf.from, edtf.to] : [edtf.date];
  return ends.some((end) => typeof end === 'string' || end.approximate || end.uncertain || end.span !== undefined);
}

function interval(from: IntervalEnd, to: IntervalEnd, form: DateForm): string {
  if (typeof from !== 'string') return typeof to === 'string' ? `from ${single(from, form)}` : range(from, to, form, '');
  return typeof to === 'string' ? 'n.d.' : `until ${single(to, form)}`;
}

function single(date: CalendarDate, form: DateForm): string {
  const text = inYear(date, withinYear(date, form), date.day !== undefined, form);
  return `${date.approximate ? ABOUT[form] : ''}${text}${date.uncertain ? '?' : ''}`;
}

/** `before` stands after the year in APA, whose entries are sorted by it. */
function range(from: CalendarDate, to: CalendarDate, form: DateForm, before: string): string {
  const qualified = [from, to].some(({ approximate, uncertain }) => approximate || uncertain);
  if (qualified || from.year !== to.year || from.month === undefined || to.month === undefined) {
    return `${before}${single(from, form)}–${single(to, form)}`;
  }
  const days = from.day !== undefined && to.day !== undefined;
  const sameMonth = days && from.month === to.month;
  const [first, last] = [withinYear(from, form), withinYear(to, form)];
  const joined = !sameMonth ? `${first}–${last}` : form === 'mla' ? `${from.day}–${last}` : `${first}–${to.day}`;
  return form === 'apa' ? inYear(from, before + joined, days, form) : before + inYear(from, joined, days, form);
}

/** "April 26", in MLA "26 Apr."; empty for a year alone. */
function withinYear({ month, day }: CalendarDate, form: DateForm): string {
  if (month === undefined) return '';
  const name = form === 'mla' ? MLA_MONTHS[month - 1]! : monthName(month);
  if (day === undefined) return name;
  return form === 'mla' ? `${day} ${name}` : `${name} ${day}`;
}

function inYear(date: CalendarDate, rest: string, hasDay: boolean, form: DateForm): string {
  const year = date.span === undefined ? yearText(date.year) : dateText(date).replace(/^the /, '');
  if (rest === '') return year;
  if (form === 'apa') return `${year}, ${rest}`;
  return `${rest}${form === 'chicago' && hasDay ? ',' : ''} ${year}`;
}

/** The coarser of the two units, so that no more is claimed. */
function unitOf(from: CalendarDate, to: CalendarDate): 'day' | 'month' | 'year' {
  if (from.month === undefined || to.month === undefined) return 'year';
  return from.day === undefined || to.day === undefined ? 'month' : 'day';
}
