import type { Meaning, YearPart } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { whichOf } from './shift';
import { wordSet } from '../word-set';

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'];

/** Quarters, halves and seasons. */
export const YEAR_PART_RULES: readonly RuleRow[] = [
  ['the? ORD fiscal|calendar? quarter', (caught) => quarter(caught, 'ORD')],
  ['the? ORD - quarter', (caught) => quarter(caught, 'ORD')],
  ['the? ORD quarter of|, YEAR', (caught) => quarter(caught, 'ORD')],
  ['the? YEAR ORD quarter', (caught) => quarter(caught, 'ORD')],
  ['the? ORD quarter YEAR', (caught) => quarter(caught, 'ORD')],
  ['q DIGITS YEAR?', (caught, { tokens, at }) => (tokens[at + 1]?.glued === true ? quarter(caught, 'DIGITS') : null)],
  ['the? latest|recent quarter', () => ({ kind: 'shift', grain: 'quarter', count: -1, from: 'published' })],
  ['the quarter', () => ({ kind: 'shift', grain: 'quarter', count: 0, from: 'text' })],
  ['the? ORD quarter of the year', (caught) => quarter(caught, 'ORD')],
  ['the? ORD half of the year', half],
  ['the? ORD half of YEAR', half],
  ['the? ORD half YEAR', half],
  ['the? ORD half', (caught, site) => (isOfYear(site) || isBusiness(site) ? half(caught) : null)],
  ['the? ORD - half', (caught, site) => (isBusiness(site) ? half(caught) : null)],
  [
    'the? SEASON of? ,? YEAR',
    (caught) => ({ kind: 'year-part', grain: 'season', index: caught.number('SEASON'), year: caught.number('YEAR') }),
  ],
  ['the? SEASON of? DIGITS bc', (caught) => beforeChrist(caught)],
  [
    'this? which=last|this|next|past|coming SEASON',
    (caught) => ({ kind: 'year-part', grain: 'season', index: caught.number('SEASON'), which: whichOf(caught) }),
  ],
  [
    'that same? SEASON',
    (caught) => ({ kind: 'year-part', grain: 'season', index: caught.number('SEASON'), ofThatYear: true }),
  ],
  ['the SEASON', (caught, site) => season(caught, site, true)],
  ['SEASON', (caught, site) => season(caught, site, false)],
];

function beforeChrist(caught: Caught): Meaning {
  const season = SEASON_NAMES[caught.number('SEASON') - 1] ?? 'XX';
  return { kind: 'literal', value: `BC${String(caught.number('DIGITS')).padStart(4, '0')}-${season}`, edtf: null };
}

function quarter(caught: Caught, name: string): Meaning | null {
  return numbered('quarter', caught.number(name), 4, caught.maybe('YEAR'));
}

function half(caught: Caught): Meaning | null {
  return numbered('half', caught.number('ORD'), 2, caught.maybe('YEAR'));
}

function numbered(grain: YearPart, index: number, count: number, year: number | undefined): Meaning | null {
  return Number.isInteger(index) && index >= 1 && index <= count
    ? { kind: 'year-part', grain, index, ...(year === undefined ? {} : { year }) }
    : null;
}

const SEASON_WORDS = wordSet('spring summer autumn fall winter');
const BEFORE_SEASON = wordSet('in by since until early late mid before after during from through - of this throughout');
/** "The fall of Rome", "the Prague Spring", "a fall in prices". */
const NO_SEASON_AFTER = wordSet('of in from to guard on');

function season(caught: Caught, { tokens, at, next }: Site, article: boolean): Meaning | null {
  const word = tokens[next - 1];
  if (word === undefined || (article && word.text !== word.lower)) return null;
  if (word.lower === 'fall' && NO_SEASON_AFTER.has(tokens[next]?.lower ?? '')) return null;
  const paired =
    ['and', 'or', 'to'].includes(tokens[at - 1]?.lower ?? '') && SEASON_WORDS.has(tokens[at - 2]?.lower ?? '');
  if (!article && !paired && !BEFORE_SEASON.has(tokens[at - 1]?.lower ?? '')) return null;
  return { kind: 'year-part', grain: 'season', index: caught.number('SEASON') };
}

const BUSINESS = wordSet(
  'profit profits shares revenue earnings sales income growth exports output gdp economy orders bank',
  'company',
);
const NEAR = 40;

/** The first half is one of a year where business is spoken of, else one of a match. */
function isBusiness({ tokens, at }: Site): boolean {
  for (let near = Math.max(0, at - NEAR); near < Math.min(tokens.length, at + NEAR); near += 1) {
    if (BUSINESS.has(tokens[near]?.lower ?? '')) return true;
  }
  return false;
}

function isOfYear({ tokens, next }: Site): boolean {
  const words = tokens.slice(next, next + 3).map((token) => token.lower);
  return words[0] === 'of' && (words.includes('year') || tokens[next + 1]?.kind === 'number');
}
