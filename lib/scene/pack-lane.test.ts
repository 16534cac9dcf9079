import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelForm } from './label-forms';
import { LABEL_GAP, type Packable, type Packed, packLane, pillWidth } from './pack-lane';

function item(x0: number, width: number, ...widths: number[]): Packable {
  const forms = widths.map((each, i): LabelForm => ({ parts: [], width: each, titleWidth: each, full: i === 0 }));
  return { x0, x1: x0 + width, forms };
}

const items = fc
  .array(fc.record({ x0: fc.integer({ min: 0, max: 900 }), width: fc.oneof(fc.constant(0.2), fc.integer({ min: 1, max: 250 })), label: fc.integer({ min: 20, max: 260 }) }), { size: 'max', minLength: 0, maxLength: 120 })
  // In time order, but for a few that stated relations hold back.
  .map((list) => [...list].sort((a, b) => a.x0 - b.x0).map(({ x0, width, label }, i) => item(i % 11 === 7 ? x0 - 40 : x0, width, label, label / 2, 14)));
const rowCounts = fc.integer({ min: 1, max: 6 });

const membersOf = (packed: readonly Packed[]) => packed.flatMap(({ members }) => members);

/** Where a place's mark or pill ends, apart from words. */
function endOf({ members, x0 }: Packed, of: readonly Packable[]): number {
  return members.length > 1 ? x0 + pillWidth(`${members.length}`) : of[members[0]!]!.x1;
}

describe('packing a lane', () => {
  it('puts every event in exactly one place, in a row that the lane has', () => {
    fc.assert(fc.property(items, rowCounts, (of, rows) => {
      const packed = packLane(of, rows);
      expect(membersOf(packed).sort((a, b) => a - b)).toEqual(of.map((_, i) => i));
      expect(packed.every(({ row, members }) => row >= 0 && row < rows && members.length > 0)).toBe(true);
    }));
  });

  it('lets no mark or pill of a row touch the next', () => {
    fc.assert(fc.property(items, rowCounts, (of, rows) => {
      const packed = packLane(of, rows);
      for (let row = 0; row < rows; row++) {
        const places = packed.filter((place) => place.row === row);
        places.slice(1).forEach((place, i) => expect(place.x0).toBeGreaterThanOrEqual(endOf(places[i]!, of) + LABEL_GAP));
      }
    }));
  });

  it('leaves every label that it promised whole the room for it', () => {
    fc.assert(fc.property(items, rowCounts, (of, rows) => {
      const packed = packLane(of, rows);
      for (let row = 0; row < rows; row++) {
        const places = packed.filter((place) => place.row === row);
        places.slice(1).forEach((place, i) => {
          const [before] = places[i]!.members;
          if (place.cut > 1 || places[i]!.members.length > 1) return;
          const width = of[before!]!.forms[place.cut]!.width;
          expect(place.x0).toBeGreaterThanOrEqual(of[before!]!.x0 + width + LABEL_GAP);
        });
      }
    }));
  });

  it('does not depend on where the axis begins', () => {
    fc.assert(fc.property(items, rowCounts, fc.integer({ min: -5000, max: 5000 }), (of, rows, by) => {
      // Whole pixels, so that no sum is rounded another way.
      const whole = of.map(({ x0, x1, forms }) => ({ x0, x1: x0 + Math.ceil(x1 - x0), forms }));
      const moved = whole.map(({ x0, x1, forms }) => ({ x0: x0 + by, x1: x1 + by, forms }));
      const shape = (list: readonly Packed[]) => list.map(({ row, cut, members }) => ({ row, cut, members }));
      expect(shape(packLane(moved, rows))).toEqual(shape(packLane(whole, rows)));
    }));
  });
});

describe('the row of an event', () => {
  const rowsOf = (of: readonly Packable[], rows: number) => packLane(of, rows).map(({ row, cut, members }) => [row, cut, members]);

  it('is the first whose last label ends before it', () => {
    expect(rowsOf([item(0, 50, 100, 60, 14), item(108, 50, 100, 60, 14)], 2)).toEqual([[0, 0, [0]], [0, 0, [1]]]);
    expect(rowsOf([item(0, 50, 100, 60, 14), item(107, 50, 100, 60, 14)], 2)).toEqual([[0, 0, [0]], [1, 0, [1]]]);
  });

  it('is one where a label must be shortened, where no row is free', () => {
    expect(rowsOf([item(0, 50, 100, 60, 14), item(70, 50, 100, 60, 14)], 1)).toEqual([[0, 0, [0]], [0, 1, [1]]]);
  });

  it('is one where only the bar is left, before any pill', () => {
    expect(rowsOf([item(0, 50, 100, 60, 14), item(58, 50, 100, 60, 14)], 1)).toEqual([[0, 0, [0]], [0, 2, [1]]]);
  });

  it('is shared in a pill where nothing else fits', () => {
    expect(rowsOf([item(0, 50, 100, 60, 14), item(40, 50, 100, 60, 14)], 1)).toEqual([[0, 3, [0, 1]]]);
  });

  it('is shared with the last of its row, never with one that others follow', () => {
    const packed = packLane([item(0, 10, 12, 12, 12), item(20, 60, 60, 60, 14), item(25, 60, 60, 60, 14)], 1);
    expect(packed.map(({ members }) => members)).toEqual([[0], [1, 2]]);
  });
});

describe('marks too narrow to tell apart', () => {
  it('are pooled where they touch', () => {
    const packed = packLane([item(0, 2, 80, 40, 14), item(3, 2, 80, 40, 14), item(8, 2, 80, 40, 14), item(200, 2, 80, 40, 14)], 3);
    expect(packed.map(({ members }) => members)).toEqual([[0, 1, 2], [3]]);
  });

  it('are not pooled with one that is wide', () => {
    expect(packLane([item(0, 40, 80, 40, 14), item(3, 2, 80, 40, 14)], 3)).toHaveLength(2);
  });
});

it('makes a pill as wide as its number, and at least wide enough to be seen as one', () => {
  expect(pillWidth('2')).toBe(30);
  expect(pillWidth('100000')).toBeGreaterThan(50);
});

it('packs a hundred thousand marks at once', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => item(i / 200, 0.01, 80, 40, 14));
  expect(membersOf(packLane(many, 4))).toHaveLength(100_000);
});
