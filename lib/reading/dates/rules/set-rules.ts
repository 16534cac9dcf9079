import { twoDigits } from '../../../time/civil-day';
import type { Meaning } from '../meaning';
import type { RuleRow, Site } from '../rule';
import { durationValue, unitAt } from '../units';
import { isMeasured } from './duration-sites';
import { wordSet } from '../word-set';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
  biannual: 'P6M',
  everyday: 'P1D',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  mornings: 'TMO',
  afternoons: 'TAF',
  evenings: 'TEV',
  nights: 'TNI',
};

/** What comes again: "daily", "every Friday", "40 dollars a month". */
export const SET_RULES: readonly RuleRow[] = [
  [Object.keys(ADVERBS).join('|'), (_caught, site) => repeated(ADVERBS[firstWord(site)])],
  ['every|each single? UNIT', (caught) => repeated(durationValue(1, unitAt(caught.number('UNIT'))))],
  ['every other UNIT', (caught) => repeated(durationValue(2, unitAt(caught.number('UNIT'))))],
  ['every NUM UNIT', (caught) => repeated(durationValue(caught.number('NUM'), unitAt(caught.number('UNIT'))))],
  ['every few UNIT', (caught) => repeated(durationValue(null, unitAt(caught.number('UNIT'))))],
  ['every|each other? WEEKDAY', (caught) => repeated(weekly(caught.number('WEEKDAY')))],
  ['every|each MONTH', (caught) => repeated(`XXXX-${twoDigits(caught.number('MONTH'))}`)],
  ['every|each SEASON', (caught) => repeated(`XXXX-${['SP', 'SU', 'FA', 'WI'][caught.number('SEASON') - 1] ?? 'XX'}`)],
  [
    'every|each part=morning|afternoon|evening|night',
    (caught) => repeated(`XXXX-XX-XX${DAY_PARTS[caught.word('part')] ?? ''}`),
  ],
  ['WEEKDAYS', (caught) => repeated(weekly(caught.number('WEEKDAYS')))],
  [
    'WEEKDAY part=mornings|afternoons|evenings|nights',
    (caught) => repeated(weekly(caught.number('WEEKDAY')) + (DAY_PARTS[caught.word('part')] ?? '')),
  ],
  ['weekdays', () => repeated('XXXX-WXX')],
  ['weekends', (_caught, { tokens, at }) => (tokens[at - 1]?.lower === 'on' ? repeated('XXXX-WXX-WE') : null)],
  ['NUM times a|an|per|each|every UNIT', (caught) => repeated(durationValue(1, unitAt(caught.number('UNIT'))))],
  ['once|twice a|an|per|each|every UNIT', (caught) => repeated(durationValue(1, unitAt(caught.number('UNIT'))))],
  ['per UNIT', (caught, site) => (isMeasured(site) ? null : repeated(durationValue(1, unitAt(caught.number('UNIT')))))],
  ['a|an UNIT', (caught, site) => (isRate(site) ? repeated(durationValue(1, unitAt(caught.number('UNIT')))) : null)],
];

function repeated(value: string | undefined): Meaning | null {
  return value === undefined ? null : { kind: 'set', value };
}

function weekly(weekday: number): string {
  return `XXXX-WXX-${weekday}`;
}

function firstWord({ tokens, at }: Site): string {
  return tokens[at]?.lower ?? '';
}

const COUNTED = wordSet(
  'million billion trillion thousand hundred percent cent cents % m bn share rand people yen yuan',
  'baht won dozen',
);
const NO_PLURAL = wordSet(
  'is was has takes lasts as this its his us needs gets plus less perhaps makes gives means spends says',
  'across towards always minus thus yes',
);
const AFTER_LENGTH = wordSet('after before later earlier ago old');

/** "$40 billion a month", "800,000 barrels a day": what is counted stands before it. */
function isRate({ tokens, at, next }: Site): boolean {
  const before = tokens[at - 1];
  if (before === undefined || AFTER_LENGTH.has(tokens[next]?.lower ?? '')) return false;
  if (isMeasured({ tokens, at, next })) return false;
  if (before.kind === 'number' || COUNTED.has(before.lower)) return true;
  return (
    before.kind === 'word' &&
    before.text === before.lower &&
    before.lower.length > 2 &&
    before.lower.endsWith('s') &&
    !NO_PLURAL.has(before.lower)
  );
}
