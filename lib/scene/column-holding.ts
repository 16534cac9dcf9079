import { dayRangeOf } from '../selection/match-time';
import { type CivilDay, formatDay } from '../time/civil-day';
import { dayAt, endOfDay, type Minute, startOfDay, type Zone } from '../time/clock';
import { settleColumn } from '../view/time-bounds';
import type { View } from '../view/view';
import { type AxisUnit, firstDay, lastDay } from './axis-units';
import type { Frame } from './opening-window';

/** A column of the drawing as a link says it: its first and last year, month or day. */
export type Column = NonNullable<View['column']>;

/** How many letters of a written day say one unit. */
export const WRITTEN: Readonly<Record<AxisUnit['name'], number>> = { hour: 10, day: 10, week: 10, month: 7, year: 4 };

/** The whole column of a unit that holds a moment on a clock; null where its years are none that a link can say. */
export function columnHolding(unit: AxisUnit, at: Minute, zone: Zone): Column | null {
  const day = dayAt(at, zone);
  const written = (each: CivilDay) => formatDay(each).slice(0, WRITTEN[unit.name]);
  return settleColumn({ from: written(firstDay(unit, day)), to: written(lastDay(unit, day)) });
}

/** From the first minute of a column to the first after it, on a clock. */
export function columnFrame(column: Column, zone: Zone): Frame {
  const { from, to } = columnDays(column);
  return { from: startOfDay(from, zone), to: endOfDay(to, zone) };
}

/** The first and the last day of a column. */
export function columnDays(column: Column): { readonly from: CivilDay; readonly to: CivilDay } {
  // Both bounds are closed, so both days are finite.
  const { from, to } = dayRangeOf(column)!;
  return { from: from as CivilDay, to: to as CivilDay };
}
