import type { EventSet } from '../selection/event-set';
import { partsOf } from '../time/civil-day';
import { dayAt, type Minute, startOfDay, type Zone } from '../time/clock';
import { yearText } from '../time/date-text';
import { AXIS_UNITS, type AxisUnit, firstDay, lastDay } from './axis-units';
import { type Column, columnHolding } from './column-holding';
import { columnUnit, columnWords } from './column-unit';
import type { Frame } from './opening-window';
import { unitFrames } from './unit-frames';
import { unitWords } from './unit-words';

/** A stretch of time as a small drawing of columns. */
export interface ColumnLevel {
  readonly words: string;
  readonly count: number;
  /** How many begin in each unit, side by side. */
  readonly bars: readonly number[];
  /** The part that the next level draws, from its first unit up to its last (excluded); null where there is no next. */
  readonly marked: { readonly from: number; readonly to: number } | null;
}

/** The part of a column in which most begin. */
export interface BusiestPart {
  readonly words: string;
  readonly count: number;
  readonly frame: Frame;
  /** Null where a link cannot say it. */
  readonly column: Column | null;
}

/** Narrower columns than so many cannot be told apart in a panel. */
const MOST_BARS = 120;

/** What a column stands among, by its unit: the unit around it. One that is not named here stands in the whole story. */
const AROUND: Readonly<Record<string, string>> = { day1: 'month3', week1: 'year1', month1: 'year5', month3: 'year10' };
/** What a column is told in. A day is told in nothing: of most events no hour is known. */
const WITHIN: Readonly<Record<string, string>> = {
  week1: 'day1', month1: 'day1', month3: 'day1', year1: 'month1', year5: 'month1', year10: 'month3', year20: 'year1',
};

const keyOf = ({ name, step }: AxisUnit) => `${name}${step}`;
const unitOf = (key: string | undefined) => AXIS_UNITS.find((unit) => keyOf(unit) === key);

/** From what holds a column, by its own parts, to the parts of its busiest one; each counts how many of `shown` begin in it. */
export function columnLevels(shown: EventSet, column: Column, frame: Frame, extent: Frame, zone: Zone): { readonly levels: readonly ColumnLevel[]; readonly busiest: BusiestPart | null } {
  const unit = columnUnit(column);
  const inner = unit ? unitOf(WITHIN[keyOf(unit)]) : finestFor(frame);
  const outer = unit ? levelAround(shown, unit, frame, extent, zone) : [];
  if (!inner) return { levels: outer, busiest: null };
  const parts = unitFrames(inner, frame, zone);
  const bars = parts.map((part) => shown.countBeginning(part));
  const most = Math.max(...bars);
  const at = bars.indexOf(most);
  const own: ColumnLevel = { words: columnWords(column, zone), count: shown.countBeginning(frame), bars, marked: null };
  if (most === 0) return { levels: [...outer, own], busiest: null };
  const part = parts[at]!;
  const innermost = levelWithin(shown, inner, part, zone);
  return {
    levels: [...outer, { ...own, marked: { from: at, to: at + 1 } }, ...innermost],
    busiest: { words: unitWords(inner, part.from, zone), count: most, frame: part, column: columnHolding(inner, part.from, zone) },
  };
}

function levelAround(shown: EventSet, unit: AxisUnit, frame: Frame, extent: Frame, zone: Zone): ColumnLevel[] {
  const outer = unitOf(AROUND[keyOf(unit)]);
  const around = outer ? within(wholeUnit(outer, frame.from, zone), extent) : extent;
  const parts = unitFrames(unit, around, zone);
  if (parts.length < 2 || parts.length > MOST_BARS) return [];
  const at = parts.findIndex((part) => part.from < frame.to && frame.from < part.to);
  return [{
    words: frameWords(outer ?? unit, around, zone),
    count: shown.countBeginning(around),
    bars: parts.map((part) => shown.countBeginning(part)),
    marked: at < 0 ? null : { from: at, to: at + 1 },
  }];
}

function levelWithin(shown: EventSet, unit: AxisUnit, part: Frame, zone: Zone): ColumnLevel[] {
  const inner = unitOf(WITHIN[keyOf(unit)]);
  if (!inner) return [];
  const bars = unitFrames(inner, part, zone).map((each) => shown.countBeginning(each));
  return [{ words: unitWords(unit, part.from, zone), count: shown.countBeginning(part), bars, marked: null }];
}

/** What a frame holds of a unit, in words: the unit where that is whole, else its first and last year, as far as the frame goes. */
function frameWords(unit: AxisUnit, { from, to }: Frame, zone: Zone): string {
  const [first, last] = [dayAt(from, zone), dayAt((to - 1) as Minute, zone)];
  if (firstDay(unit, first) === first && lastDay(unit, first) === last) return unitWords(unit, from, zone);
  const [a, b] = [partsOf(first).year, partsOf(last).year];
  return a === b ? yearText(a) : `${yearText(a)} to ${yearText(b)}`;
}

function wholeUnit(unit: AxisUnit, at: Minute, zone: Zone): Frame {
  const day = dayAt(at, zone);
  return { from: startOfDay(firstDay(unit, day), zone), to: startOfDay((lastDay(unit, day) + 1) as typeof day, zone) };
}

function within(frame: Frame, extent: Frame): Frame {
  return { from: Math.max(frame.from, extent.from) as Minute, to: Math.min(frame.to, extent.to) as Minute };
}

/** Of a stretch that is no unit: the finest that a panel has room for. */
function finestFor({ from, to }: Frame): AxisUnit | undefined {
  return AXIS_UNITS.find(({ name, minutes }) => name !== 'hour' && (to - from) / minutes <= MOST_BARS && (to - from) / minutes > 1);
}
