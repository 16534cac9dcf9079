import type { Meaning } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { shifted, shiftedBy, unitName } from './shift';
import { wordSet } from '../word-set';

const UNIT = 'unit=day|week|month|quarter|year|decade|century|weekend';
const LONG_UNIT = 'unit=week|month|quarter|year|decade|century';

/** What is counted from a date that the text told before. */
export const TOLD_RULES: readonly RuleRow[] = [
  ['NUM UNIT way=earlier|previously|later', (caught) => apart(caught, caught.number('NUM'))],
  ['a|an UNIT way=earlier|previously|later', (caught) => apart(caught, 1)],
  ['a? several|few|many UNIT way=earlier|later', vaguely],
  ['the? UNIT - earlier|ago', (caught) => shiftedBy(unitName(caught), -1, 'text')],
  ['the? year - earlier|ago period', () => shifted('year', -1, 'text')],
  ['the? year - earlier|ago unit=month|quarter', yearBefore],
  ['the? same unit=month|quarter|week a|one year ago|earlier|before', yearBefore],
  ['the? same unit=month|quarter last year', yearBefore],
  ['the? same unit=month|quarter the previous year', yearBefore],
  ['the? same period a|one year ago|earlier|before', () => shifted('year', -1, 'text')],
  ['the? same period last year', () => shifted('year', -1, 'text')],
  ['the YEAR quarter|period', (caught) => ({ kind: 'calendar', year: caught.number('YEAR') })],
  ['the? same period of|in YEAR', (caught) => ({ kind: 'calendar', year: caught.number('YEAR') })],
  ['most|much|rest of the day', () => shifted('day', 0, 'text')],
  ['the quarter that ended|ends in MONTH', quarterEnding],
  ['the year', (_caught, site) => (isReported(site) ? shifted('year', 0, 'reported') : null)],
  [`the next|following ${UNIT}`, (caught) => shiftedBy(caught.word('unit'), 1, 'text')],
  [`the previous|preceding ${UNIT}`, (caught) => shiftedBy(caught.word('unit'), -1, 'text')],
  [`the same|very ${UNIT}`, sameUnit],
  [`that same? ${UNIT}`, sameUnit],
  ['earlier|later that same? unit=day|week|month|year', sameUnit],
  ['earlier|later the same unit=day|week|month|year', sameUnit],
  ['the next', (_caught, site) => (closes(site) ? shifted('day', 1, 'text') : null)],
  ['the day before', (_caught, site) => (closes(site) ? shifted('day', -1, 'text') : null)],
  ['the day after', (_caught, site) => (closes(site) ? shifted('day', 1, 'text') : null)],
  ['earlier|later in the unit=day|week|month|year|decade|century', runningUnit],
  ['early|late in the unit=week|month|year|decade|century', runningUnit],
  [`the end|beginning|start|close|middle|rest|remainder|turn of the ${LONG_UNIT}`, runningUnit],
  [`the? early|latter|later part of the ${LONG_UNIT}`, runningUnit],
  ['the end|beginning|start|close|rest of the fiscal|financial|calendar unit=year|quarter', runningUnit],
  ["the? unit=year|month ' s end", runningUnit],
  ['unit=year|month|quarter end', runningUnit],
  ['the? unit=year|month|quarter - end', runningUnit],
  ['the month', (_caught, site) => (isOfNoun(site) ? shifted('month', 0, 'running') : null)],
];

/** "Two days later". */
function apart(caught: Caught, count: number): Meaning | null {
  return shiftedBy(unitName(caught), caught.word('way') === 'later' ? count : -count, 'text');
}

/** How many of a unit a year has. */
const PER_YEAR: Readonly<Record<string, number>> = { week: 52, month: 12, quarter: 4 };

/** "The same month a year ago", "the year-earlier quarter". */
function yearBefore(caught: Caught): Meaning | null {
  const unit = caught.word('unit');
  return shiftedBy(unit, -(PER_YEAR[unit] ?? 0), 'text');
}

/** Only quarters of the calendar have a number. */
function quarterEnding(caught: Caught): Meaning | null {
  const month = caught.number('MONTH');
  return month % 3 === 0 ? { kind: 'year-part', grain: 'quarter', index: month / 3 } : null;
}

const AFTER_YEAR = wordSet('of that ended ending to when in before after');

/** "Sales for the year", and not "for the year that ended in June". */
function isReported({ tokens, at, next }: Site): boolean {
  const after = tokens[next];
  if (tokens[at - 1]?.lower !== 'for' || after?.text === '-' || after?.kind === 'number') return false;
  return !AFTER_YEAR.has(after?.lower ?? '');
}

/** "A few days later": after something, nobody knows how long. */
function vaguely(caught: Caught): Meaning {
  return { kind: 'reference', value: caught.word('way') === 'later' ? 'FUTURE_REF' : 'PAST_REF' };
}

function sameUnit(caught: Caught): Meaning | null {
  return shiftedBy(caught.word('unit'), 0, 'text');
}

function runningUnit(caught: Caught): Meaning | null {
  return shiftedBy(caught.word('unit'), 0, 'running');
}

/** Nothing follows that it could belong to. */
function closes({ tokens, next }: Site): boolean {
  const token = tokens[next];
  return token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '“');
}

const AWARDED = wordSet('player manager employee man woman person book team goal song save');

/** "The first days of the month", and not "the month of March" nor "player of the month". */
function isOfNoun({ tokens, at }: Site): boolean {
  const noun = tokens[at - 2];
  return tokens[at - 1]?.lower === 'of' && noun?.kind === 'word' && !AWARDED.has(noun.lower);
}
