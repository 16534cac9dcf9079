import { weekdayOf, type CivilDay } from '../../../time/civil-day';
import { dayWords } from '../../../time/date-text';
import { mondayOf, placeAt, shiftDay, type Grain } from '../grains';
import type { Meaning } from '../meaning';
import { wordSet } from '../word-set';
import type { Anchor, Context, Resolved } from './context';
import { countReason, placeWords, tenseReason } from './reason';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
const TOO_NEAR_FOR_NEXT = 1;
/** The calendar that EDTF writes ends there. */
const FURTHEST_DAYS = 3_000_000;

/** A bare weekday is the most recent one or today, unless its clause looks ahead. */
export function resolveWeekday({ weekday, which }: Of<'weekday'>, context: Context): Resolved {
  const from = context.narrative && context.anchor?.grain === 'day' ? context.anchor.day : context.published;
  const back = (weekdayOf(from) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const ahead = (DAYS_PER_WEEK - back) % DAYS_PER_WEEK;
  const day = (from + dayCount(which, context, back, ahead)) as CivilDay;
  const direction = day < from ? 'before' : day > from ? 'after' : 'on';
  const found = dayWords(day);
  const why = which === null ? tenseReason(context, found, direction) : countReason(context, from, found);
  return { type: 'DATE', ...placeAt('day', day), why, anchor: { day, grain: 'day' } };
}

function dayCount(which: Of<'weekday'>['which'], { tense, published }: Context, back: number, ahead: number): number {
  if (which === 'last') return back === 0 ? -DAYS_PER_WEEK : -back;
  // Nobody says "next Wednesday" of tomorrow.
  if (which === 'next') return ahead <= TOO_NEAR_FOR_NEXT ? ahead + DAYS_PER_WEEK : ahead;
  // "This Tuesday" is of the same week, whichever side of today it lies on.
  if (which === 'this' && tense !== 'past') return back < weekdayOf(published) && tense === 'open' ? -back : ahead;
  return tense === 'ahead' ? ahead : -back;
}

/** So many units from publication, or from the date the text spoke of last; as coarse as its unit. */
export function resolveShift(meaning: Of<'shift'>, context: Context): Resolved | null {
  const { grain, count, from } = meaning;
  if (
    grain === 'year' &&
    context.quarter !== null &&
    count === -1 &&
    (from === 'text' || context.words.endsWith('ago'))
  ) {
    const day = shiftDay(context.quarter.day, 'year', count);
    const quarter = placeAt('quarter', day);
    return {
      type: 'DATE',
      ...quarter,
      why: countReason(context, context.quarter.day, quarter.value),
      anchor: { day, grain: 'quarter' },
    };
  }
  if (from === 'reported') return reportedYear(context);
  if (isMonthCompared(meaning, context))
    return resolveShift({ ...meaning, grain: 'month', count: count * MONTHS_PER_YEAR }, context);
  if (isWeeksApart(meaning, context))
    return resolveShift({ ...meaning, grain: 'day', count: count * DAYS_PER_WEEK }, context);
  const told =
    grain === 'day'
      ? toldDay(meaning, context)
      : grain === 'quarter'
        ? (context.quarter ?? context.anchor)
        : grain === 'year' && count === 0
          ? (context.written ?? context.anchor)
          : context.anchor;
  const start = (from === 'text' ? told : from === 'running' ? context.running : null)?.day ?? context.published;
  if (Math.abs(count) * daysIn(grain) > FURTHEST_DAYS) return null;
  const day = shiftDay(start, grain, count);
  const place = placeAt(grain, day);
  const why = countReason(context, start, placeWords(grain, day));
  // Counted from another event, it is a relation to that: this day is our guess at where it lies.
  const edtf = from === 'text' ? null : place.edtf;
  return { type: 'DATE', value: place.value, edtf, why, anchor: { day: firstOf(grain, day), grain } };
}

/** What is told as past is not counted from a day to come. */
function toldDay({ count }: Of<'shift'>, context: Context): Anchor | null {
  const { anchor, day, pastDay, published, tense, narrative } = context;
  const told = narrative && anchor?.grain === 'day' ? anchor : (day ?? anchor);
  const isPast = count < 0 || tense === 'past';
  return told !== null && told.day > published && isPast ? (pastDay ?? told) : told;
}

/** "A week later" is to the day where a day was told. */
function isWeeksApart({ grain, from }: Of<'shift'>, { anchor, words }: Context): boolean {
  const isApart = words.endsWith('later') || words.endsWith('earlier');
  return grain === 'week' && from === 'text' && anchor?.grain === 'day' && isApart;
}

const COMPARING = wordSet('from than with');

/** "In May from a year earlier" is the May of a year earlier. */
function isMonthCompared({ grain, count, from }: Of<'shift'>, { anchor, words, lead }: Context): boolean {
  const isYears = grain === 'year' && count < 0 && from === 'text' && words.endsWith('earlier');
  return isYears && anchor?.grain === 'month' && COMPARING.has(lead);
}

/** "Sales for the year": the year of the quarter whose figures are told, else the present one. */
function reportedYear({ quarter, published, tense, ...rest }: Context): Resolved {
  const context = { quarter, published, tense, ...rest };
  const day = tense === 'ahead' ? published : (quarter?.day ?? published);
  return {
    type: 'DATE',
    ...placeAt('year', day),
    why: countReason(context, day, placeWords('year', day)),
    anchor: { day, grain: 'year' },
  };
}

/** "The weekend": the last one, or the coming one where the clause looks ahead. */
export function resolveWeekend(context: Context): Resolved {
  const { published, tense } = context;
  const onWeekend = weekdayOf(published) >= 6;
  const day = (published + (tense === 'ahead' || onWeekend ? 0 : -DAYS_PER_WEEK)) as CivilDay;
  return {
    type: 'DATE',
    ...placeAt('weekend', day),
    why: tenseReason(context, placeWords('weekend', day), day < published ? 'before' : 'after'),
  };
}

function daysIn(grain: Grain): number {
  return { day: 1, weekend: 7, week: 7, month: 31, quarter: 92, half: 183, year: 366, decade: 3660, century: 36_600 }[
    grain
  ];
}

function firstOf(grain: Grain, day: CivilDay): CivilDay {
  return grain === 'week' ? mondayOf(day) : day;
}
