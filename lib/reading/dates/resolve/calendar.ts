import {
  civilDay,
  daysInMonth,
  formatDay,
  formatYear,
  partsOf,
  twoDigits,
  type CivilDay,
} from '../../../time/civil-day';
import { dateText, dayWords } from '../../../time/date-text';
import { yearValue } from '../grains';
import type { Meaning, Which } from '../meaning';
import type { Anchor, Context, Resolved } from './context';
import { quoted, tenseReason } from './reason';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

interface Partial {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date with its year, its month, or the year that tense and text give it. */
export function resolveCalendar(meaning: Calendar, context: Context): Resolved | null {
  const { year, month, day } = meaning;
  if (year !== undefined && meaning.through !== undefined) {
    const years = `${formatYear(year)}/${formatYear(meaning.through)}`;
    return { ...place({ year }), edtf: years, why: `${quoted(context)}: ${year} to ${meaning.through}` };
  }
  if (year !== undefined)
    return resolved(
      { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
      context,
    );
  if (month === undefined) return day === undefined ? null : resolveDayOfMonth(day, meaning.which, context);
  const partial = { month, ...(day === undefined ? {} : { day }) };
  if (meaning.yearShift !== undefined)
    return resolved({ year: partsOf(context.published).year + meaning.yearShift, ...partial }, context);
  if (meaning.ofThatYear === true)
    return resolved(
      { year: partsOf((context.written ?? context.anchor)?.day ?? context.published).year, ...partial },
      context,
    );
  if (meaning.which !== undefined)
    return resolved({ year: yearByWord(month, meaning.which, context), ...partial }, context);
  if (context.running !== null && (context.narrative || context.tense !== 'ahead')) {
    const chosen = yearByText(month, context.running);
    return resolved(
      { year: chosen, ...partial },
      context,
      `${quoted(context)}, in the year that the text is telling: `,
    );
  }
  return byTense(partial, context);
}

/** The most recent one, or the next where the clause looks ahead; where no tense tells, the nearer. */
function byTense({ month, day }: { readonly month: number; readonly day?: number }, context: Context): Resolved | null {
  const now = partsOf(context.published);
  const order = day === undefined ? month - now.month : (month - now.month) * 31 + day - now.day;
  const half = day === undefined ? 6 : 6 * 31;
  const later = context.tense === 'ahead' ? order < 0 : context.tense === 'open' && order < -half;
  const earlier =
    context.tense === 'past' ? order > 0 : context.tense === 'open' && order > half - 2 * (day === undefined ? 1 : 31);
  const year = now.year + (later ? 1 : 0) - (earlier ? 1 : 0);
  const date = { year, month, ...(day === undefined ? {} : { day }) };
  if (!exists(date)) return null;
  const first = firstDay(date);
  const direction = first > context.published ? 'after' : 'before';
  return { ...place(date), why: tenseReason(context, wordsOf(date), direction) };
}

/** "The 26th": of this month or the one before or after it. */
function resolveDayOfMonth(day: number, which: Which | undefined, context: Context): Resolved | null {
  const from = context.anchor !== null && context.anchor.grain !== 'year' ? context.anchor.day : context.published;
  const { year, month, day: today } = partsOf(from);
  const shift =
    which !== undefined
      ? { last: -1, this: 0, next: 1 }[which]
      : from !== context.published
        ? 0
        : context.tense === 'past' && day > today
          ? -1
          : context.tense === 'ahead' && day < today
            ? 1
            : 0;
  const index = year * 12 + month - 1 + shift;
  const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return exists(date) ? resolved(date, context) : null;
}

function yearByWord(month: number, which: 'last' | 'this' | 'next', { published }: Context): number {
  const now = partsOf(published);
  if (which === 'last') return month < now.month ? now.year : now.year - 1;
  if (which === 'next') return month > now.month ? now.year : now.year + 1;
  return now.year;
}

/** In a narrative: the year that is being told, or the one after it where the month would lie far back. */
function yearByText(month: number, { day, grain }: Anchor): number {
  const { year, month: told } = partsOf(day);
  if (grain === 'year') return year;
  return month - told < -6 ? year + 1 : month - told > 6 ? year - 1 : year;
}

function resolved(date: Partial, context: Context, lead?: string): Resolved | null {
  if (!exists(date)) return null;
  return { ...place(date), why: `${lead ?? `${quoted(context)}: `}${wordsOf(date)}` };
}

function exists({ year, month, day }: Partial): boolean {
  return Math.abs(year) <= 9999 && (day === undefined || day <= daysInMonth(year, month ?? 1));
}

function firstDay({ year, month = 1, day = 1 }: Partial): CivilDay {
  return civilDay(year, month, day);
}

/** A year, month or day as TIMEX3 and EDTF write it, with the anchor that it leaves. */
export function place(date: Partial): Omit<Resolved, 'why'> {
  const { year, month, day } = date;
  const first = firstDay(date);
  const grain = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const text =
    day !== undefined ? formatDay(first) : formatYear(year) + (month === undefined ? '' : `-${twoDigits(month)}`);
  return {
    type: 'DATE',
    value: yearValue(year) + text.slice(formatYear(year).length),
    edtf: text,
    anchor: { day: first, grain },
  };
}

function wordsOf(date: Partial): string {
  return date.day === undefined
    ? dateText({ ...date, approximate: false, uncertain: false })
    : dayWords(firstDay(date));
}
