import type { EventSet } from '../selection/event-set';
import type { Zone } from '../time/clock';
import { textWidth } from '../type/text-width';
import { thousands } from '../view/thousands';
import type { Axis } from './axis';
import type { Frame } from './opening-window';
import { unitFrames } from './unit-frames';

/** Where years are named, their names are worth more than counts. */
const DECADE = 10;
/** Between two counts. */
const GAP = 6;

/**
 * The axis over columns: under each name of the longer unit, how many of the shown begin in it, as far as the window goes;
 * the years keep their ticks. An axis that names no decades stays as it is.
 */
export function countAxis(axis: Axis, shown: EventSet, window: Frame, zone: Zone): Axis {
  const [names, below] = axis.rows;
  if (!names?.unit || names.unit.step < DECADE || !below) return axis;
  const ends = [...names.ticks.slice(1).map(({ x }) => x), Infinity];
  const counts = unitFrames(names.unit, window, zone).map((frame) => thousands(shown.countBeginning(frame)));
  const counted = names.ticks.map((tick, i) => {
    const count = counts[i] ?? '';
    return { ...tick, label: textWidth(count, 'small') + GAP <= ends[i]! - tick.labelX ? count : '' };
  });
  const minor = below.ticks.filter(({ x }) => counted.every((tick) => tick.x !== x)).map((tick) => ({ ...tick, label: '' }));
  return { ...axis, rows: [names, { ...below, head: 'Events', ticks: [...counted, ...minor].sort((a, b) => a.x - b.x) }] };
}
