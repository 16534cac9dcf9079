import type { Meaning } from '../meaning';
import type { Caught, RuleRow } from '../rule';
import { unitAt, UNIT_WORDS, type Unit } from '../units';
import {
  isAdjective,
  isArticleOnly,
  isBarePlural,
  isMeasured,
  isPlural,
  isProgramme,
  isRank,
  isVerb,
  isYear,
} from './duration-sites';

const SIDES: Readonly<Record<string, 'past' | 'coming'>> = {
  past: 'past',
  last: 'past',
  previous: 'past',
  next: 'coming',
  coming: 'coming',
  following: 'coming',
};
const VAGUE = 'several|few|many|some|numerous|recent';

/** Lengths of time, ages among them. */
export const DURATION_RULES: readonly RuleRow[] = [
  [
    'NUM UNIT',
    (caught, site) =>
      isRank(site) || isProgramme(site) || isYear(site) ? null : lasting(caught.number('NUM'), caught),
  ],
  ['a single UNIT', (caught) => lasting(1, caught)],
  [
    'NUM straight|consecutive|full|more|whole|trading|working|business|calendar UNIT',
    (caught) => lasting(caught.number('NUM'), caught),
  ],
  ['NUM - NUM2 UNIT', (caught) => lasting(caught.number('NUM2'), caught)],
  ['another NUM UNIT', (caught) => lasting(caught.number('NUM'), caught)],
  ['NUM UNIT and NUM2 UNIT2', compound],
  ['NUM UNIT and a half', (caught) => lasting(caught.number('NUM') + 0.5, caught)],
  ['NUM and a half UNIT', (caught) => lasting(caught.number('NUM') + 0.5, caught)],
  ['a|an UNIT and a half', (caught) => lasting(1.5, caught)],
  ['NUM - UNIT - old|olds|long?', (caught) => lasting(caught.number('NUM'), caught)],
  [
    'NUM - UNIT',
    (caught, site) => (isPlural(site) && unitOf(caught) === 'quarter' ? null : lasting(caught.number('NUM'), caught)),
  ],
  ['NUM and - a - half - UNIT', (caught) => lasting(caught.number('NUM') + 0.5, caught)],
  ['NUM UNIT old', (caught) => lasting(caught.number('NUM'), caught)],
  ['half a|an UNIT', (caught) => part(caught, 2)],
  ['a half -? UNIT', (caught) => part(caught, 2)],
  ['half - UNIT', (caught) => part(caught, 2)],
  ['a? quarter -? of? a? UNIT', (caught) => part(caught, 4)],
  [
    'a|an UNIT',
    (caught, site) => (isArticleOnly(site) || isPlural(site) || isMeasured(site) || isAdjective(site) ? null : lasting(1, caught)),
  ],
  [
    `a? ${VAGUE} UNIT`,
    (caught, site) =>
      isPlural(site) && !['as', 'how', 'so'].includes(site.tokens[site.at - 1]?.lower ?? '')
        ? lasting(null, caught)
        : null,
  ],
  ['a? couple of? UNIT', (caught) => lasting(2, caught)],
  ['dozens|hundreds|thousands|tens|scores|millions of UNIT', (caught) => lasting(null, caught)],
  [
    'the? side=past|last|previous|next|coming|following NUM UNIT',
    (caught, site) => (isVerb(site) ? null : lasting(caught.number('NUM'), caught, side(caught))),
  ],
  ['the first|final|opening|closing NUM UNIT', (caught) => lasting(caught.number('NUM'), caught)],
  [
    'the first|final|last NUM UNIT of the year',
    (caught) => ({ kind: 'duration', amount: caught.number('NUM'), unit: unitOf(caught) }),
  ],
  ['the first|final|last|opening|closing UNIT', (caught, site) => (isPlural(site) ? lasting(null, caught) : null)],
  [
    'the NUM UNIT',
    (caught, site) => (isYear(site) || isProgramme(site) ? null : lasting(caught.number('NUM'), caught)),
  ],
  ['these|those NUM UNIT', (caught) => lasting(caught.number('NUM'), caught)],
  [`the? side=past|last|previous|next|coming ${VAGUE} UNIT`, (caught) => lasting(null, caught, side(caught))],
  ['the? side=past|last|next|coming couple of? UNIT', (caught) => lasting(2, caught, side(caught))],
  ['the side=past|last|next|coming half -? UNIT', (caught) => part(caught, 2, side(caught))],
  [
    'the side=past|last|next UNIT',
    (caught, site) =>
      isPlural(site) || ['second', 'minute', 'day'].includes(unitOf(caught)) ? null : lasting(1, caught, side(caught)),
  ],
  ['the decade', () => ({ kind: 'duration', amount: 1, unit: 'decade' })],
  ['UNIT', (caught, site) => (isBarePlural(site) ? lasting(null, caught) : null)],
  ['UNIT - long|old', (caught, site) => lasting(isPlural(site, -3) ? null : 1, caught)],
  ...(['day', 'week', 'month', 'year', 'decade'] as const).map((unit): RuleRow => [
    `${unit}long`,
    () => ({ kind: 'duration', amount: 1, unit }),
  ]),
  [
    'all|whole|entire day|week|month|year',
    (_caught, { tokens, next }) => wholeUnit(tokens[next - 1]?.lower ?? ''),
  ],
];

function unitOf(caught: Caught): Unit {
  return unitAt(caught.number('UNIT'));
}

function side(caught: Caught): 'past' | 'coming' | undefined {
  return SIDES[caught.word('side')];
}

function lasting(amount: number | null, caught: Caught, end?: 'past' | 'coming'): Meaning | null {
  const unit = unitOf(caught);
  if (unit === 'season' || (amount !== null && amount <= 0)) return null;
  return { kind: 'duration', amount, unit, ...(end === undefined ? {} : { side: end }) };
}

/** Half or a quarter of a unit, in the unit below it: "half an hour" is thirty minutes. */
const BELOW: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};

function part(caught: Caught, parts: number, end?: 'past' | 'coming'): Meaning | null {
  const below = BELOW[unitOf(caught)];
  return below === undefined
    ? null
    : { kind: 'duration', amount: below[1] / parts, unit: below[0], ...(end === undefined ? {} : { side: end }) };
}

/** "Five hours and 45 minutes". */
function compound(caught: Caught): Meaning | null {
  const more = unitAt(caught.number('UNIT2'));
  return {
    kind: 'duration',
    amount: caught.number('NUM'),
    unit: unitOf(caught),
    and: { amount: caught.number('NUM2'), unit: more },
  };
}

function wholeUnit(word: string): Meaning | null {
  const unit = UNIT_WORDS.get(word);
  return unit === undefined ? null : { kind: 'duration', amount: 1, unit };
}
