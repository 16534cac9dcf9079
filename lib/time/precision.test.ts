import { describe, expect, it } from 'vitest';
import { parseEdtf } from './parse-edtf';
import { comparePrecision, isUncertain } from './compare-precision';
import { precisionOf, rankOf, spanDays, type Precision } from './precision';
import { precisionWords } from './precision-words';

/** Finest first. */
const EXAMPLES: readonly (readonly [string, Precision, number])[] = [
  ['2024-04-26T13:20+08:00', 'time', 1],
  ['2024-04-26', 'day', 1],
  ['2024-04-24/2024-04-27', 'days', 4],
  ['[2024-04-23..2024-04-25]', 'one-of-days', 3],
  ['2024-05', 'month', 31],
  ['2024-04/2024-05', 'months', 61],
  ['[2024-04..2024-05]', 'one-of-months', 61],
  ['2024', 'year', 366],
  ['2023/2024', 'years', 731],
  ['[2023..2024]', 'one-of-years', 731],
  ['202X', 'decade', 3653],
  ['19XX', 'century', 36_524],
  ['2023-04~', 'approximate', 30],
  ['2023-04~/2024-04-26', 'approximate-start', 392],
  ['2023-04-01/2024-04~', 'approximate-end', 396],
  ['2024-04/..', 'open-end', Infinity],
  ['../2024-04', 'open-start', Infinity],
  ['2024-04/', 'unknown-end', Infinity],
  ['/2024-04-26', 'unknown-start', Infinity],
];

describe('precision', () => {
  it.each(EXAMPLES)('of %s is “%s”, over %d days', (text, precision, days) => {
    expect(precisionOf(parseEdtf(text))).toBe(precision);
    expect(spanDays(parseEdtf(text))).toBe(days);
  });

  it.each([
    ['[2024-04-24..2024-04-24]', 'day'],
    ['2024-04-24/2024-04-24', 'day'],
    ['2024-04-24/2024-04', 'months'],
    ['[2024-04-24..2024]', 'one-of-years'],
    ['2024-04-24?', 'day'],
    ['2024-04-24%', 'approximate'],
    ['[2024-04-23~..2024-04-25]', 'approximate'],
    ['2023-04~/..', 'approximate-start'],
    ['[201X..202X]', 'one-of-years'],
  ])('of %s is “%s”', (text, precision) => {
    expect(precisionOf(parseEdtf(text))).toBe(precision);
  });

  it('ranks every example after the one before it', () => {
    EXAMPLES.forEach(([text, precision], index) => {
      expect(rankOf(precision)).toBe(index);
      const finer = EXAMPLES[index - 1];
      if (finer !== undefined) expect(comparePrecision(parseEdtf(finer[0]), parseEdtf(text))).toBeLessThan(0);
    });
  });

  it.each([
    ['[2024-04-25..2024-04-26]', '[2024-04-23..2024-04-25]', 'fewer days'],
    ['2024-04-26', '2024-04-26?', 'surer'],
    ['2024-05-16/2024-05-17', '2024-05', 'a finer unit'],
    ['2024-04-24', '[2024-04-23..2024-04-25]', 'one day'],
  ])('puts %s before %s: %s', (finer, coarser) => {
    expect(comparePrecision(parseEdtf(finer), parseEdtf(coarser))).toBeLessThan(0);
    expect(comparePrecision(parseEdtf(coarser), parseEdtf(finer))).toBeGreaterThan(0);
  });

  it('prefers neither of two that are equally precise, even without an end', () => {
    expect(comparePrecision(parseEdtf('2024-04-24'), parseEdtf('2024-04-26'))).toBe(0);
    expect(comparePrecision(parseEdtf('/2024-04-24'), parseEdtf('/2024-04-26'))).toBe(0);
  });

  it('tells what the source is unsure of', () => {
    expect(['2024?', '2024~', '2024-04?/..', '/2024%', '[2024..2025?]', '2024'].map((text) => isUncertain(parseEdtf(text)))).toEqual([
      true, false, true, true, true, false,
    ]);
  });

  it('has the legend’s words', () => {
    expect(precisionWords('day')).toBe('That day, hour not given');
    expect(precisionWords('one-of-days')).toBe('One of these days');
  });
});
