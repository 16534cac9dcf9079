import type { Meaning } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { shortYear } from './calendar-rules';
import { isAfterPreposition, isYear } from './year-sites';

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
  ['ORD - century', (caught, site) => century(caught.number('ORD'), site)],
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

function follows({ tokens, next }: Site): string {
  return tokens[next]?.lower ?? '';
}
