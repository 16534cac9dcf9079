import type { KnownEvent } from '../story/known-event';
import { hasTitle, type LabelForm, labelForms } from './label-forms';
import { type LabelSetting, labelWords } from './label-words';
import { heldEvents } from './held-events';
import type { LaneRows } from './lane-rows';
import { packByWeight } from './pack-by-weight';
import { LABEL_GAP, pillWidth } from './pack-lane';
import { horizonLimit, placeEvent, placePill, type Spot } from './place-item';
import type { PlotScale } from './plot-scale';
import { rowTop } from './plot-size';
import type { PlacedEvent, PlacedItem } from './scene';
import type { SceneInput } from './scene-input';

export interface MarksInput {
  readonly input: SceneInput;
  readonly plot: PlotScale;
  readonly lane: LaneRows;
  /** In time order; all of them touch the window, none is a span. */
  readonly marks: readonly KnownEvent[];
  readonly top: number;
  readonly setting: LabelSetting;
  /** What stands in the lane already and may reach into the window from its right. */
  readonly taken: readonly PlacedItem[];
}

/** One place of a row: where its mark or its pill begins and ends. */
interface Place {
  readonly members: readonly KnownEvent[];
  readonly x0: number;
  readonly x1: number;
}

/** A lane's marks in its rows, each with the fullest label that its row has room for. */
export function placeMarks({ input, plot, lane, marks, top, setting, taken }: MarksInput): PlacedItem[] {
  const { frames, window, selection: { index: { columns: { importance }, shelf } } } = input;
  // Packed on an endless axis, so that panning moves what is there and packs nothing anew; and without the topics asked for.
  const packed = packByWeight(
    marks.map((known) => ({
      x0: ((known.extent.from ?? frames.extent.from) - window.from) * setting.pxPerMinute,
      x1: ((known.extent.to ?? frames.extent.to) - window.from) * setting.pxPerMinute,
      forms: labelForms(labelWords(known, { ...setting, asked: [] })),
    })),
    lane.rows,
    marks.map(({ id }) => importance?.[shelf.placeOf(id)] ?? 0),
  );
  return Array.from({ length: lane.rows }, (_, row) => row).flatMap((row) => {
    const y = top + rowTop(lane, row);
    const right = taken.reduce((least, { y: middle, hit }) => (middle === y ? Math.min(least, hit.x0 - LABEL_GAP) : least), plot.focus.x1);
    const inRow = packed.filter((place) => place.row === row).map(({ members, x0 }) => ({ members: members.map((i) => marks[i]!), left: plot.focus.x0 + x0 }));
    return placeWords(settle(inRow, right, input, plot), right, y, { input, plot, lane, setting });
  });
}

/**
 * Pills shift left, as labels would, out of the way of the window's edge, of the horizon and of each other. No label takes
 * part: what a filter leaves of them must not move a pill.
 */
function settle(row: readonly { members: readonly KnownEvent[]; left: number }[], right: number, input: SceneInput, plot: PlotScale): Place[] {
  const xs: number[] = [];
  let next = right + LABEL_GAP;
  for (const { members, left } of [...row].reverse()) {
    const width = pillWidth(`${members.length}`);
    const limit = members.reduce((least, known) => Math.min(least, horizonLimit(input, plot, known)), next - LABEL_GAP);
    if (members.length > 1) next = Math.min(left, limit - width);
    xs.unshift(next);
  }
  let end = plot.focus.x0;
  return row.map(({ members }, i) => {
    const [known] = members;
    if (members.length === 1) {
      const { from, to } = known!.extent;
      return { members, x0: plot.scale.xAt(from ?? input.frames.extent.from, 'from'), x1: plot.scale.xAt(to ?? input.frames.extent.to, 'to') };
    }
    const x0 = Math.max(xs[i]!, end);
    const x1 = x0 + pillWidth(`${members.length}`);
    end = x1 + LABEL_GAP;
    return { members, x0, x1 };
  });
}

/** A row from left to right: each label ends before the next place begins, and begins after the last one's words. */
function placeWords(row: readonly Place[], edge: number, y: number, { input, plot, lane, setting }: Pick<MarksInput, 'input' | 'plot' | 'lane' | 'setting'>): PlacedItem[] {
  let left = plot.focus.x0;
  return row.map(({ members, x0, x1 }, i) => {
    const [known] = members;
    if (members.length > 1) {
      left = x1 + LABEL_GAP;
      return placePill(input, lane.lane, heldEvents(input, members), x0, y, `${members.length}`);
    }
    const right = Math.min((row[i + 1]?.x0 ?? Infinity) - LABEL_GAP, edge, horizonLimit(input, plot, known!));
    const item = placeOne(known!, { lane: lane.lane, x0, x1, y, left, right }, { input, plot, setting });
    left = Math.max(left, x1 + LABEL_GAP, item.label ? item.label.x + item.label.width + LABEL_GAP : 0);
    return item;
  });
}

interface Room extends Pick<Spot, 'lane'> {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

function placeOne(known: KnownEvent, { lane, x0, x1, y, left, right }: Room, { input, plot, setting }: Pick<MarksInput, 'input' | 'plot' | 'setting'>): PlacedEvent {
  const forms = labelForms(labelWords(known, setting));
  const labelX = Math.max(x0, left);
  const titled = forms.some((form) => hasTitle(form) && form.width <= right - labelX);
  // Where no title fits from the bar's left edge, one that ends at the limit is better than none.
  const shifted = titled ? undefined : shiftedForm(forms.filter((form) => hasTitle(form) && form.width <= right - left), right - labelX);
  const from = shifted ? Math.min(labelX, right - shifted.width) : labelX;
  // Sums of fractions must not take from a title the room that was found for it.
  const room = Math.max(right - from, shifted?.width ?? 0);
  return placeEvent(input, plot, known, { lane, x0, x1, y, labelX: from, room, forms });
}

/** How far a label may begin before its bar while a shorter one would begin nearer. */
const MOST_SHIFT = 40;

/** The fullest form that is not moved far; else the one that is moved least. */
function shiftedForm(forms: readonly LabelForm[], room: number): LabelForm | undefined {
  const near = forms.find(({ width }) => width - room <= MOST_SHIFT);
  return near ?? [...forms].sort((a, b) => a.width - b.width)[0];
}
