/** Lengths of time, shortest first, with what ISO 8601 and TIMEX3 write for them in a duration. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

export type Unit = (typeof UNITS)[number];

const PLURALS: Partial<Record<Unit, string>> = { century: 'centuries', millennium: 'millennia', half: 'halves' };
const SHORT: readonly (readonly [string, Unit])[] = [
  ['secs', 'second'],
  ['mins', 'minute'],
  ['min', 'minute'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['wk', 'week'],
  ['wks', 'week'],
];

/** Any form of a unit's name, in lower case. "Second" is left to the patterns, being an ordinal more often. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.flatMap(
    (unit) =>
      [
        [unit, unit],
        [pluralOf(unit), unit],
      ] as const,
  ),
  ...SHORT,
]);

export function unitAt(index: number): Unit {
  const unit = UNITS[index];
  if (unit === undefined) throw new RangeError(`There is no unit ${index}.`);
  return unit;
}

function pluralOf(unit: Unit): string {
  return PLURALS[unit] ?? `${unit}s`;
}

/** In a duration: `P3D`, `PT2H`. A fortnight is two weeks, a half six months. */
const DURATION: Readonly<Record<Unit, { readonly prefix: string; readonly letter: string; readonly times: number }>> = {
  second: { prefix: 'PT', letter: 'S', times: 1 },
  minute: { prefix: 'PT', letter: 'M', times: 1 },
  hour: { prefix: 'PT', letter: 'H', times: 1 },
  day: { prefix: 'P', letter: 'D', times: 1 },
  weekend: { prefix: 'P', letter: 'WE', times: 1 },
  week: { prefix: 'P', letter: 'W', times: 1 },
  fortnight: { prefix: 'P', letter: 'W', times: 2 },
  month: { prefix: 'P', letter: 'M', times: 1 },
  quarter: { prefix: 'P', letter: 'Q', times: 1 },
  half: { prefix: 'P', letter: 'M', times: 6 },
  season: { prefix: 'P', letter: 'M', times: 3 },
  year: { prefix: 'P', letter: 'Y', times: 1 },
  decade: { prefix: 'P', letter: 'DE', times: 1 },
  century: { prefix: 'P', letter: 'CE', times: 1 },
  millennium: { prefix: 'P', letter: 'ML', times: 1 },
};

/** `durationValue(3, 'day')` is `P3D`; an unknown number (null) is `X`. */
export function durationValue(amount: number | null, unit: Unit): string {
  const { prefix, letter, times } = DURATION[unit];
  return `${prefix}${amount === null ? 'X' : String(amount * times)}${letter}`;
}
