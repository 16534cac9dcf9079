import type { Told } from './join-mentions';
import { hoursFrom, type Bounds, type Clocks } from './on-clock';
import type { Span } from './span';
import type { Find, When } from './timed';

/** Something told before, with its time. */
export interface Before {
  readonly told: Told;
  readonly when: When;
}

export interface Inference {
  readonly told: Told;
  /** What was told before and has a time, the last one last. */
  readonly dated: readonly Before[];
  readonly clocks: Clocks;
  readonly find: Find;
}

/** Further apart, "later" says nothing. */
export const MOST_MINUTES = 31 * 1440;

/** Within so many hours of another time, in days of the act's own clock. */
export function near(
  { told, clocks }: Inference,
  other: When,
  way: 'before' | 'after',
  hours: number,
  { start, end }: Span,
  why: string,
): When | null {
  const bounds = clocks.boundsOf(other);
  const days = bounds === null ? null : clocks.daysIn(around(bounds, way, hours), told.happening);
  return days === null ? null : { ...days, expression: { start, end }, sure: false, why };
}

/** The stretch within which something shortly before or after another was. */
export function around({ from, to }: Bounds, way: 'before' | 'after' | 'same', hours: number): Bounds {
  return way === 'before' ? { from: hoursFrom(from, -hours), to } : { from, to: hoursFrom(to, hours) };
}
