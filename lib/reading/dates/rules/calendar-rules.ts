import { daysInMonth } from '../../../time/civil-day';
import { MONTHS, WEEKDAYS } from '../calendar-names';
import type { Meaning } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { wordSet } from '../word-set';

/** Full, partial, British, American and numeric dates. */
export const CALENDAR_RULES: readonly RuleRow[] = [
  [
    'MONTH DAY',
    (caught, site) =>
      isAttackOf2001(caught, site) ? { kind: 'literal', value: '2001-09-11', edtf: '2001-09-11' } : null,
  ],
  ...['', 'WEEKDAY ,? '].flatMap((lead): RuleRow[] => [
    [`${lead}MONTH DAY ,? of? YEAR`, dated],
    [`${lead}MONTH DAY`, dated],
    [`${lead}the? DAY of? MONTH ,? YEAR`, dated],
    [`${lead}the? DAY of? MONTH`, dated],
  ]),
  ['MONTH of? ,? YEAR', dated],
  [
    "MONTH of? ' TWO",
    (caught) => ({ kind: 'calendar', year: shortYear(caught.number('TWO')), month: caught.number('MONTH') }),
  ],
  ['MONTH ,? DIGITS bc|bce', (caught) => beforeChrist(caught)],
  ['the? ORD', (caught, site) => (isBareDay(site) ? { kind: 'calendar', day: caught.number('ORD') } : null)],
  ['MONTH', (caught, site) => (isBareMonth(site) ? dated(caught) : null)],
  ['YEAR - TWO - TWO2', iso],
  ['YEAR / TWO / TWO2', iso],
  ['TWO / TWO2 / YEAR', slashed],
  ['TWO - TWO2 - YEAR', slashed],
  ['TWO / TWO2 / TWO3', slashed],
  ['TWO - TWO2 - TWO3', slashed],
];

/** The date that a match writes, or null for a day that the calendar does not have. */
function dated(caught: Caught): Meaning | null {
  const [year, month, day] = [caught.maybe('YEAR'), caught.maybe('MONTH'), caught.maybe('DAY')];
  return checked(year, month, day);
}

function iso(caught: Caught): Meaning | null {
  return checked(caught.maybe('YEAR'), caught.maybe('TWO'), caught.maybe('TWO2'));
}

/** American order, unless only the British one gives a month. */
function slashed(caught: Caught): Meaning | null {
  const [first, second] = [caught.number('TWO'), caught.number('TWO2')];
  const short = caught.maybe('TWO3');
  const year = caught.maybe('YEAR') ?? (short === undefined ? undefined : shortYear(short));
  return first > 12 ? checked(year, second, first) : checked(year, first, second);
}

export function checked(year: number | undefined, month: number | undefined, day: number | undefined): Meaning | null {
  if (month !== undefined && (month < 1 || month > 12)) return null;
  // Without a year, 29 February may be one.
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(year ?? 2000, month))) return null;
  return {
    kind: 'calendar',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** Two digits after an apostrophe: '68 is 1968, '24 is 2024. */
export function shortYear(digits: number): number {
  return digits + (digits >= 40 ? 1900 : 2000);
}

/** "The Sept. 11 attacks" are of 2001, whenever a text speaks of them. */
function isAttackOf2001(caught: Caught, { tokens, next }: Site): boolean {
  const after = tokens[next]?.lower ?? '';
  return (
    caught.number('MONTH') === 9 &&
    caught.number('DAY') === 11 &&
    (after.startsWith('attack') || after.startsWith('terror') || after === 'hijackers')
  );
}

function beforeChrist(caught: Caught): Meaning | null {
  const year = caught.number('DIGITS');
  return Number.isInteger(year) && year >= 1 && year <= 9999
    ? { kind: 'calendar', year: 1 - year, month: caught.number('MONTH') }
    : null;
}

const BEFORE_DAY = wordSet('on by until since from before after to');
const AFTER_DAY = wordSet('and or but at in he she they it the to when that was is were had with as a');

/** "On the 26th": in figures, with no noun behind it that it would count. */
function isBareDay({ tokens, at, next }: Site): boolean {
  const day = tokens[next - 2];
  const after = tokens[next];
  if (
    day?.kind !== 'number' ||
    day.text.length > 2 ||
    Number(day.text) > 31 ||
    Number(day.text) < 1 ||
    tokens[at]?.lower !== 'the'
  )
    return false;
  return (
    BEFORE_DAY.has(tokens[at - 1]?.lower ?? '') &&
    (after === undefined || (after.kind === 'mark' && after.text !== '-') || AFTER_DAY.has(after.lower))
  );
}

const BEFORE_VERB = wordSet('i we you they he she it this that who which and');
const NAMES_OF_PEOPLE = wordSet('theresa ms mrs mr sir prime minister elaine brian');
const FIRST_NAMES = new Set(['april', 'june', 'august']);
const BEFORE_MONTH = wordSet(
  'in of since by last next this early late mid until from to and for the through during a - before after',
  'every',
);
const AFTER_MARCH = wordSet('on for of to through');

/** "April Jones said": a name before a name, where no word leads to a month. */
function isFirstName(name: string, { tokens, at, next }: Site): boolean {
  const after = tokens[next];
  if (!FIRST_NAMES.has(name) || after?.kind !== 'word' || after.text === after.lower) return false;
  return !BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '');
}

/** "Philip May": a capital before it that begins no sentence and leads to no month. */
function isSurname({ tokens, at }: Site): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.text === before.lower || before.text.length < 3) return false;
  return !BEFORE_MONTH.has(before.lower) && !WEEKDAYS.has(before.lower) && !MONTHS.has(before.lower);
}

/** "May" is also a verb and a name, "March" a walk. Names before and verbs after tell. */
function isBareMonth({ tokens, at, next }: Site): boolean {
  const name = tokens[at]?.lower ?? '';
  // "LeMay", "MacMarch".
  if (tokens[at]?.glued === true && tokens[at - 1]?.kind === 'word' && (tokens[at - 1]?.text.length ?? 0) <= 3)
    return false;
  if (isFirstName(name, { tokens, at, next })) return false;
  if (name !== 'may' && name !== 'march') return tokens[next - 1]?.text === '.' || name.length > 3;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[next];
  if (before === '.' && NAMES_OF_PEOPLE.has(tokens[at - 2]?.lower ?? '')) return false;
  if (name === 'march' && before === 'long') return false;
  if (name === 'march') return !AFTER_MARCH.has(after?.lower ?? '') || before === 'in' || before === 'last';
  if (isSurname({ tokens, at, next })) return false;
  if (NAMES_OF_PEOPLE.has(before) || (BEFORE_VERB.has(before) && before !== 'this')) return false;
  const sentenceStart = before === '' || before === '.' || before === '”' || before === '"' || before === '“';
  return !(sentenceStart && after?.kind === 'word');
}
