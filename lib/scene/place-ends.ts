import type { KnownEvent } from '../story/known-event';
import { hasTitle, labelForms } from './label-forms';
import { type LabelSetting, labelWords } from './label-words';
import { thousands } from '../view/thousands';
import { aroundWindow, type HeldEvents, heldWithin } from './held-events';
import type { LaneEvents } from './lane-events';
import { NAME_LINE, nameLines } from './lane-name';
import type { LaneRows } from './lane-rows';
import { pillWidth } from './pack-lane';
import { placeEvent, placePill } from './place-item';
import type { PlotScale } from './plot-scale';
import { rowTop } from './plot-size';
import type { PlacedItem } from './scene';
import type { SceneInput } from './scene-input';

/** Margin between the edge of a compressed end and what stands in it. */
export const END_MARGIN = 8;
/** From a lane's top to the middle of the pill of what came earlier: under the lane's name and count. */
const EARLIER_TOP = 34;
/** A count of thousands has no room beside the lane's own, and stands under it. */
const LOWER_TOP = 58;
const LONG = '99 earlier'.length;
/** Clear of the plot's edge, with the room that a pill's ring takes. */
const EDGE = 2;

/** What lies before the window stands beside the lane's count as a count of its own. */
export function placeBefore(input: SceneInput, plot: PlotScale, before: HeldEvents, lane: LaneRows, top: number): PlacedItem[] {
  if (before.count === 0) return [];
  const text = `${thousands(before.count)} earlier`;
  const lower = text.length > LONG && lane.height >= LOWER_TOP + 20;
  const y = top + (lower ? LOWER_TOP : EARLIER_TOP + (nameLines(lane.name, plot.before.x1).length - 1) * NAME_LINE);
  return [placePill(input, lane.lane, before, plot.before.x1 - END_MARGIN / 2 - pillWidth(text), y, text, true)];
}

/**
 * What lies wholly after it is drawn in the compressed end, one to a row; where that is too tight, as a count. The count
 * may need room that the end does not have, and then stands over the window's right edge.
 */
export function placeAfter(input: SceneInput, plot: PlotScale, lane: LaneRows, { all, shown }: LaneEvents, top: number, setting: LabelSetting): PlacedItem[] {
  const { later } = aroundWindow(input.window);
  const after = heldWithin(input, all, shown, later, [], `later-${lane.lane}`);
  if (after.count === 0) return [];
  const { after: zone } = plot;
  const x = afterX(plot);
  const room = plot.width - x;
  const formsOf = (known: KnownEvent, asked: LabelSetting['asked']) =>
    labelForms(labelWords(known, { ...setting, asked, pxPerMinute: 0 })).filter((form) => hasTitle(form) && form.width <= room);
  // Whether they fit must not depend on the topics asked for, or marks would jump when a filter changes.
  const singles = zone !== null && after.count <= lane.rows ? [...all.beginning(later)].sort((a, b) => a - b).map((place) => input.selection.index.shelf.at(place)) : [];
  const known = singles.filter((each) => each !== undefined && formsOf(each, []).length > 0) as KnownEvent[];
  if (known.length < after.count) return placeLater(input, plot, lane, after, top);
  return known.map((each, row) => {
    const x0 = plot.scale.xAt(each.extent.from!, 'from');
    const x1 = plot.scale.xAt(each.extent.to ?? input.frames.extent.to, 'to');
    const forms = [...formsOf(each, setting.asked), ...formsOf(each, [])];
    return placeEvent(input, plot, each, { lane: lane.lane, x0, x1, y: top + rowTop(lane, row), labelX: x, room, forms });
  });
}

/** What begins after the window as a count alone. */
export function placeLater(input: SceneInput, plot: PlotScale, lane: LaneRows, later: HeldEvents, top: number): PlacedItem[] {
  if (later.count === 0) return [];
  const text = `${thousands(later.count)} later`;
  return [placePill(input, lane.lane, later, Math.min(afterX(plot), plot.width - EDGE - pillWidth(text)), top + rowTop(lane, 0), text, true)];
}

function afterX({ after, width }: PlotScale): number {
  return (after?.x0 ?? width) + END_MARGIN;
}
