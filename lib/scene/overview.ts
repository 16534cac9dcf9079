import type { Selection } from '../selection/select-events';
import { partsOf } from '../time/civil-day';
import { type Minute, type Zone, dayAt } from '../time/clock';
import { monthName } from '../time/month-names';
import { textWidth } from '../type/text-width';
import { thousands } from '../view/thousands';
import { AXIS_UNITS, unitStarts } from './axis-units';
import { markOf, type Mark } from './mark-kind';
import type { Frame } from './opening-window';
import { OVERVIEW_HEIGHT } from './plot-size';
import { timeScale } from './time-scale';

/** The whole story on one linear scale, and the window framed on it. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly anchor: 'start' | 'middle' }[];
  readonly spans: readonly { readonly x0: number; readonly x1: number; readonly y: number; readonly mark: Mark; readonly ghost: boolean }[];
  /** Columns of events: solid where known to the day or better, lighter where one of several days or coarser. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly y: number; readonly height: number; readonly exact: boolean; readonly ghost: boolean }[];
  readonly brush: { readonly x0: number; readonly x1: number };
  /** "9 events in four days", beside the brush; empty where the brush leaves no room. */
  readonly note: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' } | null;
  readonly horizonX: number | null;
}

export interface OverviewInput {
  readonly selection: Selection;
  readonly extent: Frame;
  readonly window: Frame;
  readonly zone: Zone;
  readonly horizon: Minute | null;
  readonly width: number;
}

/** Of so many events each is drawn by itself; more are counted. */
const MOST_SINGLE = 120;
const ALWAYS = { from: null, to: null };
const BASELINE = 36;
const UNIT = 5;
const COLUMN = 2.4;
const SPAN_STEP = 10;
const LEAST_BRUSH = 8;
const HANDLE = 14;
/** Named ticks stand at least this far apart. */
const LEAST_TICK = 90;

/** What of it does not depend on the window: a hand that moves the window leaves it alone. */
export type OverviewGround = Omit<Overview, 'brush' | 'note'>;

export function placeOverview({ window, ...input }: OverviewInput): Overview {
  return frameOverview(placeGround(input), input, window);
}

/** The window on it, as a brush. */
export function frameOverview(ground: OverviewGround, { selection, extent }: Pick<OverviewInput, 'selection' | 'extent'>, window: Frame): Overview {
  const { width } = ground;
  const scale = timeScale([{ from: extent.from, to: extent.to, x0: 0, x1: width }]);
  const brush = brushOf(scale.xAt(window.from, 'from'), scale.xAt(window.to, 'to'), width);
  return { ...ground, brush, note: placeNote(selection, window, brush, width) };
}

export function placeGround({ selection, extent, zone, horizon, width }: Omit<OverviewInput, 'window'>): OverviewGround {
  const scale = timeScale([{ from: extent.from, to: extent.to, x0: 0, x1: width }]);
  const spans: Overview['spans'][number][] = [];
  const stacks = new Map<number, number>();
  const columns: Overview['columns'][number][] = [];
  const { whole, shelf } = selection.index;
  const single = whole.count <= MOST_SINGLE ? [...whole.touching(ALWAYS)].flatMap((place) => shelf.at(place) ?? []) : [];
  for (const event of single) {
    const mark = markOf(event);
    const ghost = !selection.has(event.id);
    const x0 = event.extent.from === null ? 0 : scale.xAt(event.extent.from, 'from');
    // What goes on is drawn as far as the report can know, unless it is to begin beyond that.
    const openEnd = horizon !== null && (event.extent.from ?? -Infinity) < horizon ? horizon : extent.to;
    const x1 = scale.xAt(event.extent.to ?? openEnd, 'to');
    if (mark.kind === 'span') {
      if (spans.length < 2) spans.push({ x0, x1, y: 10 + spans.length * SPAN_STEP, mark, ghost });
      continue;
    }
    const bin = Math.floor(x0 / COLUMN);
    const under = stacks.get(bin) ?? 0;
    stacks.set(bin, under + 1);
    columns.push({
      x: bin * COLUMN, width: Math.max(COLUMN - 0.2, x1 - x0), y: BASELINE - (under + 1) * UNIT, height: UNIT,
      exact: mark.kind === 'day' || mark.kind === 'time' || mark.kind === 'days', ghost,
    });
  }
  if (whole.count > MOST_SINGLE) columns.push(...countedColumns(selection, extent, width));
  return {
    width, height: OVERVIEW_HEIGHT, baseline: BASELINE,
    ticks: placeTicks(extent, zone, width, (at) => scale.xAt(at, 'from')),
    spans,
    columns: fitColumns(columns),
    horizonX: horizon !== null && horizon < extent.to ? scale.xAt(horizon, 'to') : null,
  };
}

/** What is shown of a story of many events: how many begin in each strip of the overview. */
function countedColumns({ shown, index }: Selection, extent: Frame, width: number): Overview['columns'][number][] {
  const bins = Math.max(1, Math.floor(width / COLUMN));
  const edge = (bin: number) => extent.from + ((extent.to - extent.from) * bin) / bins;
  const coarse = shown.among(index.coarse);
  const counts = Array.from({ length: bins }, (_, bin) => {
    const stretch = { from: bin === 0 ? null : edge(bin), to: bin === bins - 1 ? null : edge(bin + 1) };
    const all = shown.countBeginning(stretch);
    return { all, coarse: all === 0 ? 0 : coarse.countBeginning(stretch) };
  });
  return counts.flatMap(({ all, coarse: rough }, bin) => {
    const box = (under: number, count: number, exact: boolean) => ({
      x: (bin * width) / bins, width: width / bins, y: BASELINE - (under + count) * UNIT, height: count * UNIT, exact, ghost: false,
    });
    return [...(all > rough ? [box(0, all - rough, true)] : []), ...(rough > 0 ? [box(all - rough, rough, false)] : [])];
  });
}

/** Taller stacks than the strip are pressed into it, all alike, so that heights still compare. */
function fitColumns(columns: readonly Overview['columns'][number][]): Overview['columns'] {
  const tallest = columns.reduce((most, { y }) => Math.max(most, BASELINE - y), 0);
  const squeeze = Math.min(1, (BASELINE - 4) / (tallest || 1));
  return columns.map((column) => ({ ...column, y: BASELINE - (BASELINE - column.y) * squeeze, height: column.height * squeeze }));
}

/** Never narrower than a hand can take hold of; at an edge it grows inwards. */
function brushOf(x0: number, x1: number, width: number): { x0: number; x1: number } {
  const size = Math.max(LEAST_BRUSH, x1 - x0);
  const from = Math.min(Math.max(0, (x0 + x1 - size) / 2), width - size);
  return { x0: from, x1: from + size };
}

function placeNote(selection: Selection, window: Frame, brush: { x0: number; x1: number }, width: number): Overview['note'] {
  const [shown, all] = [selection.shown.countBeginning(window), selection.index.whole.countBeginning(window)];
  const of = shown === all ? thousands(all) : `${thousands(shown)} of ${thousands(all)}`;
  const text = `${of} ${all === 1 ? 'event' : 'events'} in ${spanWords(window.to - window.from)}`;
  const room = textWidth(text, 'small') + HANDLE + 8;
  if (brush.x0 >= room) return { text, x: brush.x0 - HANDLE - 8, anchor: 'end' };
  if (width - brush.x1 >= room) return { text, x: brush.x1 + HANDLE + 8, anchor: 'start' };
  return null;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** How long a window is, in the largest unit that says it roughly: "four days", "14 months". */
export function spanWords(minutes: number): string {
  const units = [['year', 525960], ['month', 43830], ['day', 1440], ['hour', 60]] as const;
  const [name, length] = units.find(([, unit]) => minutes >= unit * 2) ?? units[3];
  const count = Math.round(minutes / length);
  return `${NUMBERS[count] ?? count} ${name}s`;
}

function placeTicks(extent: Frame, zone: Zone, width: number, xAt: (at: Minute) => number): Overview['ticks'] {
  const pxPerMinute = width / (extent.to - extent.from);
  const unit = AXIS_UNITS.find(({ name, minutes }) => minutes * pxPerMinute >= LEAST_TICK && name !== 'hour') ?? AXIS_UNITS.at(-1)!;
  const starts = unitStarts(unit, extent.from, extent.to, zone);
  let end = -Infinity;
  return starts.map((at, i) => {
    const x = Math.max(0, xAt(at));
    const { year, month, day } = partsOf(dayAt(at, zone));
    const short = monthName(month).slice(0, 3);
    const name = unit.name === 'year' ? `${year}` : unit.name === 'month' ? (i === 0 || month === 1 ? `${short} ${year}` : short) : `${day} ${short}`;
    const half = textWidth(name, 'small') / 2;
    const anchor = i === 0 ? ('start' as const) : ('middle' as const);
    const [left, right] = i === 0 ? [x, x + 2 * half] : [x - half, x + half];
    if (left < end + 6 || right > width) return { x, label: '', anchor };
    end = right;
    return { x, label: name, anchor };
  });
}
