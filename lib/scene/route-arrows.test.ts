import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePieces } from './example-scenes';
import { type Anchor, type Box, crosses, type PlacedArrow, routeArrow } from './route-arrows';

const LIMITS: Box = { x0: 160, x1: 870, y0: 0, y1: Infinity };
const VERB = { verb: 'answered by', verbWidth: 70 };

const rowY = fc.integer({ min: 0, max: 7 }).map((row) => 70 + row * 47.5);
const anchor: fc.Arbitrary<Anchor> = fc.record({ x0: fc.integer({ min: 100, max: 800 }), width: fc.integer({ min: 2, max: 180 }), y: rowY }).map(({ x0, width, y }) => ({ x0, x1: x0 + width, y }));
const box: fc.Arbitrary<Box> = fc
  .record({ x: fc.integer({ min: 100, max: 850 }), width: fc.integer({ min: 4, max: 150 }), y: rowY, above: fc.integer({ min: -6, max: 22 }) })
  .map(({ x, width, y, above }) => ({ x0: x, x1: x + width, y0: y + above, y1: y + above + 12 }));

function faultOf(arrow: PlacedArrow, obstacles: readonly Box[]): string | null {
  if (linePieces(arrow.path).some((piece) => obstacles.some((other) => crosses(piece, other)))) return 'the line crosses an obstacle';
  if (obstacles.some((other) => crosses(arrow.box, other))) return 'the verb covers an obstacle';
  if (arrow.box.x0 < LIMITS.x0 || arrow.box.x1 > LIMITS.x1) return 'the verb leaves its limits';
  if (/NaN|Infinity|undefined/.test(arrow.path + arrow.head)) return 'the path is no path';
  return null;
}

describe('any arrow', () => {
  it('touches no obstacle, neither with its line nor with its verb, or is not drawn', () => {
    let drawn = 0;
    fc.assert(fc.property(fc.array(anchor, { minLength: 1, maxLength: 3 }), anchor, fc.array(box, { maxLength: 8 }), (from, to, obstacles) => {
      const arrow = routeArrow({ ...VERB, from, to }, obstacles, LIMITS);
      if (!arrow) return;
      drawn += 1;
      expect(faultOf(arrow, obstacles)).toBeNull();
    }), { numRuns: 2000 });
    expect(drawn).toBeGreaterThan(20);
  });

  it('ends at the bar that it leads to', () => {
    fc.assert(fc.property(anchor, anchor, (from, to) => {
      const arrow = routeArrow({ ...VERB, from: [from], to }, [], LIMITS);
      if (!arrow) return;
      const end = linePieces(arrow.path).at(-1)!;
      if (from.y === to.y) expect(end.x1).toBeLessThan(to.x0);
      else {
        expect(end.x0).toBeGreaterThanOrEqual(to.x0 - 1);
        expect(end.x1).toBeLessThanOrEqual(to.x1 + 1);
      }
    }), { numRuns: 500 });
  });
});

describe('an arrow along a row', () => {
  const from = { x0: 200, x1: 300, y: 70 };
  const to = { x0: 500, x1: 600, y: 70 };

  it('runs from the end of one bar to the beginning of the next', () => {
    expect(routeArrow({ ...VERB, from: [from], to }, [], LIMITS)!.path).toBe('M300 70H492');
  });

  it('is not drawn through a bar between them', () => {
    expect(routeArrow({ ...VERB, from: [from], to }, [{ x0: 380, x1: 390, y0: 64, y1: 76 }], LIMITS)).toBeNull();
  });

  it('is not drawn where its verb has no room', () => {
    expect(routeArrow({ ...VERB, from: [from], to: { ...to, x0: 380 } }, [], LIMITS)).toBeNull();
    expect(routeArrow({ ...VERB, from: [from], to }, [{ x0: 300, x1: 500, y0: 78, y1: 90 }], LIMITS)).toBeNull();
  });

  it('never runs against time', () => expect(routeArrow({ ...VERB, from: [to], to: from }, [], LIMITS)).toBeNull());
});

describe('an arrow across rows', () => {
  const to = { x0: 200, x1: 700, y: 260 };

  it('gathers several causes on one stem', () => {
    const from = [{ x0: 200, x1: 300, y: 70 }, { x0: 200, x1: 320, y: 117.5 }];
    const arrow = routeArrow({ ...VERB, from, to }, [], LIMITS)!;
    const x = 334;
    expect(arrow.path).toBe(`M300 70H${x - 4}q4 0 4 4V248.5M320 117.5H${x}`);
    expect(arrow.verbX).toBe(x + 8);
  });

  it('leads upwards too', () => {
    const arrow = routeArrow({ ...VERB, from: [{ x0: 200, x1: 300, y: 260 }], to: { ...to, y: 70 } }, [], LIMITS)!;
    expect(arrow.path).toBe('M300 260H310q4 0 4 -4V81.5');
  });

  it('shifts right past what stands in its way', () => {
    const from = [{ x0: 200, x1: 300, y: 70 }];
    const arrow = routeArrow({ ...VERB, from, to }, [{ x0: 310, x1: 330, y0: 150, y1: 170 }], LIMITS)!;
    expect(arrow.path.startsWith('M300 70H332')).toBe(true);
  });

  it('is not drawn from between its causes', () => {
    const from = [{ x0: 200, x1: 300, y: 70 }, { x0: 200, x1: 300, y: 355 }];
    expect(routeArrow({ ...VERB, from, to }, [], LIMITS)).toBeNull();
  });
});
