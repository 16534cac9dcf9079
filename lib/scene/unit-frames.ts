import type { Minute, Zone } from '../time/clock';
import { type AxisUnit, unitStarts } from './axis-units';
import type { Frame } from './opening-window';

/** The units of time that a frame holds, side by side, the first and the last cut off where the frame is. */
export function unitFrames(unit: AxisUnit, { from, to }: Frame, zone: Zone): Frame[] {
  const starts = unitStarts(unit, from, to, zone);
  return starts.map((at, i) => ({ from: Math.max(at, from) as Minute, to: Math.min(starts[i + 1] ?? to, to) as Minute }));
}
