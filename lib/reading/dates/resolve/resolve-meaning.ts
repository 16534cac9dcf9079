import type { Meaning } from '../meaning';
import { resolveCalendar } from './calendar';
import type { Context, Resolved } from './context';
import { resolveShift, resolveWeekday, resolveWeekend } from './relative';

/** What an expression means in its place; null where it names no time that the calendar has. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'weekend':
      return resolveWeekend(context);
    default:
      return null;
  }
}
