import type { Grain } from '../grains';
import type { Meaning, Which } from '../meaning';
import type { Caught } from '../rule';
import { unitAt } from '../units';

type From = Extract<Meaning, { kind: 'shift' }>['from'];

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
};

/** The grain that a unit of the calendar is counted in; hours and the like have none. */
const GRAIN_OF: Readonly<Record<string, Grain>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  season: 'year',
  decade: 'decade',
  century: 'century',
};

/** @throws Error for a word that no rule names so: a mistake of ours. */
export function whichOf(caught: Caught): Which {
  const which = WHICH[caught.word('which')];
  if (which === undefined) throw new Error(`No rule says which “${caught.word('which')}” is.`);
  return which;
}

/** So many units from the day of publication, or from what the text told. */
export function shifted(grain: Grain, count: number, from: From = 'published'): Meaning {
  return { kind: 'shift', grain, count, from };
}

/** The same for a unit by its name; null for one that the calendar does not count, and for parts of one. */
export function shiftedBy(unit: string, count: number, from: From = 'published'): Meaning | null {
  const grain = GRAIN_OF[unit];
  return grain === undefined || !Number.isInteger(count) ? null : shifted(grain, count, from);
}

/** The name of the unit that a slot caught. */
export function unitName(caught: Caught): string {
  return unitAt(caught.number('UNIT'));
}
