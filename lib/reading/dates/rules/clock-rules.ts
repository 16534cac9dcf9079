import type { DayPart, Meaning } from '../meaning';
import type { Caught, RuleRow, Site } from '../rule';
import { wordSet } from '../word-set';

const PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
  night: 'NI',
  overnight: 'ON',
  daytime: 'DT',
};
const today: Meaning = { kind: 'shift', grain: 'day', count: 0, from: 'published' };
const yesterday: Meaning = { kind: 'shift', grain: 'day', count: -1, from: 'published' };
const sameDay: Meaning = { kind: 'shift', grain: 'day', count: 0, from: 'text' };
const nextDay: Meaning = { kind: 'shift', grain: 'day', count: 1, from: 'text' };
const PART = 'part=morning|afternoon|evening|night';
const ZONES = 'gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|et|pt|ist|jst';

/** Times of day, by the clock and by its parts. */
export const CLOCK_RULES: readonly RuleRow[] = [
  [`TWO :|. MIN AMPM ${ZONES}?`, (caught) => clock(caught)],
  [`TWO AMPM ${ZONES}?`, (caught) => clock(caught)],
  [`TWO :|. MIN ${ZONES}`, (caught) => clock(caught)],
  ['TWO : MIN', (caught, site) => (isClock(site) ? clock(caught) : null)],
  ['TWO : MIN : MIN2', (caught, site) => (isClock(site) ? clock(caught) : null)],
  ['TWO . MIN', (caught, site) => (isClock(site) && isBritish(site) ? clock(caught) : null)],
  [`DIGITS ${ZONES}`, military],
  [`TWO AMPM local|eastern|pacific|central time?`, (caught) => clock(caught)],
  [`TWO : MIN AMPM local|eastern|pacific|central time?`, (caught) => clock(caught)],
  ["NUM o ' clock", (caught) => hour(caught.number('NUM'), 0)],
  ['half past NUM', (caught) => hour(caught.number('NUM'), 30)],
  ['a? quarter past NUM', (caught) => hour(caught.number('NUM'), 15)],
  ['a? quarter to NUM', (caught) => hour(caught.number('NUM') - 1, 45)],
  ['noon|midday', () => hour(12, 0)],
  ['midnight', () => hour(24, 0)],
  ['the? early|wee|small morning? hours', () => partOf('morning', null)],
  ['tonight', () => partOf('night', today)],
  ['last night', () => partOf('night', yesterday)],
  ['last evening', () => partOf('evening', yesterday)],
  ['overnight', () => partOf('overnight', null)],
  [`this ${PART}`, (caught) => partOf(caught.word('part'), today)],
  [`that same? ${PART}`, (caught) => partOf(caught.word('part'), sameDay)],
  [`the same ${PART}`, (caught) => partOf(caught.word('part'), sameDay)],
  [`the? next|following ${PART}`, (caught) => partOf(caught.word('part'), nextDay)],
  [
    `the? previous ${PART}`,
    (caught) => partOf(caught.word('part'), { kind: 'shift', grain: 'day', count: -1, from: 'text' }),
  ],
  [
    `the ${PART}`,
    (caught, site) =>
      before(site) === 'in' || before(site) === 'during' || before(site) === 'through' || isOf(site)
        ? partOf(caught.word('part'), null)
        : null,
  ],
  [`early|late|mid -? ${PART}`, (caught) => partOf(caught.word('part'), null)],
  [
    'part=dawn|daybreak|sunrise|dusk|sunset|nightfall',
    (caught, site) =>
      ['at', 'before', 'after', 'by', 'until', 'around'].includes(before(site))
        ? partOf(caught.word('part'), null)
        : null,
  ],
  ['part=morning|afternoon|evening|night', partAlone],
];

function clock(caught: Caught): Meaning | null {
  const [written, minute] = [caught.number('TWO'), caught.maybe('MIN') ?? 0];
  const half = caught.maybe('AMPM');
  if (half !== undefined && (written > 12 || written < 1)) return null;
  const shown = half === undefined ? written : (written % 12) + half;
  return hour(shown, minute);
}

function hour(shown: number, minute: number): Meaning | null {
  const known = Number.isInteger(shown) && shown >= 0 && shown <= 24 && (shown < 24 || minute === 0);
  return known ? { kind: 'time', time: { kind: 'clock', hour: shown, minute }, day: null } : null;
}

/** "2000 GMT", "0430 GMT". */
function military(caught: Caught, { tokens, at }: Site): Meaning | null {
  const figure = caught.number('DIGITS');
  if (tokens[at]?.text.length !== 4) return null;
  return figure % 100 < 60 ? hour(Math.floor(figure / 100), figure % 100) : null;
}

const TRADING = wordSet('trading trade session rush');

/** "In morning trading"; else only beside a day. */
function partAlone(caught: Caught, { tokens, next }: Site): Meaning {
  const part = partOf(caught.word('part'), null);
  return TRADING.has(tokens[next]?.lower ?? '') ? part : { ...part, bare: true };
}

function partOf(word: string, day: Meaning | null): Extract<Meaning, { kind: 'time' }> {
  return { kind: 'time', time: { kind: 'part', part: PARTS[word] ?? 'DT' }, day };
}

const BEFORE_CLOCK = wordSet(
  'at by from until till before after around about to and between since past nearly almost ,',
);

/** A bare "13:20" is a time after "at" and the like. Alone on its line it is a video's length, elsewhere a score. */
function isClock(site: Site): boolean {
  const { tokens, at, next } = site;
  const alone = tokens[at]?.opensLine === true && (tokens[next] === undefined || tokens[next].opensLine);
  return !alone && (tokens[at]?.text.length === 2 || before(site) !== ',') && BEFORE_CLOCK.has(before(site));
}

/** "At 9.30 in the morning", and not "at 9.30 percent". */
function isBritish({ tokens, next }: Site): boolean {
  return tokens[next]?.lower === 'in' || tokens[next]?.lower === 'on';
}

function before({ tokens, at }: Site): string {
  return tokens[at - 1]?.lower ?? '';
}

function isOf({ tokens, next }: Site): boolean {
  return tokens[next]?.lower === 'of';
}
