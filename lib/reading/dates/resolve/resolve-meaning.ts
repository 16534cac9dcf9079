import type { Meaning } from '../meaning';
import { resolveCalendar } from './calendar';
import type { Context, Resolved } from './context';
import { resolveHoliday } from './holiday';
import { resolveShift, resolveWeekday, resolveWeekend } from './relative';
import { resolveTime } from './time-of-day';
import { resolveDuration, resolveLiteral, resolveReference, resolveSet, resolveYears } from './timeless';
import { resolveYearPart } from './year-part';

type Resolver<K extends Meaning['kind']> = (
  meaning: Extract<Meaning, { kind: K }>,
  context: Context,
) => Resolved | null;

const RESOLVERS: { readonly [K in Meaning['kind']]: Resolver<K> } = {
  calendar: resolveCalendar,
  weekday: resolveWeekday,
  shift: resolveShift,
  weekend: (_meaning, context) => resolveWeekend(context),
  'year-part': resolveYearPart,
  holiday: resolveHoliday,
  years: resolveYears,
  duration: resolveDuration,
  set: resolveSet,
  reference: resolveReference,
  time: (meaning, context) => resolveTime(meaning, context, (day) => resolveMeaning(day, context)),
  literal: resolveLiteral,
};

/** What an expression means in its place; null where it names no time that the calendar has. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved | null {
  return (RESOLVERS[meaning.kind] as Resolver<Meaning['kind']>)(meaning, context);
}
