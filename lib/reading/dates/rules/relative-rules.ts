import type { Grain } from '../grains';
import type { Meaning, Which } from '../meaning';
import type { Caught, RuleRow } from '../rule';
import { unitAt } from '../units';

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last', past: 'last', previous: 'last', this: 'this', current: 'this', next: 'next', coming: 'next', upcoming: 'next',
};
const COUNT: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** Weekdays, and what is counted in days, weeks, months and years from the day of publication. */
export const RELATIVE_RULES: readonly RuleRow[] = [
  ['today', () => near('day', 0)],
  ['yesterday', () => near('day', -1)],
  ['tomorrow', () => near('day', 1)],
  ['the day before yesterday', () => near('day', -2)],
  ['the day after tomorrow', () => near('day', 2)],
  ['WEEKDAY', (caught) => weekday(caught, null)],
  ['which=last|this|next|past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['this which=past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['which=last|this|next MONTH', (caught) => ({ kind: 'calendar', month: caught.number('MONTH'), which: whichOf(caught) })],
  ['which=last|this|next UNIT', (caught) => unitNear(caught, COUNT[whichOf(caught)])],
  ['NUM UNIT ago', (caught) => unitNear(caught, -caught.number('NUM'))],
  ['a|an UNIT ago', (caught) => unitNear(caught, -1)],
];

export function whichOf(caught: Caught): Which {
  const which = WHICH[caught.word('which')];
  if (which === undefined) throw new Error(`No rule says which “${caught.word('which')}” is.`);
  return which;
}

function near(grain: Grain, count: number): Meaning {
  return { kind: 'shift', grain, count, from: 'published' };
}

function weekday(caught: Caught, which: Which | null): Meaning {
  return { kind: 'weekday', weekday: caught.number('WEEKDAY'), which };
}

/** The grain that a unit of the calendar is counted in; null for hours and the like. */
const GRAIN_OF: Readonly<Record<string, Grain>> = {
  day: 'day', weekend: 'weekend', week: 'week', month: 'month', quarter: 'quarter', half: 'half', year: 'year', decade: 'decade', century: 'century',
};

function unitNear(caught: Caught, count: number): Meaning | null {
  const grain = GRAIN_OF[unitAt(caught.number('UNIT'))];
  return grain === undefined || !Number.isInteger(count) ? null : near(grain, count);
}
