import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaresOf, squareUnit } from './unit-squares';

it.each([[95, 1], [100, 1], [101, 10], [9.5, 0.1], [0.4, 0.01], [1, 0.01], [2400, 100], [0, 1]])('draws %d in squares of %d', (whole, unit) => {
  expect(squareUnit(whole)).toBeCloseTo(unit, 12);
});

describe('squares of amounts', () => {
  it('are the amounts where these are whole', () => expect(squaresOf([61, 8, 26], 1)).toEqual([61, 8, 26]));
  it('give the largest remainder what is left', () => expect(squaresOf([60.8, 26.4, 8.1], 1)).toEqual([61, 26, 8]));
  it('are none for nothing', () => expect(squaresOf([], 1)).toEqual([]));

  it('add up to the whole, and are off by less than one each', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 5000 }).map((tenths) => tenths / 10), { maxLength: 8 });
    fc.assert(fc.property(amounts, (list) => {
      const squares = squaresOf(list, 1);
      const whole = list.reduce((sum, amount) => sum + amount, 0);
      expect(Math.abs(squares.reduce((sum, count) => sum + count, 0) - whole)).toBeLessThan(0.5001);
      list.forEach((amount, at) => expect(Math.abs(squares[at]! - amount)).toBeLessThan(1.0001));
    }));
  });
});
