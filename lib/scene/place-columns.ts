import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import type { Zone } from '../time/clock';
import { textWidth } from '../type/text-width';
import { thousands } from '../view/thousands';
import { AXIS_UNITS, type AxisUnit, axisUnit } from './axis-units';
import { type Column, columnHolding } from './column-holding';
import type { ElementRoom } from './element-room';
import type { LaneRows } from './lane-rows';
import type { Frame } from './opening-window';
import type { PlotScale } from './plot-scale';
import type { Bar, PlacedCell, PlacedColumns, Scene } from './scene';
import type { SceneInput } from './scene-input';
import { unitFrames } from './unit-frames';
import { unitSpan, unitWords } from './unit-words';

/** Narrower columns than this cannot be told apart. */
const LEAST_COLUMN = 2;
/** Over the columns, for the words of the tallest. */
const HEAD = 38;
/** No count of anything is invisible. */
const LEAST_HEIGHT = 1;
/** A column is worth words where it is so much taller than its lane's mean. */
const PEAK = 1.6;
const PEAK_GAP = 5;

interface CountedLane {
  readonly lane: LaneRows;
  readonly top: number;
  readonly counts: readonly Pick<Bar, 'frame' | 'exact' | 'coarse'>[];
}

/**
 * Lanes too full for marks, as columns that count how many of the shown begin in each unit of time: all of one height scale,
 * so that lanes compare. What the window cuts off is counted outside it, so that a lane's columns and its two ends add up.
 */
export function placeColumns(input: SceneInput, plot: PlotScale, lanes: readonly { readonly lane: LaneRows; readonly top: number }[], room: Pick<ElementRoom, 'peaks' | 'cells'>): Pick<Scene, 'columns' | 'column'> & { readonly cells: readonly PlacedCell[] } {
  if (lanes.length === 0) return { columns: [], column: null, cells: [] };
  const { window, clocks, selection } = input;
  const zone = clocks[clocks.length - 1]!;
  const pxPerMinute = (plot.focus.x1 - plot.focus.x0) / (window.to - window.from);
  const unit = AXIS_UNITS.find(({ name, minutes }) => name !== 'hour' && minutes * pxPerMinute >= LEAST_COLUMN) ?? AXIS_UNITS.at(-1)!;
  const frames = unitFrames(unit, window, zone);
  const counted = lanes.map(({ lane, top }): CountedLane => ({ lane, top, counts: countLane(selection, lane, frames) }));
  const tallest = Math.max(1, ...counted.flatMap(({ counts }) => counts.map(({ exact, coarse }) => exact + coarse)));
  const cellUnit = axisUnit(pxPerMinute);
  // What stands under one name of the axis; under several where many lanes leave each but few cells.
  const cells = AXIS_UNITS.slice(AXIS_UNITS.indexOf(cellUnit)).find((each) => each.name !== 'hour' && unitFrames(each, window, zone).length <= room.cells) ?? AXIS_UNITS.at(-1)!;
  const { at } = input.horizon;
  const horizonX = at > window.from && at <= window.to ? plot.scale.xAt(at, 'to') : null;
  const placing = { plot, tallest, unit, cells, window, zone, selection, horizonX, peaks: room.peaks };
  return {
    columns: counted.map((each) => placeLane(each, placing)),
    cells: counted.flatMap(({ lane, top }) => placeCells(lane, top, placing)),
    column: { unit, words: unitSpan(unit), tallest },
  };
}

function countLane(selection: Selection, { lane }: LaneRows, frames: readonly Frame[]): CountedLane['counts'] {
  const { all, coarse: rough } = selection.shownIn(lane);
  return frames.map((frame) => {
    const count = all.countBeginning(frame);
    const coarse = count === 0 ? 0 : rough.countBeginning(frame);
    return { frame, exact: count - coarse, coarse };
  });
}

interface Placing {
  readonly plot: PlotScale;
  readonly tallest: number;
  readonly unit: AxisUnit;
  readonly cells: AxisUnit;
  readonly window: Frame;
  readonly zone: Zone;
  /** Where no words may stand across; null where it is out of sight. */
  readonly horizonX: number | null;
  readonly selection: Selection;
  /** How many columns of a lane may have words. */
  readonly peaks: number;
}

function placeLane({ lane, top, counts }: CountedLane, placing: Placing): PlacedColumns {
  const { plot, tallest, unit, zone, horizonX, peaks } = placing;
  const baseline = top + lane.height;
  const room = lane.height - HEAD;
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / tallest) * room));
  const bars = counts.filter(({ exact, coarse }) => exact + coarse > 0).map(({ frame, exact, coarse }): Bar => {
    const [exactHeight, height] = [heightOf(exact), heightOf(exact + coarse)];
    return {
      frame, exact, coarse, exactHeight, coarseHeight: coarse === 0 ? 0 : Math.max(height - exactHeight, LEAST_HEIGHT),
      x0: plot.scale.xAt(frame.from, 'from'), x1: plot.scale.xAt(frame.to, 'to'),
    };
  });
  return { lane: lane.lane, baseline, room, bars, peaks: placePeaks(bars, counts.length, top, baseline, plot, horizonX, peaks, (bar) => peakWords(bar, unitWords(unit, bar.frame.from, zone), leadingEvent(placing.selection, lane, bar.frame))) };
}

function placeCells(lane: LaneRows, top: number, { plot, cells, window, zone, selection }: Placing): PlacedCell[] {
  const { all } = selection.shownIn(lane.lane);
  const frames = wideEnough(unitFrames(cells, window, zone), (frame) => plot.scale.xAt(frame.to, 'to') - plot.scale.xAt(frame.from, 'from'));
  return frames.flatMap(([frame, ...more]): PlacedCell[] => {
    const { from } = frame;
    const { to } = more.at(-1) ?? frame;
    const count = all.countBeginning({ from, to });
    if (count === 0) return [];
    return [{
      kind: 'cell',
      key: `cell-${lane.lane}-${from}`,
      lane: lane.lane,
      frame: { from, to },
      count,
      column: spanOf(columnHolding(cells, frame.from, zone), columnHolding(cells, (more.at(-1) ?? frame).from, zone)),
      words: `${lane.name}, ${[frame, ...more].map((each) => unitWords(cells, each.from, zone)).join(' and ')}`,
      selected: false,
      y: top + lane.height / 2,
      ghost: false,
      hit: { x0: plot.scale.xAt(from, 'from'), x1: plot.scale.xAt(to, 'to'), y0: top, y1: top + lane.height },
    }];
  });
}

function spanOf(first: Column | null, last: Column | null): Column | null {
  return first && last && { from: first.from, to: last.to };
}

/** A finger needs so much: what the window cuts off to less joins its neighbour. */
const LEAST_CELL = 24;

function wideEnough(frames: readonly Frame[], widthOf: (frame: Frame) => number): [Frame, ...Frame[]][] {
  const cells: [Frame, ...Frame[]][] = frames.map((frame) => [frame]);
  const isNarrow = (cell: [Frame, ...Frame[]] | undefined) => cells.length > 1 && cell !== undefined && widthOf(cell[0]) < LEAST_CELL;
  if (isNarrow(cells.at(-1))) cells.at(-2)!.push(...cells.pop()!);
  if (isNarrow(cells[0])) cells[1]!.unshift(...cells.shift()!);
  return cells;
}

/** Beyond so many, an event that stands out of its column is not looked for. */
const MOST_LOOKED_AT = 2000;
/** Of 255: a turning point and what is greater. */
const IMPORTANT = 170;
/** Wider titles would leave no room for other peaks. */
const WIDEST_TITLE = 180;

/** The event that the data calls the most important of those shown in a column, where it states importance, and its words are at hand. */
function leadingEvent({ index, shownIn }: Selection, { lane }: LaneRows, frame: Frame): KnownEvent | undefined {
  const { importance } = index.columns;
  const { all } = shownIn(lane);
  if (importance === null || all.countBeginning(frame) > MOST_LOOKED_AT) return undefined;
  let [best, most] = [-1, IMPORTANT - 1];
  for (const place of all.beginning(frame)) if (importance[place]! > most) [best, most] = [place, importance[place]!];
  return index.shelf.at(best);
}

function peakWords({ exact, coarse }: Bar, when: string, leading: KnownEvent | undefined): { readonly title: string; readonly count: string } {
  const count = thousands(exact + coarse);
  const title = leading && [leading.event.title, leading.event.short].find((each) => textWidth(each, 'title') <= WIDEST_TITLE);
  return title === undefined ? { title: when, count } : { title, count: `${when}, ${count}` };
}

/** The tallest columns of a lane, from the tallest down, each where its words have room. */
function placePeaks(bars: readonly Bar[], units: number, top: number, baseline: number, { focus }: PlotScale, horizonX: number | null, most: number, wordsOf: (bar: Bar) => { readonly title: string; readonly count: string }): PlacedColumns['peaks'] {
  const total = (bar: Bar) => bar.exact + bar.coarse;
  const mean = bars.reduce((sum, bar) => sum + total(bar), 0) / Math.max(units, 1);
  const taken: { x0: number; x1: number }[] = horizonX === null ? [] : [{ x0: horizonX, x1: horizonX }];
  const peaks: { x: number; y: number; textX: number; title: string; count: string; anchor: 'start' | 'end' }[] = [];
  for (const bar of [...bars].sort((a, b) => total(b) - total(a))) {
    if (peaks.length === most || total(bar) < PEAK * mean || bars.length < 8) break;
    const x = (bar.x0 + bar.x1) / 2;
    const { title, count } = wordsOf(bar);
    const width = Math.max(textWidth(title, 'title'), textWidth(count, 'small')) + PEAK_GAP;
    const boxes = [{ x0: x, x1: x + width, anchor: 'start' as const }, { x0: x - width, x1: x, anchor: 'end' as const }];
    const free = boxes.find(({ x0, x1 }) => x0 >= focus.x0 && x1 <= focus.x1 && taken.every((box) => x1 + PEAK_GAP * 2 <= box.x0 || box.x1 + PEAK_GAP * 2 <= x0));
    if (!free) continue;
    taken.push(free);
    peaks.push({ x, y: baseline - bar.exactHeight - bar.coarseHeight, textX: free.anchor === 'start' ? x + PEAK_GAP : x - PEAK_GAP, title, count, anchor: free.anchor });
  }
  return peaks;
}
