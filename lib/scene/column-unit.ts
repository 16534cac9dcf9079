import { type CivilDay, civilDay, formatDay, partsOf } from '../time/civil-day';
import { startOfDay, type Zone } from '../time/clock';
import { rangeText, sureDate } from '../time/date-text';
import { settleColumn } from '../view/time-bounds';
import { AXIS_UNITS, type AxisUnit, firstDay, lastDay } from './axis-units';
import { type Column, columnDays, WRITTEN } from './column-holding';
import { unitWords } from './unit-words';

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
