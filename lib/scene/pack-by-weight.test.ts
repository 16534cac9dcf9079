import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelForm } from './label-forms';
import { packByWeight } from './pack-by-weight';
import { LABEL_GAP, type Packable, packLane, pillWidth } from './pack-lane';

function item(x0: number, width: number, label: number): Packable {
  const forms = [label, label / 2, 14].map((each, i): LabelForm => ({ parts: [], width: each, titleWidth: each, full: i === 0 }));
  return { x0, x1: x0 + width, forms };
}

const weighed = fc
  .array(fc.record({ x0: fc.integer({ min: 0, max: 900 }), width: fc.oneof(fc.constant(0.5), fc.integer({ min: 1, max: 200 })), label: fc.integer({ min: 20, max: 240 }), weight: fc.constantFrom(0, 85, 170, 255) }), { minLength: 1, maxLength: 50 })
  .map((list) => [...list].sort((a, b) => a.x0 - b.x0))
  .map((list) => ({ items: list.map(({ x0, width, label }) => item(x0, width, label)), weights: list.map(({ weight }) => weight) }));
const rowCounts = fc.integer({ min: 1, max: 6 });

describe('packing a lane by importance', () => {
  it('puts every event in exactly one place, and lets no mark or pill of a row touch the next', () => {
    fc.assert(fc.property(weighed, rowCounts, ({ items, weights }, rows) => {
      const packed = packByWeight(items, rows, weights);
      expect(packed.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(items.map((_, i) => i));
      for (let row = 0; row < rows; row++) {
        const places = packed.filter((place) => place.row === row);
        places.slice(1).forEach(({ x0 }, i) => {
          const { members, x0: from } = places[i]!;
          const end = members.length > 1 ? from + pillWidth(`${members.length}`) : items[members[0]!]!.x1;
          expect(x0).toBeGreaterThanOrEqual(end + LABEL_GAP);
        });
      }
    }));
  });

  it('is the packing in time order where all weigh the same', () => {
    fc.assert(fc.property(weighed, rowCounts, fc.constantFrom(0, 255), ({ items }, rows, weight) => {
      expect(packByWeight(items, rows, items.map(() => weight))).toEqual(packLane(items, rows));
    }));
  });

  it('does not depend on where the axis begins', () => {
    fc.assert(fc.property(weighed, rowCounts, fc.integer({ min: -5000, max: 5000 }), ({ items, weights }, rows, by) => {
      const whole = items.map((each) => ({ ...each, x1: each.x0 + Math.ceil(each.x1 - each.x0) }));
      const moved = whole.map((each) => ({ ...each, x0: each.x0 + by, x1: each.x1 + by }));
      const shape = (of: readonly Packable[]) => packByWeight(of, rows, weights).map(({ row, cut, members }) => ({ row, cut, members }));
      expect(shape(moved)).toEqual(shape(whole));
    }));
  });

  it('keeps a turning point’s words where lighter events came first', () => {
    const [light, middle, heavy] = [0, 1, 2];
    const packed = packByWeight([item(0, 20, 200), item(40, 20, 200), item(45, 20, 200)], 1, [0, 0, 255]);
    expect(packed.find(({ members }) => members.includes(heavy))).toMatchObject({ members: [heavy], cut: 0 });
    expect(packed.filter(({ members }) => !members.includes(heavy)).flatMap(({ members }) => members)).toEqual([light, middle]);
  });
});
