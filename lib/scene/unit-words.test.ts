import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Minute, Zone } from '../time/clock';
import { AXIS_UNITS, unitStarts } from './axis-units';
import { unitSpan, unitWords } from './unit-words';

const utc = (text: string) => Math.round(Date.parse(text) / 60_000) as Minute;
const OSLO = 'Europe/Oslo' as Zone;
const unitOf = (name: string, step: number) => AXIS_UNITS.find((unit) => unit.name === name && unit.step === step)!;

it.each([
  ['day', 1, '24 April 2024'], ['week', 1, 'Week of 22 April 2024'], ['month', 1, 'April 2024'], ['month', 3, 'April to June 2024'],
  ['year', 1, '2024'], ['year', 5, '2020 to 2024'], ['year', 10, '2020s'], ['year', 20, '2020 to 2039'],
])('names a %s of %i as “%s”', (name, step, words) => {
  expect(unitWords(unitOf(name, step), utc('2024-04-24T10:00Z'), OSLO)).toBe(words);
});

it('names a unit alike from any moment within it', () => {
  const moment = fc.integer({ min: utc('1900-01-01T00:00Z'), max: utc('2099-12-31T00:00Z') });
  fc.assert(fc.property(moment, fc.constantFrom(...AXIS_UNITS.filter(({ name }) => name !== 'hour')), (at, unit) => {
    const [start] = unitStarts(unit, at as Minute, (at + 1) as Minute, OSLO);
    expect(unitWords(unit, at as Minute, OSLO)).toBe(unitWords(unit, start!, OSLO));
  }));
});

it('says how long each unit of the axis is', () => {
  expect(AXIS_UNITS.filter(({ name }) => name !== 'hour').map(unitSpan)).toEqual(['one day', 'one week', 'one month', 'one quarter', 'one year', 'five years', 'ten years', 'twenty years']);
});
