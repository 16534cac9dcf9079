import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBits, and, countBits, hasBit, nextBit, noBits, nthBit, or, previousBit, setBit } from './bits';

const size = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })).map((list) => list.sort((a, b) => a - b));

function bitsOf(list: readonly number[]) {
  const bits = noBits(size);
  list.forEach((at) => setBit(bits, at));
  return bits;
}

describe('bits agree with plain sets', () => {
  it('in membership, count of any span, and the n-th', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }), (list, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const bits = bitsOf(list);
        expect(countBits(bits)).toBe(list.length);
        expect(countBits(bits, from, to)).toBe(list.filter((at) => at >= from && at < to).length);
        expect(Array.from({ length: size }, (_, i) => i).filter((i) => hasBit(bits, i))).toEqual(list);
        expect(list.map((_, n) => nthBit(bits, n))).toEqual(list);
        expect(nthBit(bits, list.length)).toBe(-1);
      }),
    );
  });

  it('in neighbours', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: -1, max: size }), (list, at) => {
        expect(nextBit(bitsOf(list), at)).toBe(list.find((x) => x > at) ?? -1);
        expect(previousBit(bitsOf(list), at)).toBe(list.findLast((x) => x < at) ?? -1);
      }),
    );
  });

  it('in and, or', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        expect(countBits(and(bitsOf(a), bitsOf(b)))).toBe(a.filter((x) => b.includes(x)).length);
        expect(countBits(or(bitsOf(a), bitsOf(b)))).toBe(new Set([...a, ...b]).size);
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100])('holds all of %i', (n) => expect(countBits(allBits(n))).toBe(n));
});
