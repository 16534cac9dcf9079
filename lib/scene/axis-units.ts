import { type CivilDay, civilDay, FURTHEST_YEAR, partsOf, weekdayOf } from '../time/civil-day';
import { type Minute, type Zone, dayAt, startOfDay } from '../time/clock';

/** A unit that the axis may count in, and how its ticks are found. */
export interface AxisUnit {
  readonly name: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly step: number;
  /** Its usual length, for choosing by pixels. */
  readonly minutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Finest first. */
export const AXIS_UNITS: readonly AxisUnit[] = [
  { name: 'hour', step: 1, minutes: HOUR },
  { name: 'hour', step: 3, minutes: 3 * HOUR },
  { name: 'hour', step: 6, minutes: 6 * HOUR },
  { name: 'day', step: 1, minutes: DAY },
  { name: 'week', step: 1, minutes: 7 * DAY },
  { name: 'month', step: 1, minutes: 30.4 * DAY },
  { name: 'month', step: 3, minutes: 91.3 * DAY },
  { name: 'year', step: 1, minutes: 365.25 * DAY },
  { name: 'year', step: 5, minutes: 1826 * DAY },
  { name: 'year', step: 10, minutes: 3652 * DAY },
  { name: 'year', step: 20, minutes: 7305 * DAY },
];

/** Room that a tick's shortest label needs. */
const LEAST_WIDTH: Readonly<Record<AxisUnit['name'], number>> = { hour: 48, day: 27, week: 52, month: 34, year: 40 };

/** The finest unit whose ticks can all be named. */
export function axisUnit(pxPerMinute: number): AxisUnit {
  return AXIS_UNITS.find(({ name, minutes }) => minutes * pxPerMinute >= LEAST_WIDTH[name]) ?? AXIS_UNITS.at(-1)!;
}

/**
 * The moments at which a unit begins on a clock, from the one that holds `from` up to `to` (excluded). The first may
 * lie before `from`, so that a cell that is cut off can still be named.
 */
export function unitStarts(unit: AxisUnit, from: Minute, to: Minute, zone: Zone): Minute[] {
  const starts: Minute[] = [];
  const first = dayAt(from, zone);
  if (unit.name === 'hour') {
    // Hours are counted from each midnight, so that a day of 23 or 25 hours still begins at its own.
    for (let day = first; startOfDay(day, zone) < to; day = (day + 1) as CivilDay) {
      const next = startOfDay((day + 1) as CivilDay, zone);
      for (let at = startOfDay(day, zone); at < next; at = (at + unit.step * HOUR) as Minute) starts.push(at);
    }
  } else {
    for (let day = firstDay(unit, first); startOfDay(day, zone) < to; day = nextDay(unit, day)) starts.push(startOfDay(day, zone));
  }
  const holding = starts.findLastIndex((at) => at <= from);
  return starts.slice(Math.max(holding, 0)).filter((at) => at < to);
}

/** The day on which the unit that holds a day begins. */
export function firstDay(unit: AxisUnit, day: CivilDay): CivilDay {
  const { year, month } = partsOf(day);
  switch (unit.name) {
    case 'week':
      return (day - (weekdayOf(day) - 1)) as CivilDay;
    case 'month':
      return civilDay(year, month - ((month - 1) % unit.step), 1);
    case 'year':
      return monthBegin(alignedYear(year, unit.step), 1);
    default:
      return day;
  }
}

/** The last day of the unit that holds a day. */
export function lastDay(unit: AxisUnit, day: CivilDay): CivilDay {
  return (nextDay(unit, firstDay(unit, day)) - 1) as CivilDay;
}

function nextDay(unit: AxisUnit, day: CivilDay): CivilDay {
  const { year, month } = partsOf(day);
  // Nothing is counted after the calendar; the next day is later all the same.
  if (year > FURTHEST_YEAR) return (day + 366 * unit.step) as CivilDay;
  switch (unit.name) {
    case 'week':
      return (day + 7) as CivilDay;
    case 'month':
      return month + unit.step > 12 ? monthBegin(year + 1, month + unit.step - 12) : monthBegin(year, month + unit.step);
    case 'year':
      return monthBegin(alignedYear(year, unit.step) + unit.step, 1);
    default:
      return (day + 1) as CivilDay;
  }
}

/** The year in which the years that a step counts begin: of 1987 by tens 1980. */
function alignedYear(year: number, step: number): number {
  return Math.floor(year / step) * step;
}

/** The first day of a month; before the calendar's first year that year's, beyond its last the day after all. */
function monthBegin(year: number, month: number): CivilDay {
  if (year > FURTHEST_YEAR) return (civilDay(FURTHEST_YEAR, 12, 31) + 1) as CivilDay;
  return year < -FURTHEST_YEAR ? civilDay(-FURTHEST_YEAR, 1, 1) : civilDay(year, month, 1);
}
