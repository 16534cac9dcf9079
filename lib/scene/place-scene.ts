import type { Stretch } from '../selection/event-set';
import type { KnownEvent } from '../story/known-event';
import { type Minute, type Zone, dayAt } from '../time/clock';
import { partsOf } from '../time/civil-day';
import { monthName } from '../time/month-names';
import { textWidth } from '../type/text-width';
import { placeAxis } from './axis';
import { breakLine } from './break-line';
import { columnFrame } from './column-holding';
import { countAxis } from './count-axis';
import { shareElements } from './element-room';
import { lineForms } from './label-forms';
import { aroundWindow, heldWithin } from './held-events';
import { type LabelSetting, labelWords, mixClocks } from './label-words';
import { type LaneEvents, laneEvents, MOST_MARKS, type WithinLane } from './lane-events';
import { nameLines } from './lane-name';
import type { LaneRows } from './lane-rows';
import { markOf } from './mark-kind';
import type { Frame } from './opening-window';
import { AXIS_HEIGHT, rowTop, SPAN_BASELINE } from './plot-size';
import { plotScale, type PlotScale } from './plot-scale';
import { placeArrows } from './place-arrows';
import { placeColumns } from './place-columns';
import { END_MARGIN, placeAfter, placeBefore, placeLater } from './place-ends';
import { horizonLimit, placeEvent } from './place-item';
import { placeMarks } from './place-marks';
import type { PlacedEvent, PlacedItem, PlacedLane, Scene } from './scene';
import type { SceneInput } from './scene-input';
import { spareWords } from './spare-words';

/** Places a view on a plot of a given width. Pure: the same input gives the same pixels on a server and in a browser. */
export function placeScene(input: SceneInput): Scene {
  const { frames, window, width, registry, selection } = input;
  const plot = plotScale(window, frames.extent, width);
  let y = AXIS_HEIGHT;
  const lanes: PlacedLane[] = [];
  const tried = input.lanes.map((lane) => {
    const events = laneEvents(input, lane);
    const { shown, total } = selection.laneCount(lane.lane);
    lanes.push({ lane: lane.lane, name: lane.name, lines: nameLines(lane.name, plot.before.x1), y0: y, y1: y + lane.height, shown, total });
    y += lane.height;
    return { lane, events, top: y - lane.height, items: events.within && placeLane(input, plot, lane, events, events.within, y - lane.height) };
  });
  const { inMarks, ...room } = shareElements(tried.map(({ items }) => items));
  const asColumns = tried.filter((_, i) => !inMarks.has(i));
  const { cells, ...columns } = placeColumns(input, plot, asColumns, room);
  const items: PlacedItem[] = [...cells, ...tried.flatMap(({ items: marks, ...each }, i) => (inMarks.has(i) ? marks! : placeLaneEnds(input, plot, each)))];
  const order = (item: PlacedItem) => {
    if (item.kind === 'cell') return selection.index.times.placeOf(item.frame.from);
    return item.kind === 'event' ? selection.index.shelf.placeOf(item.known.id) : item.place;
  };
  // Outlines keep their places even where they are not drawn: hiding them moves nothing.
  const drawn = input.outlines === 'hide' ? items.filter(({ ghost }) => !ghost) : items;
  drawn.sort((a, b) => order(a) - order(b));
  const horizon = placeHorizon(input, plot, lanes, drawn);
  const axis = placeAxis(window, plot.scale, input.clocks, registry, input.drawnAt);
  const scene = {
    width,
    height: y,
    window,
    extent: frames.extent,
    plot,
    axis: columns.column ? countAxis(axis, selection.shown, window, input.clocks[input.clocks.length - 1]!) : axis,
    endLabels: endLabels(frames.extent, plot, input.clocks),
    lanes,
    items: drawn,
    ...columns,
    band: placeBand(input, plot),
    arrows: placeArrows(drawn, plot, horizon),
    horizon,
  };
  return { ...scene, items: spareWords(scene) };
}

function placeBand({ openColumn, window, clocks }: SceneInput, { scale }: PlotScale): Scene['band'] {
  if (openColumn === null) return null;
  const { from, to } = columnFrame(openColumn, clocks[clocks.length - 1]!);
  if (from >= window.to || to <= window.from) return null;
  return { x0: scale.xAt(Math.max(from, window.from) as Minute, 'from'), x1: scale.xAt(Math.min(to, window.to) as Minute, 'to') };
}

function placeLane(input: SceneInput, plot: PlotScale, lane: LaneRows, events: LaneEvents, { marks, spans, places }: WithinLane, top: number): PlacedItem[] {
  const mixed = mixClocks(clockSample(input, events, [...marks, ...spans]));
  const setting = { pxPerMinute: pxPerMinuteOf(input.window, plot), registry: input.registry, mixed, asked: input.asked };
  const after = placeAfter(input, plot, lane, events, top, setting);
  const before = heldWithin(input, events.all, events.shown, aroundWindow(input.window).earlier, places, `earlier-${lane.lane}`);
  return [
    ...placeMarks({ input, plot, lane, marks, top, setting, taken: after.filter(({ kind }) => kind === 'pill') }),
    ...spans.map((known, i) => placeSpan(input, plot, lane, known, top + rowTop(lane, lane.rows + i), setting)),
    ...placeBefore(input, plot, before, lane, top),
    ...after,
  ];
}

/** A lane's own events tell whether it mixes clocks, so that panning changes no words; of very many, those in sight. */
function clockSample({ selection: { index } }: SceneInput, { all }: LaneEvents, inSight: readonly KnownEvent[]): readonly KnownEvent[] {
  if (all.count > MOST_MARKS) return inSight;
  return [...all.touching({ from: null, to: null })].flatMap((place) => index.shelf.at(place) ?? []);
}

/** What begins outside the window of a lane that is drawn as columns. */
function placeLaneEnds(input: SceneInput, plot: PlotScale, { lane, events, top }: { lane: LaneRows; events: LaneEvents; top: number }): PlacedItem[] {
  const { earlier, later } = aroundWindow(input.window);
  const held = (stretch: Stretch, key: string) => heldWithin(input, events.all, events.shown, stretch, [], `${key}-${lane.lane}`);
  return [...placeBefore(input, plot, held(earlier, 'earlier'), lane, top), ...placeLater(input, plot, lane, held(later, 'later'), top)];
}

function pxPerMinuteOf(window: Frame, { focus }: PlotScale): number {
  return (focus.x1 - focus.x0) / (window.to - window.from);
}

function placeSpan(input: SceneInput, plot: PlotScale, { lane }: LaneRows, known: KnownEvent, y: number, setting: LabelSetting): PlacedEvent {
  const mark = markOf(known);
  const x0 = known.extent.from === null ? 0 : plot.scale.xAt(known.extent.from, 'from');
  const x1 = plot.scale.xAt(known.extent.to ?? openEnd(input, known), 'to');
  const labelX = Math.max(mark.start === 'unknown' ? 0 : x0, plot.focus.x0);
  const room = Math.min(plot.focus.x1, horizonLimit(input, plot, known)) - labelX;
  return placeEvent(input, plot, known, {
    lane, x0, x1, y, labelX, room, forms: lineForms(labelWords(known, setting)), baselines: [SPAN_BASELINE, SPAN_BASELINE],
  });
}

/** What goes on is drawn as far as the report can know: to its horizon where that is in sight, else to the window's end. */
function openEnd({ horizon: { at }, window }: SceneInput, { extent }: KnownEvent): number {
  const inSight = at > window.from && at < window.to && (extent.from ?? -Infinity) < at;
  return inSight ? at : window.to;
}

function placeHorizon(input: SceneInput, plot: PlotScale, lanes: readonly PlacedLane[], items: readonly PlacedItem[]): Scene['horizon'] {
  const { at, words } = input.horizon;
  if (at <= input.window.from || at > input.window.to) return null;
  const x = plot.scale.xAt(at, 'to');
  const left = plot.after && x > plot.focus.x1 - 1 ? plot.after.x0 + END_MARGIN : x + END_MARGIN;
  const lines = breakLine(words, plot.width - left - 2);
  const top = lanes[0]?.y0 ?? AXIS_HEIGHT;
  const box = { x0: left, x1: left + Math.max(...lines.map((line) => textWidth(line, 'phrase'))), y0: top, y1: top + 10 + lines.length * 16 };
  const taken = items.some(({ hit }) => hit.x0 < box.x1 && box.x0 < hit.x1 && hit.y0 < box.y1 && box.y0 < hit.y1);
  const fits = lines.length <= 2 && box.x1 <= plot.width && !taken;
  return { x, words: fits ? lines.map((text, i) => ({ text, x: left, y: top + 21 + i * 16 })) : [] };
}

function endLabels(extent: Frame, plot: PlotScale, clocks: readonly Zone[]): Scene['endLabels'] {
  const zone = clocks[clocks.length - 1]!;
  const name = (at: Minute) => {
    const { year, month } = partsOf(dayAt(at, zone));
    return `${monthName(month).slice(0, 3)} ${year}`;
  };
  const later = plot.scale.segments.at(-1)!.x0 > plot.focus.x0;
  return {
    before: plot.before.compressed ? name(extent.from) : '',
    after: plot.after && later && plot.after.x1 - plot.after.x0 > 60 ? name((extent.to - 1) as Minute) : '',
  };
}
