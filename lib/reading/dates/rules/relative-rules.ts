import type { Grain } from '../grains';
import type { Meaning, Which } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { unitAt, UNIT_WORDS } from '../units';

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
const COUNT: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

const UNIT_OF_CALENDAR = 'day|week|month|quarter|year|decade|century|weekend';

/** Weekdays, and what is counted in days, weeks, months and years from the day of publication, or from a date told before. */
export const RELATIVE_RULES: readonly RuleRow[] = [
  ['today', () => near('day', 0)],
  ['yesterday', () => near('day', -1)],
  ['tomorrow', () => near('day', 1)],
  ['the day before yesterday', () => near('day', -2)],
  ['the day after tomorrow', () => near('day', 2)],
  ['WEEKDAY', (caught) => weekday(caught, null)],
  ['which=last|this|next|past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['this which=past|coming WEEKDAY', (caught) => weekday(caught, whichOf(caught))],
  ['which=last|this|next MONTH', (caught) => ofMonth(caught)],
  ['this? which=past|coming MONTH', (caught) => ofMonth(caught)],
  ['which=last|next MONTH DAY', (caught) => ofMonth(caught)],
  ['the? DAY of which=last|this|next month', (caught) => ofUnit(caught)],
  ['which=last|this|next UNIT', (caught, site) => (isOrdinal(site) ? null : unitNear(caught, COUNT[whichOf(caught)]))],
  ['this? which=past|coming weekend|week|month|year', (caught, site) => wordNear(site, COUNT[whichOf(caught)])],
  [
    'the which=current|present unit=week|month|quarter|year|decade|century',
    (caught) => named(caught.word('unit'), 0, 'published'),
  ],
  ['NUM UNIT ago', (caught) => unitNear(caught, -caught.number('NUM'))],
  ['NUM and a half UNIT ago', (caught) => unitNear(caught, -caught.number('NUM'))],
  ['NUM UNIT and a half ago', (caught) => unitNear(caught, -caught.number('NUM'))],
  ['a|an UNIT ago', (caught) => unitNear(caught, -1)],
  ['a couple of? UNIT ago', (caught) => unitNear(caught, -2)],
  [
    'half a unit=decade|century ago',
    (caught) => named('year', caught.word('unit') === 'decade' ? -5 : -50, 'published'),
  ],
  [
    'a half -? unit=decade|century ago',
    (caught) => named('year', caught.word('unit') === 'decade' ? -5 : -50, 'published'),
  ],
  ['a quarter -? of? a? century ago', () => named('year', -25, 'published')],
  ['NUM UNIT from now', (caught) => unitNear(caught, caught.number('NUM'))],
  ['a UNIT from now', (caught) => unitNear(caught, 1)],
  ['NUM UNIT way=earlier|previously|later', (caught) => unitFrom(caught, caught.number('NUM'))],
  ['a|an UNIT way=earlier|previously|later', (caught) => unitFrom(caught, 1)],
  ['a? several|few|many UNIT way=earlier|later', vaguely],
  ['UNIT - way=earlier', (caught) => unitFrom(caught, 1)],
  ['UNIT - ago', (caught) => unitFrom(caught, 1, 'earlier')],
  [`the next|following unit=${UNIT_OF_CALENDAR}`, (caught) => named(caught.word('unit'), 1, 'text')],
  [`the previous|preceding unit=${UNIT_OF_CALENDAR}`, (caught) => named(caught.word('unit'), -1, 'text')],
  [`the same|very unit=${UNIT_OF_CALENDAR}`, (caught) => named(caught.word('unit'), 0, 'text')],
  [`that same? unit=${UNIT_OF_CALENDAR}`, (caught) => named(caught.word('unit'), 0, 'text')],
  ['the next', (_caught, site) => (closes(site) ? near('day', 1, 'text') : null)],
  [
    'the day before|after',
    (_caught, site) =>
      closes(site) ? near('day', site.tokens[site.next - 1]?.lower === 'before' ? -1 : 1, 'text') : null,
  ],
  [
    'earlier|later in the unit=day|week|month|year|decade|century',
    (caught) => named(caught.word('unit'), 0, 'running'),
  ],
  ['earlier|later that same? unit=day|week|month|year', (caught) => named(caught.word('unit'), 0, 'text')],
  ['earlier|later the same unit=day|week|month|year', (caught) => named(caught.word('unit'), 0, 'text')],
  [
    'the end|beginning|start|close|middle of the unit=week|month|quarter|year|decade|century',
    (caught) => named(caught.word('unit'), 0, 'running'),
  ],
  [
    'the rest|remainder|turn of the unit=week|month|quarter|year|decade|century',
    (caught) => named(caught.word('unit'), 0, 'running'),
  ],
  [
    'the? early|latter|later part of the unit=week|month|quarter|year|decade|century',
    (caught) => named(caught.word('unit'), 0, 'running'),
  ],
  ['early|late in the unit=week|month|year|decade|century', (caught) => named(caught.word('unit'), 0, 'running')],
  ["the? unit=year|month ' s end", (caught) => named(caught.word('unit'), 0, 'running')],
  ['unit=year|month|quarter end', (caught) => named(caught.word('unit'), 0, 'running')],
  ['the? unit=year|month|quarter - end', (caught) => named(caught.word('unit'), 0, 'running')],
  [
    'the month',
    (_caught, { tokens, at }) =>
      tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.kind === 'word' ? named('month', 0, 'running') : null,
  ],
  ['the weekend', () => ({ kind: 'weekend' })],
  ['the new year', () => named('year', 1, 'published')],
];

export function whichOf(caught: Caught): Which {
  const which = WHICH[caught.word('which')];
  if (which === undefined) throw new Error(`No rule says which “${caught.word('which')}” is.`);
  return which;
}

type From = 'published' | 'text' | 'running';

function near(grain: Grain, count: number, from: From = 'published'): Meaning {
  return { kind: 'shift', grain, count, from };
}

function ofMonth(caught: Caught): Meaning {
  const day = caught.maybe('DAY');
  return {
    kind: 'calendar',
    month: caught.number('MONTH'),
    which: whichOf(caught),
    ...(day === undefined ? {} : { day }),
  };
}

/** "The 5th of next month". */
function ofUnit(caught: Caught): Meaning {
  return { kind: 'calendar', day: caught.number('DAY'), which: whichOf(caught) };
}

function named(unit: string, count: number, from: From): Meaning | null {
  const grain = GRAIN_OF[unit];
  return grain === undefined ? null : near(grain, count, from);
}

function wordNear({ tokens, next }: Site, count: number): Meaning | null {
  return named(tokens[next - 1]?.lower ?? '', count, 'published');
}

/** "This second": a rank. A day of its own is "today". */
function isOrdinal({ tokens, next }: Site): boolean {
  const word = tokens[next - 1]?.lower ?? '';
  return (
    word === 'second' ||
    word === 'half' ||
    word === 'day' ||
    word === 'days' ||
    (word.endsWith('s') && UNIT_WORDS.has(word))
  );
}

/** Nothing follows that it could belong to. */
function closes({ tokens, next }: Site): boolean {
  const token = tokens[next];
  return token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '“');
}

function weekday(caught: Caught, which: Which | null): Meaning {
  return { kind: 'weekday', weekday: caught.number('WEEKDAY'), which };
}

/** The grain that a unit of the calendar is counted in; null for hours and the like. */
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

function unitNear(caught: Caught, count: number): Meaning | null {
  const grain = GRAIN_OF[unitAt(caught.number('UNIT'))];
  return grain === undefined || !Number.isInteger(count) ? null : near(grain, count);
}

/** "A few days later": after something, nobody knows how long. */
function vaguely(caught: Caught): Meaning {
  return { kind: 'reference', value: caught.word('way') === 'later' ? 'FUTURE_REF' : 'PAST_REF' };
}

/** "Two days later" is counted from what the text told before. */
function unitFrom(caught: Caught, count: number, way = caught.word('way')): Meaning | null {
  const grain = GRAIN_OF[unitAt(caught.number('UNIT'))];
  return grain === undefined || !Number.isInteger(count) ? null : near(grain, way === 'later' ? count : -count, 'text');
}
