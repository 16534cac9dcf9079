import { dayRangeOf } from '../selection/match-time';
import { type CivilDay, civilDay, formatDay, partsOf } from '../time/civil-day';
import { dayAt, endOfDay, type Minute, startOfDay, type Zone } from '../time/clock';
import { rangeText, sureDate } from '../time/date-text';
import { settleColumn } from '../view/read-column';
import type { View } from '../view/view';
import { AXIS_UNITS, type AxisUnit, firstDay, lastDay } from './axis-units';
import type { Frame } from './opening-window';
import { unitWords } from './unit-words';

/** A column of the drawing as a link says it: its first and last year, month or day. */
export type Column = NonNullable<View['column']>;

/** How many letters of a written day say one unit. */
const WRITTEN: Readonly<Record<AxisUnit['name'], number>> = { hour: 10, day: 10, week: 10, month: 7, year: 4 };

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

function columnDays(column: Column): { readonly from: CivilDay; readonly to: CivilDay } {
  // Both bounds are closed, so both days are finite.
  const { from, to } = dayRangeOf(column)!;
  return { from: from as CivilDay, to: to as CivilDay };
}

/** The unit that a column is one of; null where a link asks for a stretch that is no column of any drawing. */
export function columnUnit(column: Column): AxisUnit | null {
  const { from, to } = columnDays(column);
  return AXIS_UNITS.find((unit) => WRITTEN[unit.name] === column.from.length && unit.name !== 'hour' && firstDay(unit, from) === from && lastDay(unit, from) === to) ?? null;
}

/** "April to June 2024", "1950s", "Week of 22 April 2024"; of a stretch that is no unit, its first and last day. */
export function columnWords(column: Column, zone: Zone): string {
  const unit = columnUnit(column);
  const { from, to } = columnDays(column);
  return unit ? unitWords(unit, startOfDay(from, zone), zone) : rangeText(sureDate(from), sureDate(to), ' to ');
}

/** The column of the same length next to one; null beyond the years that a link can say. */
export function columnBeside(column: Column, by: 1 | -1): Column | null {
  const { from, to } = columnDays(column);
  const [a, b] = [partsOf(from), partsOf(to)];
  const [months, days] = [monthOf(b) - monthOf(a) + 1, to - from + 1];
  const moved = (day: CivilDay, month: number) => (column.from.length === 10 ? ((day + by * days) as CivilDay) : firstOf(month + by * months));
  const written = (day: CivilDay) => formatDay(day).slice(0, column.from.length);
  return settleColumn({ from: written(moved(from, monthOf(a))), to: written(moved(to, monthOf(b))) });
}

function firstOf(month: number): CivilDay {
  return civilDay(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Months since the year 0. */
function monthOf({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month - 1;
}
