import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBits, and, andNot, countBits, countBoth, hasBit, nextBit, noBits, previousBit, setBit } from './bits';
import { compact, countMembers, membersAmong, unionOf } from './members';
import { rankBits } from './ranked-bits';

// Enough for a few of the blocks whose counts are kept.
const size = 1300;
const RUNS = { numRuns: 50 };

/** A few members, or runs of many. */
const members = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: size - 1 })),
    fc.array(fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: 400 })), { maxLength: 5 })
      .map((runs) => runs.flatMap(([from, length]) => Array.from({ length: Math.min(length, size - from) }, (_, i) => from + i))),
  )
  .map((list) => [...new Set(list)].sort((a, b) => a - b));

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
        const ranks = rankBits(bits);
        expect([countBits(bits), ranks.count]).toEqual([list.length, list.length]);
        expect(countBits(bits, from, to)).toBe(list.filter((at) => at >= from && at < to).length);
        expect(Array.from({ length: size }, (_, i) => i).filter((i) => hasBit(bits, i))).toEqual(list);
        expect(ranks.before(to)).toBe(list.filter((at) => at < to).length);
        expect(list.map((_, n) => ranks.nth(n))).toEqual(list);
        expect([ranks.nth(-1), ranks.nth(list.length), ranks.nth(NaN)]).toEqual([-1, -1, -1]);
      }),
      RUNS,
    );
  });

  it('in neighbours', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: -1, max: size }), (list, at) => {
        expect(nextBit(bitsOf(list), at)).toBe(list.find((x) => x > at) ?? -1);
        expect(previousBit(bitsOf(list), at)).toBe(list.findLast((x) => x < at) ?? -1);
      }),
      RUNS,
    );
  });

  it('in what two share, either holds, and only the one holds', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const inB = new Set(b);
        const shared = a.filter((x) => inB.has(x));
        const [bitsA, bitsB] = [bitsOf(a), bitsOf(b)];
        expect(and(bitsA, bitsB)).toEqual(bitsOf(shared));
        expect(countBoth(bitsA, bitsB)).toBe(shared.length);
        expect(andNot(bitsA, bitsB)).toEqual(bitsOf(a.filter((x) => !inB.has(x))));
        expect(unionOf([bitsA, bitsB], size)).toEqual(bitsOf([...a, ...b]));
      }),
      RUNS,
    );
  });

  it('in either form that the members of a name take', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const [few, among] = [compact(bitsOf(a)), bitsOf(b)];
        expect(few instanceof Uint32Array).toBe(a.length < Math.ceil(size / 32));
        expect([countMembers(few, null), countMembers(few, among)]).toEqual([a.length, countBoth(bitsOf(a), among)]);
        expect(unionOf([few, compact(among)], size)).toEqual(bitsOf([...a, ...b]));
        expect(membersAmong(few, among, size)).toEqual(and(bitsOf(a), among));
        expect(membersAmong(few, null, size)).toEqual(bitsOf(a));
      }),
      RUNS,
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100, 1024])('holds all of %i', (n) => expect([countBits(allBits(n)), rankBits(allBits(n)).count]).toEqual([n, n]));
});
