import type { Meaning, Which } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { UNIT_WORDS } from '../units';
import { shifted, shiftedBy, unitName, whichOf } from './shift';

const COUNT: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };
/** "3.3 million years ago" has no date that a calendar writes. */
const EONS = 8000;
const HALVES: Readonly<Record<string, number>> = { decade: -5, century: -50 };

/** What is counted from the day of publication. */
export const RELATIVE_RULES: readonly RuleRow[] = [
  ['today', () => shifted('day', 0)],
  ['yesterday', () => shifted('day', -1)],
  ['tomorrow', () => shifted('day', 1)],
  ['the day before yesterday', () => shifted('day', -2)],
  ['the day after tomorrow', () => shifted('day', 2)],
  ['which=last|this|next UNIT', (caught, site) => (isRank(site) ? null : near(caught, COUNT[whichOf(caught)]))],
  ['this? which=past|coming unit=weekend|week|month|year', named],
  ['the which=current|present unit=week|month|quarter|year|decade|century', named],
  [
    'NUM UNIT ago',
    (caught) =>
      caught.number('NUM') > EONS
        ? { kind: 'reference', value: 'PAST_REF' }
        : near(caught, -caught.number('NUM')),
  ],
  ['a|an UNIT ago', (caught) => near(caught, -1)],
  ['a couple of? UNIT ago', (caught) => near(caught, -2)],
  ['half a unit=decade|century ago', (caught) => shiftedBy('year', HALVES[caught.word('unit')] ?? 0)],
  ['a half -? unit=decade|century ago', (caught) => shiftedBy('year', HALVES[caught.word('unit')] ?? 0)],
  ['a quarter -? of? a? century ago', () => shifted('year', -25)],
  ['NUM UNIT from now', (caught) => near(caught, caught.number('NUM'))],
  ['a UNIT from now', (caught) => near(caught, 1)],
  ['the weekend', () => ({ kind: 'weekend' })],
  ['the new year', () => shifted('year', 1)],
];

function near(caught: Caught, count: number): Meaning | null {
  return shiftedBy(unitName(caught), count);
}

function named(caught: Caught): Meaning | null {
  return shiftedBy(caught.word('unit'), COUNT[whichOf(caught)]);
}

/** "This second": a rank. A single day of ours is "today". */
function isRank({ tokens, next }: Site): boolean {
  const word = tokens[next - 1]?.lower ?? '';
  return ['second', 'half', 'day'].includes(word) || (word.endsWith('s') && UNIT_WORDS.has(word));
}
