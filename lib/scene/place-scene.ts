import type { Selection } from '../selection/select-events';
import type { KnownEvent, KnownStory } from '../story/known-event';
import type { EventId, Registry, TopicSlug } from '../story/story';
import { type Minute, type Zone, startOfDay } from '../time/clock';
import { daysOf } from '../time/extent';
import { type CivilDay, partsOf } from '../time/civil-day';
import { dayAt } from '../time/clock';
import { monthName } from '../time/month-names';
import { textWidth } from '../type/text-width';
import { placeAxis } from './axis';
import { fittingForm, type LabelForm, labelForms, lineForms } from './label-forms';
import { labelWords } from './label-words';
import type { LaneRows } from './lane-rows';
import { type Mark, markOf } from './mark-kind';
import type { Frame, StoryFrames } from './opening-window';
import { LABEL_GAP, type Packable, packLane, PILL_WIDTH } from './pack-lane';
import { AXIS_HEIGHT, LANE_TOP, META_BASELINE, ROW_HEIGHT, SPAN_BASELINE, SPAN_ROW_HEIGHT, TITLE_BASELINE } from './plot-size';
import { plotScale, type PlotScale } from './plot-scale';
import { placeArrows } from './place-arrows';
import type { PlacedEvent, PlacedItem, PlacedLane, PlacedPill, Scene } from './scene';

export interface SceneInput {
  readonly known: KnownStory;
  readonly selection: Selection;
  readonly registry: Registry;
  readonly frames: StoryFrames;
  readonly lanes: readonly LaneRows[];
  readonly window: Frame;
  /** Clocks of the axis, upper row first. */
  readonly clocks: readonly Zone[];
  readonly horizon: { readonly at: Minute; readonly words: string };
  readonly asked: readonly TopicSlug[];
  readonly selected: EventId | null;
  readonly outlines: 'show' | 'hide';
  readonly width: number;
}

/** Margin between the edge of a compressed end and what stands in it. */
const END_MARGIN = 8;
const PILL_HEIGHT = 20;
/** How far a label may begin before its bar while a shorter one would begin nearer. */
const MOST_SHIFT = 40;

/** Places a view on a plot of a given width. Pure: the same input gives the same pixels on a server and in a browser. */
export function placeScene(input: SceneInput): Scene {
  const { frames, window, width, registry, selection, known } = input;
  const plot = plotScale(window, frames.extent, width);
  let y = AXIS_HEIGHT;
  const lanes: PlacedLane[] = [];
  const items: PlacedItem[] = [];
  for (const lane of input.lanes) {
    const inLane = known.events.filter((event) => event.lane === lane.lane);
    items.push(...placeLane(input, plot, lane, inLane, y));
    const { shown, total } = selection.laneCount(lane.lane);
    lanes.push({ lane: lane.lane, name: lane.name, y0: y, y1: y + lane.height, shown, total });
    y += lane.height;
  }
  const order = new Map(known.events.map(({ id }, i) => [id, i]));
  items.sort((a, b) => order.get(firstOf(a).id)! - order.get(firstOf(b).id)!);
  const horizon = placeHorizon(input, plot, lanes, items);
  return {
    width,
    height: y,
    window,
    extent: frames.extent,
    plot,
    axis: placeAxis(window, plot.scale, input.clocks, registry),
    endLabels: endLabels(frames.extent, plot, input.clocks),
    lanes,
    items,
    arrows: placeArrows(items, plot, horizon),
    horizon,
  };
}

function firstOf(item: PlacedItem): KnownEvent {
  return item.kind === 'event' ? item.known : item.members[0]!;
}

function placeLane(input: SceneInput, plot: PlotScale, lane: LaneRows, inLane: readonly KnownEvent[], top: number): PlacedItem[] {
  const shown = input.outlines === 'hide' ? inLane.filter(({ id }) => input.selection.has(id)) : inLane;
  const before = shown.filter(({ extent }) => extent.to !== null && extent.to <= input.window.from);
  const after = shown.filter(({ extent }) => extent.from !== null && extent.from >= input.window.to);
  const within = shown.filter((known) => !before.includes(known) && !after.includes(known));
  const spans = within.filter((known) => markOf(known).kind === 'span');
  const marks = within.filter((known) => markOf(known).kind !== 'span');
  const setting = { pxPerMinute: pxPerMinuteOf(input.window, plot), registry: input.registry, lane: inLane, asked: input.asked };
  return [
    ...placeMarks(input, plot, lane, marks, top, setting),
    ...spans.map((known, i) => placeSpan(input, plot, known, top + LANE_TOP + lane.rows * ROW_HEIGHT + i * SPAN_ROW_HEIGHT, setting)),
    ...placeBefore(input, plot, before, top),
    ...placeAfter(input, plot, lane, after, top, setting),
  ];
}

function pxPerMinuteOf(window: Frame, { focus }: PlotScale): number {
  return (focus.x1 - focus.x0) / (window.to - window.from);
}

type Setting = Parameters<typeof labelWords>[1];

function placeMarks(input: SceneInput, plot: PlotScale, lane: LaneRows, marks: readonly KnownEvent[], top: number, setting: Setting): PlacedItem[] {
  // Packed on an endless axis, so that panning moves what is there and packs nothing anew.
  const plain = { ...setting, asked: [] };
  const endless = (known: KnownEvent): Packable => ({
    x0: (known.extent.from ?? input.frames.extent.from) * setting.pxPerMinute,
    x1: (known.extent.to ?? input.frames.extent.to) * setting.pxPerMinute,
    forms: labelForms(labelWords(known, plain)),
  });
  const packed = packLane(marks.map(endless), lane.rows).map(({ row, members }) => ({ row, members: members.map((i) => marks[i]!) }));
  const placed = packed
    .map(({ row, members }) => ({
      row,
      members,
      x0: plot.scale.xAt(startOf(members, input), 'from'),
      x1: plot.scale.xAt(Math.max(...members.map(({ extent }) => extent.to ?? input.frames.extent.to)), 'to'),
    }))
    .sort((a, b) => a.x0 - b.x0);
  const rowEnds = new Map<number, number>();
  return placed.map(({ row, members, x0, x1 }, i): PlacedItem => {
    const y = top + LANE_TOP + row * ROW_HEIGHT;
    const left = Math.max(plot.focus.x0, rowEnds.get(row) ?? 0);
    const item = members.length > 1 ? placePool() : placeOne(members[0]!);
    rowEnds.set(row, Math.max(rowEnds.get(row) ?? 0, item.hit.x1 + LABEL_GAP));
    return item;

    // A pill of what is known stands before the horizon, as a label would.
    function placePool(): PlacedPill {
      const limit = Math.min(...members.map((known) => horizonLimit(input, plot, known)), plot.focus.x1);
      return placePill(input, members, Math.max(Math.min(x0, limit - PILL_WIDTH), left), y, `${members.length}`);
    }

    function placeOne(known: KnownEvent): PlacedEvent {
      const next = placed.slice(i + 1).find((other) => other.row === row);
      const right = Math.min(next ? next.x0 - LABEL_GAP : Infinity, plot.focus.x1, horizonLimit(input, plot, known));
      const forms = labelForms(labelWords(known, setting));
      const labelX = Math.max(x0, plot.focus.x0);
      const titled = forms.find((form) => hasTitle(form) && form.width <= right - labelX);
      // Where no title fits from the bar's left edge, one that ends at the limit is better than none.
      const shifted = titled ? undefined : shiftedForm(forms.filter((form) => hasTitle(form) && form.width <= right - left), right - labelX);
      const from = shifted ? Math.min(labelX, right - shifted.width) : labelX;
      return placeEvent(input, plot, known, { x0, x1, y, labelX: from, room: right - from, forms });
    }
  });
}

/** The fullest form that is not moved far; else the one that is moved least. */
function shiftedForm(forms: readonly LabelForm[], room: number): LabelForm | undefined {
  const near = forms.find(({ width }) => width - room <= MOST_SHIFT);
  return near ?? [...forms].sort((a, b) => a.width - b.width)[0];
}

function hasTitle({ parts }: LabelForm): boolean {
  return parts.some(({ kind }) => kind === 'title');
}

function startOf(members: readonly KnownEvent[], input: SceneInput): number {
  return Math.min(...members.map(({ extent }) => extent.from ?? input.frames.extent.from));
}

/** No label of what is known may run past the report's horizon into what is not. */
function horizonLimit(input: SceneInput, plot: PlotScale, known: KnownEvent): number {
  const begins = known.extent.from ?? -Infinity;
  return begins < input.horizon.at ? plot.scale.xAt(input.horizon.at, 'to') - 4 : Infinity;
}

interface Spot {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly labelX: number;
  readonly room: number;
  readonly forms: readonly LabelForm[];
  readonly baselines?: readonly [number, number];
}

function placeEvent(input: SceneInput, plot: PlotScale, known: KnownEvent, spot: Spot): PlacedEvent {
  const { x0, x1, y, labelX, room, forms, baselines = [TITLE_BASELINE, META_BASELINE] } = spot;
  const mark = markOf(known);
  const ghost = !input.selection.has(known.id);
  const form = ghost ? null : fittingForm(forms, room);
  const bottom = form ? (form.parts.some(({ line }) => line === 2) ? baselines[1] : baselines[0]) + 5 : 12;
  const right = Math.max(x1, form ? labelX + form.width : x1, Math.max(x0, labelX) + 24);
  return {
    kind: 'event',
    known,
    mark,
    x0,
    x1: mark.kind === 'span' ? x1 : Math.max(x1, x0 + 2),
    y,
    midnights: mark.kind === 'days' ? midnightsOf(known, plot) : [],
    ghost,
    selected: known.id === input.selected,
    maybe: input.selection.isMaybe(known.id),
    label: form && {
      parts: form.parts.map((part) => ({ ...part, x: labelX + part.x, y: y + baselines[part.line - 1]! })),
      x: labelX,
      width: form.width,
      titleWidth: form.titleWidth,
    },
    hit: { x0: Math.min(x0, labelX), x1: right, y0: y - 12, y1: y + bottom },
  };
}

/** Midnights of its own clock within what lasted days, where they can be told apart. */
function midnightsOf(known: KnownEvent, plot: PlotScale): number[] {
  const { earliest, latest } = daysOf(known.when);
  if (earliest === null || latest === null) return [];
  const xs: number[] = [];
  for (let day = earliest + 1; day <= latest; day++) xs.push(plot.scale.xAt(startOfDay(day as CivilDay, known.clock), 'from'));
  return xs;
}

function placeSpan(input: SceneInput, plot: PlotScale, known: KnownEvent, y: number, setting: Setting): PlacedEvent {
  const mark: Mark = markOf(known);
  const x0 = known.extent.from === null ? 0 : plot.scale.xAt(known.extent.from, 'from');
  const x1 = known.extent.to === null ? plot.scale.xAt(Math.min(input.horizon.at, input.window.to), 'to') : plot.scale.xAt(known.extent.to, 'to');
  const labelX = Math.max(mark.start === 'unknown' ? 0 : x0, plot.focus.x0);
  const room = Math.min(plot.focus.x1, horizonLimit(input, plot, known)) - labelX;
  return placeEvent(input, plot, known, {
    x0, x1, y, labelX, room, forms: lineForms(labelWords(known, setting)), baselines: [SPAN_BASELINE, SPAN_BASELINE],
  });
}

function placePill(input: SceneInput, members: readonly KnownEvent[], x: number, y: number, text: string): PlacedPill {
  const shown = members.filter(({ id }) => input.selection.has(id)).length;
  const width = Math.max(PILL_WIDTH, Math.ceil(textWidth(text, 'small')) + 16);
  const from = startOf(members, input);
  const to = Math.max(...members.map(({ extent }) => extent.to ?? input.frames.extent.to));
  const margin = (to - from) * 0.08;
  return {
    kind: 'pill',
    members,
    shown,
    x,
    y,
    width,
    text,
    frame: { from: Math.round(from - margin) as Minute, to: Math.round(to + margin) as Minute },
    ghost: shown === 0,
    selected: members.some(({ id }) => id === input.selected),
    hit: { x0: x - 2, x1: x + width + 2, y0: y - PILL_HEIGHT / 2 - 2, y1: y + PILL_HEIGHT / 2 + 2 },
  };
}

/** What lies wholly before the window stands beside the lane's count as a count of its own. */
function placeBefore(input: SceneInput, plot: PlotScale, before: readonly KnownEvent[], top: number): PlacedItem[] {
  if (before.length === 0) return [];
  const pill = placePill(input, before, 0, top + 34, `${before.length} earlier`);
  const x = plot.before.x1 - END_MARGIN / 2 - pill.width;
  return [{ ...pill, x, hit: { ...pill.hit, x0: x - 2, x1: x + pill.width + 2 } }];
}

/** What lies wholly after it is drawn in the compressed end, one to a row; where that is too tight, as a count. */
function placeAfter(input: SceneInput, plot: PlotScale, lane: LaneRows, after: readonly KnownEvent[], top: number, setting: Setting): PlacedItem[] {
  if (after.length === 0) return [];
  const { after: zone } = plot;
  const x = zone ? zone.x0 + END_MARGIN : plot.focus.x1 - 70;
  const room = zone ? zone.x1 - x : 0;
  const forms = after.map((known) => labelForms(labelWords(known, { ...setting, pxPerMinute: 0 })));
  const fits = zone !== null && after.length <= lane.rows && forms.every((list) => list.some((form) => form.width <= room && hasTitle(form)));
  if (!fits) return [placePill(input, after, x, top + LANE_TOP, `${after.length} later`)];
  return after.map((known, row) => {
    const x0 = plot.scale.xAt(known.extent.from!, 'from');
    const x1 = plot.scale.xAt(known.extent.to ?? input.frames.extent.to, 'to');
    return placeEvent(input, plot, known, { x0, x1, y: top + LANE_TOP + row * ROW_HEIGHT, labelX: x, room, forms: forms[row]! });
  });
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

/** Breaks a sentence between words so that no line is wider than `width`, where words allow. */
function breakLine(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, 'phrase') <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
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
