import { HOLIDAYS } from '../holidays';
import type { Caught, RuleRow } from '../rule';
import { whichOf } from './shift';

/** Feasts by their names, as `HOLIDAYS` writes them; "9/11" and D-Day are one day only. */
export const HOLIDAY_RULES: readonly RuleRow[] = [
  ...HOLIDAYS.flatMap(({ name, patterns }): RuleRow[] =>
    patterns.flatMap((pattern): RuleRow[] => [
      [pattern, (caught) => holiday(name, caught)],
      [`${pattern} of|, YEAR`, (caught) => holiday(name, caught)],
      [`${pattern} YEAR`, (caught) => holiday(name, caught)],
      [`which=last|this|next ${pattern}`, (caught) => holiday(name, caught)],
    ]),
  ),
  ['the day after christmas', (caught) => holiday('boxing day', caught)],
  ['d - day', () => ({ kind: 'calendar', year: 1944, month: 6, day: 6 })],
  [
    'TWO / TWO2',
    (caught) =>
      caught.number('TWO') === 9 && caught.number('TWO2') === 11
        ? { kind: 'literal', value: '2001-09-11', edtf: '2001-09-11' }
        : null,
  ],
];

function holiday(
  name: string,
  caught: Caught,
): { kind: 'holiday'; name: string; year?: number; which?: 'last' | 'this' | 'next' } {
  const year = caught.maybe('YEAR');
  return {
    kind: 'holiday',
    name,
    ...(year === undefined ? {} : { year }),
    ...(caught.has('which') ? { which: whichOf(caught) } : {}),
  };
}
