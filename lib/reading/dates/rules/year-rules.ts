import type { Meaning } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { shortYear } from './calendar-rules';
import { wordSet } from '../word-set';

const WORD_DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const CENTURY_YEARS = 100;

/** Years, decades, centuries and years of business, before and after Christ. */
export const YEAR_RULES: readonly RuleRow[] = [
  [
    'YEAR',
    (caught, site) => (isYear(caught.number('YEAR'), site) ? { kind: 'calendar', year: caught.number('YEAR') } : null),
  ],
  [
    "the? ' TWO",
    (caught, site) =>
      caught.number('TWO') >= 10 && isAfterPreposition(site) && follows(site) !== 's'
        ? { kind: 'calendar', year: shortYear(caught.number('TWO')) }
        : null,
  ],
  ['the? YEAR s', (caught) => decade(caught.number('YEAR'))],
  ["the? YEAR ' s", (caught) => (caught.number('YEAR') % 10 === 0 ? decade(caught.number('YEAR')) : null)],
  ["the? ' TWO s", (caught) => decade(shortYear(caught.number('TWO')))],
  [
    `the words=${Object.keys(WORD_DECADES).join('|')}`,
    (caught) => decade(1900 + (WORD_DECADES[caught.word('words')] ?? 0)),
  ],
  [
    `the? nineteen - words=${Object.keys(WORD_DECADES).join('|')}`,
    (caught) => decade(1900 + (WORD_DECADES[caught.word('words')] ?? 0)),
  ],
  ['the? ORD - century', (caught, site) => century(caught.number('ORD'), site)],
  ['the? ORD century', (caught, site) => century(caught.number('ORD'), site)],
  [
    'the? ORD century bc|bce',
    (caught) => ({ kind: 'years', grain: 'century', first: -CENTURY_YEARS * caught.number('ORD') }),
  ],
  ['the? turn of the century', () => ({ kind: 'literal', value: '2000', edtf: null })],
  ['DIGITS bc|bce', (caught) => beforeChrist(caught)],
  [
    'the? DIGITS s bc|bce',
    (caught) => ({
      kind: 'literal',
      value: `BC${String(Math.floor(caught.number('DIGITS') / 10)).padStart(3, '0')}`,
      edtf: null,
    }),
  ],
  ['DIGITS b . c .?', (caught) => beforeChrist(caught)],
  ['ad DIGITS', (caught) => ({ kind: 'calendar', year: caught.number('DIGITS') })],
  ['DIGITS ad|ce', (caught) => ({ kind: 'calendar', year: caught.number('DIGITS') })],
  ['fiscal year? YEAR', (caught) => fiscal(caught.number('YEAR'))],
  ["fiscal year? ' TWO", (caught) => fiscal(shortYear(caught.number('TWO')))],
  ['fy YEAR', (caught) => fiscal(caught.number('YEAR'))],
];

function decade(year: number): Meaning {
  return year % 100 === 0 && year < 2000
    ? { kind: 'years', grain: 'century', first: year }
    : { kind: 'years', grain: 'decade', first: year - (year % 10) };
}

function century(ordinal: number, site: Site): Meaning | null {
  const beforeIt = site.tokens[site.next]?.lower;
  if (beforeIt === 'bc' || beforeIt === 'bce' || ordinal > 30 || ordinal < 1) return null;
  return { kind: 'years', grain: 'century', first: (ordinal - 1) * CENTURY_YEARS };
}

function beforeChrist(caught: Caught): Meaning | null {
  const year = caught.number('DIGITS');
  return Number.isInteger(year) && year >= 1 && year <= 9999 ? { kind: 'calendar', year: 1 - year } : null;
}

/** Which months a fiscal year holds depends on its owner: the year of its number is what is sure. */
function fiscal(year: number): Meaning {
  return { kind: 'literal', value: `FY${year}`, edtf: `[${year - 1}..${year}]` };
}

const PREPOSITIONS = wordSet(
  'in since by of from to until till before after during and or between early late mid through throughout',
  'than for ( - – year circa about around spring summer autumn fall winter election ,',
);
const DETERMINERS = wordSet('the a an that its his her their s this');
/** What is counted in thousands, so that a number before it is no year. */
const COUNTED = wordSet(
  'people men women children feet foot km kg percent per % million billion hours hp rpm gmt lb mm metres',
  'meters miles troops soldiers dollars points civilians homes houses families jobs workers votes acres copies seats',
);
/** "In 2009 people fled". */
const WHEN = wordSet('in since by until till during before after');
const NUMBERED = wordSet(
  'section article resolution flight route room windows office psalm chapter law bill decree highway interstate suite',
  'page paragraph rule form boeing airbus directive regulation convention lot bus',
);

/** "Section 2012", "Flight 1999", and telephone numbers: "555-2013". */
function isNumbered({ tokens, at }: Site): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word') return before.text !== before.lower && NUMBERED.has(before.lower);
  const number = tokens[at - 2];
  return before?.text === '-' && before.glued && tokens[at]?.glued === true && number?.kind === 'number' && number.text.length === 3;
}

const MODERN = 1900;
const LATEST = 2059;
/** A thousand is written with a comma in news, so four bare digits of our time are a year whatever follows. */
const RECENT = 1950;

/** Whether four digits are a year: by what stands before and after them. */
function isYear(year: number, site: Site): boolean {
  const { tokens, at, next } = site;
  const after = tokens[next];
  const token = tokens[at];
  if (
    token === undefined ||
    (token.glued && tokens[at - 1]?.kind === 'word') ||
    (after?.glued === true && after.kind === 'word')
  )
    return false;
  if (isNumbered(site)) return false;
  const isWhen = WHEN.has(tokens[at - 1]?.lower ?? '') && year >= MODERN;
  if (after !== undefined && COUNTED.has(after.lower) && !isWhen) return false;
  if (after?.glued === true && after.text === '-' && tokens[next + 1]?.kind === 'word' && year < MODERN) return false;
  // "The war (1861-1865)": two years that a dash joins.
  const dashed =
    isDash(after) && tokens[next + 1]?.kind === 'number' && [2, 4].includes(tokens[next + 1]?.text.length ?? 0);
  if (dashed && year >= 1400) return true;
  const before = tokens[at - 1];
  if (before?.text === '#' || before?.text === '/' || before?.lower === 'no') return false;
  const counts =
    after?.kind === 'word' &&
    after.text === after.lower &&
    after.lower.endsWith('s') &&
    after.lower.length > 3 &&
    !['was', 'has', 'does', 'this'].includes(after.lower);
  if (before === undefined || PREPOSITIONS.has(before.lower)) return year >= MODERN && year <= LATEST ? true : !counts;
  if (year < MODERN || year > LATEST) return DETERMINERS.has(before.lower) && year >= 1600 && year < MODERN && !counts;
  return DETERMINERS.has(before.lower) || !counts || year >= RECENT;
}

function isDash(token: { readonly text: string } | undefined): boolean {
  return token !== undefined && ['-', '–', '—', '‑'].includes(token.text);
}

function isAfterPreposition({ tokens, at }: Site): boolean {
  return PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
}

function follows({ tokens, next }: Site): string {
  return tokens[next]?.lower ?? '';
}
