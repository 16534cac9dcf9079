import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPath } from './bar-path';
import { eventUnit, someTitles } from './chart-spec';
import { fieldOf, sharePaths } from './square-field';

const corners = (path: string) => path.split('M').length - 1;

describe('a field of squares', () => {
  it('holds every square, none upon another', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), (squares) => {
      const field = fieldOf(squares);
      const places = Array.from({ length: squares }, (_, at) => field.at(at));
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares);
      for (const { x, y } of places) {
        expect(x + field.side).toBeLessThanOrEqual(field.width + 0.01);
        expect(y + field.side).toBeLessThanOrEqual(field.height + 0.01);
      }
    }));
  });

  it('has the design’s 19 columns for 95 squares', () => {
    expect(fieldOf(95).side).toBeCloseTo(19.18, 2);
    expect(fieldOf(95).height).toBeCloseTo(112.7, 1);
  });

  it('tells shares apart by texture, and what is not itemised by an edge alone', () => {
    const field = fieldOf(10);
    const paths = (order: number, itemised = true) => sharePaths({ squares: 3, itemised }, 2, order, field);
    expect([corners(paths(0).fill), corners(paths(0).texture), corners(paths(1).texture), corners(paths(3).texture)]).toEqual([3, 0, 3, 6]);
    expect(paths(1).texture).not.toBe(paths(2).texture);
    expect(paths(2, false)).toMatchObject({ fill: '', texture: '' });
    expect(corners(paths(2, false).edge)).toBe(3);
  });
});

describe('a bar of squares', () => {
  it.each([[0, 0], [1, 1], [7, 7], [3.4, 4]])('of %d draws %d, the last as a part where it is one', (squares, drawn) => {
    expect(corners(barPath(squares, 19, 16))).toBe(drawn);
  });

  it('counts in ones while that can be counted, then in tens', () => {
    expect([eventUnit([]), eventUnit([0]), eventUnit([7, 2]), eventUnit([100]), eventUnit([101]), eventUnit([100_000])]).toEqual([1, 1, 1, 1, 10, 1000]);
  });

  it('names a few events, and how many more', () => {
    expect(someTitles(['a', 'b'])).toEqual(['a', 'b']);
    expect(someTitles([...'abcdefg'])).toEqual(['a', 'b', 'c', 'd', 'and 3 more']);
  });
});
