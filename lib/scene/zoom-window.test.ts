import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minute } from '../time/clock';
import type { Frame } from './opening-window';
import { clampWindow, CLOSEST, FARTHEST, panWindow, scaleOf, SCALES, zoomWindow } from './zoom-window';

const frame = (from: number, span: number) => ({ from: from as Minute, to: (from + span) as Minute });
const DAY = 1440;
const YEAR = 365 * DAY;

const extent = frame(28_000_000, 500 * DAY);
const windows = fc
  .tuple(fc.integer({ min: extent.from, max: extent.to }), fc.double({ min: Math.log(CLOSEST), max: Math.log(FARTHEST), noNaN: true }))
  .map(([centre, log]) => clampWindow(frame(Math.round(centre - Math.exp(log) / 2), Math.round(Math.exp(log))), extent));
const factors = fc.double({ min: 0.2, max: 5, noNaN: true });

function isWithin({ from, to }: Frame): boolean {
  const centre = (from + to) / 2;
  return Number.isInteger(from) && Number.isInteger(to) && to - from >= CLOSEST && to - from <= FARTHEST && centre >= extent.from - 1 && centre <= extent.to + 1;
}

describe('zooming', () => {
  it('keeps the moment under the pointer in its place, where the story does not hold it back', () => {
    fc.assert(fc.property(windows, factors, fc.double({ min: 0, max: 1, noNaN: true }), (window, factor, share) => {
      const anchor = window.from + share * (window.to - window.from);
      const zoomed = zoomWindow(window, factor, anchor, extent);
      const centre = (zoomed.from + zoomed.to) / 2;
      fc.pre(centre > extent.from + 1 && centre < extent.to - 1);
      // Both ends are whole minutes, so a minute either way.
      expect(Math.abs(zoomed.from + share * (zoomed.to - zoomed.from) - anchor)).toBeLessThanOrEqual(1);
    }));
  });

  it('stays between hours and decades, with some of the story in sight, in whole minutes', () => {
    fc.assert(fc.property(windows, factors, fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (window, factor, share, by) => {
      expect(isWithin(zoomWindow(window, factor, window.from + share * (window.to - window.from), extent))).toBe(true);
      expect(isWithin(panWindow(window, by, extent))).toBe(true);
    }));
  });

  it('goes closer by factors above one', () => {
    const window = frame(extent.from + 100 * DAY, 8 * DAY);
    const middle = window.from + 4 * DAY;
    expect(zoomWindow(window, 2, middle, extent)).toEqual(frame(window.from + 2 * DAY, 4 * DAY));
    expect(zoomWindow(window, 0.5, middle, extent)).toEqual(frame(window.from - 4 * DAY, 16 * DAY));
  });

  it('goes no closer than the closest and no farther than the farthest', () => {
    const window = frame(extent.from + 100 * DAY, DAY);
    expect(zoomWindow(window, 1000, window.from, extent)).toEqual(frame(window.from, CLOSEST));
    const far = zoomWindow(window, 1e-9, window.from, extent);
    expect(far.to - far.from).toBe(FARTHEST);
  });
});

describe('moving', () => {
  it('goes by a share of what is framed, and later for positive shares', () => {
    const window = frame(extent.from + 100 * DAY, 4 * DAY);
    expect(panWindow(window, 0.25, extent)).toEqual(frame(window.from + DAY, 4 * DAY));
    expect(panWindow(window, -0.5, extent)).toEqual(frame(window.from - 2 * DAY, 4 * DAY));
  });

  it('stops where the middle of the window is at the story’s end', () => {
    expect(panWindow(frame(extent.to - 4 * DAY, 4 * DAY), 10, extent)).toEqual(frame(extent.to - 2 * DAY, 4 * DAY));
    expect(panWindow(frame(extent.from, 4 * DAY), -10, extent)).toEqual(frame(extent.from - 2 * DAY, 4 * DAY));
  });
});

describe('clamping', () => {
  it('changes nothing a second time', () => {
    fc.assert(fc.property(fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: 1, max: 1e8 }), (from, span) => {
      const once = clampWindow(frame(from, span), extent);
      expect(clampWindow(once, extent)).toEqual(once);
    }));
  });

  it('leaves a window that is within as it is', () => expect(clampWindow(frame(extent.from + DAY, 3 * DAY), extent)).toEqual(frame(extent.from + DAY, 3 * DAY)));
});

describe('the stops of the scale', () => {
  it.each([
    [80 * YEAR, 'years'], [2 * YEAR, 'years'], [2 * YEAR - 1, 'months'], [31 * DAY, 'months'], [31 * DAY - 1, 'days'],
    [4 * DAY, 'days'], [2 * DAY, 'days'], [2 * DAY - 1, 'hours'], [CLOSEST, 'hours'],
  ] as const)('take %i minutes as %s', (span, scale) => expect(scaleOf(frame(0, span))).toBe(scale));

  it('are pressed by the spans that they go to', () => {
    for (const { scale, span } of SCALES) expect(scaleOf(frame(0, span))).toBe(scale);
  });
});
