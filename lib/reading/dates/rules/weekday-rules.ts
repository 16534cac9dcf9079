import type { Meaning, Which } from '../meaning';
import type { Caught, RuleRow } from '../rule';
import { whichOf } from './shift';

/** Weekdays and months, bare and with the word that tells which. */
export const WEEKDAY_RULES: readonly RuleRow[] = [
  ['WEEKDAY', (caught) => weekday(caught, null)],
  ['which=last|this|next|past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['this which=past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['which=last|this|next MONTH', ofMonth],
  ['this? which=past|coming MONTH', ofMonth],
  ['which=last|next MONTH DAY', ofMonth],
  ['the? DAY of which=last|this|next month', dayOfMonth],
];

function weekday(caught: Caught, which: Which | null): Meaning {
  return { kind: 'weekday', weekday: caught.number('WEEKDAY'), which };
}

function ofMonth(caught: Caught): Meaning {
  const day = caught.maybe('DAY');
  const month = { kind: 'calendar', month: caught.number('MONTH'), which: whichOf(caught) } as const;
  return day === undefined ? month : { ...month, day };
}

/** "The 5th of next month". */
function dayOfMonth(caught: Caught): Meaning {
  return { kind: 'calendar', day: caught.number('DAY'), which: whichOf(caught) };
}
