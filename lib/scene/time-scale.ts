import type { Minute } from '../time/clock';

/** A stretch of the axis with one scale. Both ends belong to it. */
export interface Segment {
  readonly from: Minute;
  readonly to: Minute;
  readonly x0: number;
  readonly x1: number;
}

/** Which side of a break a moment belongs to: a mark that begins at the break stands after it, one that ends there before. */
export type Edge = 'from' | 'to';

/** Time to pixels and back, over stretches with their own scale: compressed ends and the window in full between them. */
export interface TimeScale {
  readonly segments: readonly Segment[];
  /** Clamped to the ends of the axis. */
  xAt(minute: number, edge: Edge): number;
  /** The moment at a pixel; in a gap, the gap's moment. Clamped. */
  minuteAt(x: number): number;
}

/** `segments` in order, each beginning at the moment where the last one ended; gaps in pixels between them are breaks. */
export function timeScale(segments: readonly Segment[]): TimeScale {
  const first = segments[0]!;
  const last = segments[segments.length - 1]!;
  return {
    segments,
    xAt: (minute, edge) => {
      if (minute <= first.from) return first.x0;
      if (minute >= last.to) return last.x1;
      const segment = segments.find(({ to }) => (edge === 'to' ? minute <= to : minute < to)) ?? last;
      return along(minute, segment.from, segment.to, segment.x0, segment.x1);
    },
    minuteAt: (x) => {
      const segment = segments.find(({ x1 }) => x <= x1) ?? last;
      return along(Math.min(Math.max(x, segment.x0), segment.x1), segment.x0, segment.x1, segment.from, segment.to);
    },
  };
}

function along(value: number, a0: number, a1: number, b0: number, b1: number): number {
  return a1 === a0 ? b0 : b0 + ((value - a0) / (a1 - a0)) * (b1 - b0);
}
