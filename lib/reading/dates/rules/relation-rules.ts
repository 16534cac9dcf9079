import type { Caught, RuleRow, Site } from '../rule';
import { durationValue, unitAt } from '../units';

/** How one event lies to another. */
export interface Relation {
  readonly relation: 'before' | 'after' | 'same';
  readonly distance: string | null;
  /** At most how far apart: "just before"; null where no word says that they are near. */
  readonly withinHours: number | null;
  readonly to: 'told' | 'named';
}

type Row = RuleRow<Relation>;

const UNIT_WORDS = 'day|week|month|quarter|year|decade|century|evening|morning|afternoon|night|weekend';
/** Half a day or a day: enough that a day's beginning or end is no nearer to what is told than the words allow. */
const WITHIN_HOURS: Readonly<Record<string, number>> = {
  immediately: 12,
  just: 12,
  right: 12,
  moments: 12,
  minutes: 12,
  hours: 24,
  shortly: 24,
  soon: 24,
};
const NEAR = `near=${Object.keys(WITHIN_HOURS).join('|')}`;

/** "Later" and its kin. Those that a date follows ("later this week", "after Monday") are dates, and told as such. */
export const RELATION_RULES: readonly Row[] = [
  ['later', (_caught, site) => (isDate(site) ? null : told('after'))],
  ['earlier', (_caught, site) => (isDate(site) ? null : told('before'))],
  ['afterwards|afterward|subsequently|thereafter', () => told('after')],
  ['beforehand|previously', () => told('before')],
  ['then', (_caught, site) => (isMoment(site) ? null : told('after'))],
  ['soon|promptly|quickly', () => told('after')],
  ['immediately', () => ({ ...told('after'), withinHours: WITHIN_HOURS['immediately']! })],
  ['meanwhile|simultaneously', () => told('same')],
  ['at the same time', () => told('same')],
  [`${NEAR} afterwards|afterward|thereafter|later`, (caught) => ({ ...told('after'), ...nearness(caught) })],
  [`${NEAR} earlier|beforehand`, (caught) => ({ ...told('before'), ...nearness(caught) })],
  [`${NEAR} way=after|before`, (caught, site) => ({ ...sideOf(caught, site), ...nearness(caught) })],
  ['long way=after|before', sideOf],
  [`the same unit=${UNIT_WORDS}`, (caught) => told('same', lengthOf(caught, 0))],
  [`that same? unit=${UNIT_WORDS}`, (caught) => told('same', lengthOf(caught, 0))],
  [
    `the? next|following unit=${UNIT_WORDS}`,
    (caught, site) => (isArticled(site) ? told('after', lengthOf(caught, 1)) : null),
  ],
  [`the previous|preceding unit=${UNIT_WORDS}`, (caught) => told('before', lengthOf(caught, 1))],
  ['the unit=day|night way=before|after', (caught, site) => ({ ...sideOf(caught, site), distance: 'P1D' })],
  ['on the eve of', () => ({ relation: 'before', distance: 'P1D', withinHours: null, to: 'named' })],
  [
    'NUM UNIT way=later|earlier|before|after|afterwards',
    (caught, site) => ({
      ...sideOf(caught, site),
      distance: durationValue(caught.number('NUM'), unitAt(caught.number('UNIT'))),
    }),
  ],
  [
    'a|an UNIT way=later|earlier|before|after|afterwards',
    (caught, site) => ({ ...sideOf(caught, site), distance: durationValue(1, unitAt(caught.number('UNIT'))) }),
  ],
  [
    'a? several|few|many|some? UNIT way=later|earlier|before|after|afterwards',
    (caught, site) => ({ ...sideOf(caught, site), distance: durationValue(null, unitAt(caught.number('UNIT'))) }),
  ],
];

function told(relation: Relation['relation'], distance: string | null = null): Relation {
  return { relation, distance, withinHours: null, to: 'told' };
}

function nearness(caught: Caught): Pick<Relation, 'withinHours'> {
  return { withinHours: WITHIN_HOURS[caught.word('near')] ?? null };
}

/** "Since then", "by then", "the then minister". */
function isMoment({ tokens, at, next }: Site): boolean {
  return /^(?:since|by|until|till|from|before|the|-)$/.test(tokens[at - 1]?.text ?? '') || tokens[next]?.text === '-';
}

/** "Two days before the vote" names what it is placed by; "two days before" does not. */
function sideOf(caught: Caught, { tokens, next }: Site): Relation {
  const way = caught.word('way');
  const after = tokens[next];
  const named = (way === 'before' || way === 'after') && after !== undefined && after.kind !== 'mark';
  return {
    relation: way === 'before' || way === 'earlier' ? 'before' : 'after',
    distance: null,
    withinHours: null,
    to: named ? 'named' : 'told',
  };
}

const LENGTHS: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

function lengthOf(caught: Caught, count: number): string {
  return `P${count}${LENGTHS[caught.word('unit')] ?? 'D'}`;
}

/** "Later this week", "earlier in the year", "later on Friday" and "no later than" are no relations to an event. */
function isDate({ tokens, at, next }: Site): boolean {
  const after = tokens[next]?.lower ?? '';
  return (
    ['this', 'in', 'on', 'than', 'today', 'next'].includes(after) ||
    tokens[at - 1]?.lower === 'no' ||
    tokens[at - 1]?.text === '-' ||
    tokens[next]?.text === '-'
  );
}

/** "Next week" is counted from publication, "the next week" from what was told. */
function isArticled({ tokens, at }: Site): boolean {
  return tokens[at]?.lower === 'the';
}
