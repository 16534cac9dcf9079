import type { LaneKey } from '../selection/lane-members';
import type { KnownEvent } from '../story/known-event';
import type { CivilDay } from '../time/civil-day';
import { type Minute, startOfDay } from '../time/clock';
import { daysOf } from '../time/extent';
import type { HeldEvents } from './held-events';
import { keyIn, pillKey } from './item-key';
import { fittingForm, type LabelForm } from './label-forms';
import { markOf } from './mark-kind';
import { pillWidth } from './pack-lane';
import type { PlotScale } from './plot-scale';
import { META_BASELINE, TITLE_BASELINE } from './plot-size';
import type { PlacedEvent, PlacedPill } from './scene';
import type { SceneInput } from './scene-input';

const PILL_HEIGHT = 20;
/** Around a pill's outline, so that it is easy to hit. */
const PILL_MARGIN = 2;
/** Midnights closer than this are a smear. */
const LEAST_DAY = 4;

/** No label of what is known may run past the report's horizon into what is not. A horizon left of the window is past already. */
export function horizonLimit({ horizon, window }: SceneInput, plot: PlotScale, known: KnownEvent): number {
  const begins = known.extent.from ?? -Infinity;
  return begins < horizon.at && horizon.at > window.from ? plot.scale.xAt(horizon.at, 'to') - 4 : Infinity;
}

/** Where an event goes: its mark, and the room for its words. */
export interface Spot {
  readonly lane: LaneKey;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly labelX: number;
  readonly room: number;
  readonly forms: readonly LabelForm[];
  readonly baselines?: readonly [number, number];
}

/** An event with the fullest label that fits its room; an outline has none. */
export function placeEvent(input: SceneInput, plot: PlotScale, known: KnownEvent, spot: Spot): PlacedEvent {
  const { lane, x0, x1, y, labelX, room, forms, baselines = [TITLE_BASELINE, META_BASELINE] } = spot;
  const mark = markOf(known);
  const ghost = !input.selection.has(known.id);
  const form = ghost ? null : fittingForm(forms, room);
  const bottom = form ? (form.parts.some(({ line }) => line === 2) ? baselines[1] : baselines[0]) + 5 : 12;
  const right = Math.max(x1, form ? labelX + form.width : x1, Math.max(x0, labelX) + 24);
  return {
    kind: 'event',
    key: keyIn(lane, known.id),
    lane,
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
  let last = plot.scale.xAt(startOfDay(earliest, known.clock), 'from');
  for (let day = earliest + 1; day <= latest; day++) {
    const x = plot.scale.xAt(startOfDay(day as CivilDay, known.clock), 'from');
    if (x - last >= LEAST_DAY) xs.push(x);
    last = x;
  }
  return xs;
}

/** Several events in one place; `x` is the pill's left edge, `y` its middle. Opening it frames them with a margin. */
export function placePill(input: SceneInput, lane: LaneKey, { from, to, ...held }: HeldEvents, x: number, y: number, text: string, atEnd = false): PlacedPill {
  const width = pillWidth(text);
  const margin = (to - from) * 0.08;
  return {
    kind: 'pill',
    lane,
    ...held,
    atEnd,
    key: keyIn(lane, pillKey(held.key)),
    x,
    y,
    width,
    text,
    frame: { from: Math.round(from - margin) as Minute, to: Math.round(to + margin) as Minute },
    ghost: held.shown === 0,
    selected: input.selected !== null && held.holds(input.selected),
    hit: { x0: x - PILL_MARGIN, x1: x + width + PILL_MARGIN, y0: y - PILL_HEIGHT / 2 - PILL_MARGIN, y1: y + PILL_HEIGHT / 2 + PILL_MARGIN },
  };
}
