import type { Registry } from '../story/story';
import { type CivilDay, partsOf, twoDigits, weekdayOf } from '../time/civil-day';
import { type Minute, type Zone, dayAt, nights, startOfDay, timeAt } from '../time/clock';
import { monthName, weekdayName } from '../time/month-names';
import { textWidth } from '../type/text-width';
import { type AxisUnit, axisUnit, unitStarts } from './axis-units';
import type { Frame } from './opening-window';
import type { TimeScale } from './time-scale';

export interface Tick {
  readonly x: number;
  /** Empty where no form of the name fits its cell. */
  readonly label: string;
  readonly labelX: number;
}

/** One row of the axis: a clock, or a unit where the clocks lie too close to tell apart. */
export interface AxisRow {
  readonly head: string;
  readonly zone: Zone | null;
  /** Of years or months; null where the row is a clock. */
  readonly unit: AxisUnit | null;
  readonly ticks: readonly Tick[];
  /** Local night, 18:00 to 06:00; empty where a day is too narrow to show it. */
  readonly nights: readonly { readonly x0: number; readonly x1: number }[];
}

export interface Axis {
  readonly rows: readonly AxisRow[];
  /** Lines through the lanes: the lower clock's through all, the upper clock's through the lanes of its own side. */
  readonly lines: readonly { readonly x: number; readonly zone: Zone | null }[];
}

const LABEL_INDENT = 7;
const LABEL_GAP = 6;
/** Under this width a day shows no night. */
const LEAST_DAY_FOR_NIGHT = 26;

/** The axis of a window: two clocks while days can be told apart, then months and years on the lower clock. */
export function placeAxis(window: Frame, scale: TimeScale, clocks: readonly Zone[], registry: Registry, drawnAt = 1): Axis {
  const x0 = scale.xAt(window.from, 'from');
  const x1 = scale.xAt(window.to, 'to');
  const pxPerMinute = (x1 - x0) / (window.to - window.from);
  const unit = axisUnit(pxPerMinute * Math.min(drawnAt, 1));
  const lower = clocks[clocks.length - 1]!;
  if (unit.name === 'month' || unit.name === 'year') return calendarAxis(unit, window, scale, lower, pxPerMinute);

  const withNight = 1440 * pxPerMinute >= LEAST_DAY_FOR_NIGHT;
  const rows = clocks.map((zone): AxisRow => ({
    head: registry.clocks.find((clock) => clock.zone === zone)?.city ?? zone,
    zone,
    unit: null,
    ticks: placeClock(unit, window, scale, zone),
    nights: withNight ? placeNights(window, scale, zone) : [],
  }));
  const day: AxisUnit = { name: unit.name === 'week' ? 'week' : 'day', step: 1, minutes: 1440 };
  const lines = clocks.flatMap((zone) =>
    unitStarts(day, window.from, window.to, zone)
      .filter((at) => at > window.from)
      .map((at) => ({ x: scale.xAt(at, 'from'), zone: zone === lower ? null : zone })),
  );
  return { rows, lines };
}

function calendarAxis(unit: AxisUnit, window: Frame, scale: TimeScale, zone: Zone, pxPerMinute: number): Axis {
  const upper: AxisUnit =
    unit.name === 'month' ? { name: 'year', step: 1, minutes: 525960 } : { name: 'year', step: unit.step < 10 ? 10 : 100, minutes: unit.step < 10 ? 5259600 : 52596000 };
  const starts = unitStarts(unit, window.from, window.to, zone);
  const row = (head: string, of: AxisUnit): AxisRow => ({
    head,
    zone: null,
    unit: of,
    ticks: placeTicks(unitStarts(of, window.from, window.to, zone), window, scale, (at) => calendarForms(of, at, zone)),
    nights: [],
  });
  const heads = { month: ['Year', 'Month'], year: [unit.step < 10 ? 'Decade' : 'Century', 'Year'] } as const;
  const [above, below] = heads[unit.name === 'month' ? 'month' : 'year'];
  const lines = starts.filter((at) => at > window.from).map((at) => ({ x: scale.xAt(at, 'from'), zone: null }));
  return { rows: [row(above, upper), row(below, unit)], lines: unit.minutes * pxPerMinute >= 12 ? lines : [] };
}

/** Each tick takes the longest form of its name that fits before the next tick. A cell that begins outside is pinned to the edge. */
function placeTicks(starts: readonly Minute[], window: Frame, scale: TimeScale, forms: (at: Minute) => readonly string[]): Tick[] {
  const end = scale.xAt(window.to, 'to');
  return starts.map((at, i) => {
    const x = scale.xAt(Math.max(at, window.from), 'from');
    const next = starts[i + 1];
    const room = (next === undefined ? end : scale.xAt(next, 'from')) - x - LABEL_INDENT - LABEL_GAP;
    const label = forms(at).find((form) => textWidth(form, 'small') <= room) ?? '';
    return { x, label, labelX: x + LABEL_INDENT };
  });
}

/** A clock's ticks. Hours say no day, so the window's beginning says it, and the hours that it covers are left out. */
function placeClock(unit: AxisUnit, window: Frame, scale: TimeScale, zone: Zone): Tick[] {
  const ticks = placeTicks(unitStarts(unit, window.from, window.to, zone), window, scale, (at) => clockForms(unit, at, zone));
  const [first, ...rest] = ticks;
  if (unit.name !== 'hour' || !first) return ticks;
  const day = dayAt(window.from, zone);
  const midnight = startOfDay((day + 1) as CivilDay, zone);
  const room = scale.xAt(Math.min(midnight, window.to), 'to') - first.labelX - LABEL_GAP;
  const label = dayForms(day).find((form) => textWidth(form, 'small') <= room);
  if (label === undefined) return ticks;
  const end = first.labelX + textWidth(label, 'small') + LABEL_GAP;
  return [{ ...first, label }, ...rest.filter(({ x }) => x >= end)];
}

function clockForms(unit: AxisUnit, at: Minute, zone: Zone): string[] {
  const local = timeAt(at, zone);
  if (unit.name === 'hour' && local.hour !== 0) return [`${twoDigits(local.hour)}:${twoDigits(local.minute)}`];
  return dayForms(local.day);
}

function dayForms(of: CivilDay): string[] {
  const { year, month, day } = partsOf(of);
  const weekday = weekdayName(weekdayOf(of)).slice(0, 3);
  const name = monthName(month);
  // The year is said only where it changes: everywhere else the ends of the axis say it.
  const withYear = month === 1 && day === 1 ? [`${weekday} 1 January ${year}`, `1 Jan ${year}`, `${year}`] : [];
  return [...withYear, `${weekday} ${day} ${name}`, `${weekday} ${day} ${name.slice(0, 3)}`, `${weekday} ${day}`, `${day}`];
}

function calendarForms(unit: AxisUnit, at: Minute, zone: Zone): string[] {
  const { year, month } = partsOf(dayAt(at, zone));
  const name = monthName(month);
  if (unit.name === 'month') return [name, name.slice(0, 3), name.slice(0, 1)];
  if (unit.step === 10) return [`${year}s`, `’${twoDigits(year % 100)}s`];
  return [`${year}`, `’${twoDigits(year % 100)}`];
}

function placeNights(window: Frame, scale: TimeScale, zone: Zone) {
  return nights(window.from, window.to, zone).map(({ from, to }) => ({
    x0: scale.xAt(from, 'from'),
    x1: scale.xAt(to, 'to'),
  }));
}
