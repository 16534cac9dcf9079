import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minute } from '../time/clock';
import type { Frame } from './opening-window';
import { plotScale } from './plot-scale';
import { timeScale } from './time-scale';

const m = (minute: number) => minute as Minute;
/** Compressed time, a break of 12 px, the window, a break, compressed time. */
const scale = timeScale([
  { from: m(0), to: m(1000), x0: 0, x1: 100 },
  { from: m(1000), to: m(2000), x0: 112, x1: 612 },
  { from: m(2000), to: m(10_000), x0: 624, x1: 700 },
]);

describe('a time scale', () => {
  it.each([
    [-5, 'from', 0], [0, 'from', 0], [500, 'from', 50], [1500, 'from', 362], [10_000, 'to', 700], [20_000, 'from', 700],
  ] as const)('puts minute %i at its pixel', (minute, edge, x) => expect(scale.xAt(minute, edge)).toBe(x));

  it('puts what begins at a break after it, and what ends there before it', () => {
    expect([scale.xAt(1000, 'to'), scale.xAt(1000, 'from')]).toEqual([100, 112]);
    expect([scale.xAt(2000, 'to'), scale.xAt(2000, 'from')]).toEqual([612, 624]);
  });

  it.each([[-3, 0], [106, 1000], [618, 2000], [900, 10_000]])('finds at pixel %i minute %i: in a break its moment, outside the nearest end', (x, minute) => {
    expect(scale.minuteAt(x)).toBe(minute);
  });

  it('survives a stretch without length', () => {
    expect(timeScale([{ from: m(5), to: m(5), x0: 0, x1: 10 }]).xAt(5, 'from')).toBe(0);
  });
});

const DAY = 1440;
const plots = fc
  .record({
    from: fc.integer({ min: -1_000_000, max: 1_000_000 }), span: fc.integer({ min: 360, max: 4_000_000 }),
    first: fc.integer({ min: -1_000_000, max: 0 }), length: fc.integer({ min: DAY, max: 2_000_000 }), width: fc.integer({ min: 536, max: 1008 }),
  })
  .map(({ from, span, first, length, width }) => {
    const window: Frame = { from: m(from), to: m(from + span) };
    const extent: Frame = { from: m(first), to: m(first + length) };
    return { window, extent, width, plot: plotScale(window, extent, width) };
  });

describe('the scale of any plot', () => {
  it('gives back the minute of every pixel, within the window', () => {
    fc.assert(fc.property(plots, fc.double({ min: 0, max: 1, noNaN: true }), ({ window, plot }, share) => {
      const minute = window.from + share * (window.to - window.from);
      expect(Math.abs(plot.scale.minuteAt(plot.scale.xAt(minute, 'from')) - minute)).toBeLessThan(1e-6 * (window.to - window.from) + 1e-6);
    }));
  });

  it('never runs backwards, and stays within the plot', () => {
    fc.assert(fc.property(plots, fc.integer({ min: -2_000_000, max: 5_000_000 }), fc.nat({ max: 1_000_000 }), ({ plot, width }, minute, later) => {
      const [a, b, c] = [plot.scale.xAt(minute, 'to'), plot.scale.xAt(minute, 'from'), plot.scale.xAt(minute + later, 'from')];
      expect(a <= b && b <= c).toBe(true);
      expect(Math.min(a, b, c)).toBeGreaterThanOrEqual(0);
      expect(Math.max(a, b, c)).toBeLessThanOrEqual(width);
    }));
  });

  it('gives the window one scale between two ends that never overlap it', () => {
    fc.assert(fc.property(plots, ({ window, plot: { scale: of, focus, before, after }, width }) => {
      expect([of.xAt(window.from, 'from'), of.xAt(window.to, 'to')]).toEqual([focus.x0, focus.x1]);
      expect(before.x1).toBeLessThan(focus.x0);
      expect(after === null ? focus.x1 : after.x0).toBeGreaterThanOrEqual(focus.x1);
      expect(after?.x1 ?? focus.x1).toBe(width);
    }));
  });

  it('has the design’s columns at the design’s width', () => {
    const { focus, after } = plotScale({ from: m(100_000), to: m(105_760) }, { from: m(0), to: m(570_000) }, 1008);
    expect([focus.x0, focus.x1, after]).toEqual([160, 874, { x0: 886, x1: 1008 }]);
  });

  it('compresses no time before the window where there is none', () => {
    const { before } = plotScale({ from: m(0), to: m(5760) }, { from: m(0), to: m(570_000) }, 1008);
    expect(before.compressed).toBe(false);
  });
});
