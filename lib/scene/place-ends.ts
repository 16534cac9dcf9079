import type { KnownEvent } from '../story/known-event';
import { hasTitle, labelForms } from './label-forms';
import { type LabelSetting, labelWords } from './label-words';
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
/** Clear of the plot's edge, with the room that a pill's ring takes. */
const EDGE = 2;

/** What lies wholly before the window stands beside the lane's count as a count of its own. */
export function placeBefore(input: SceneInput, plot: PlotScale, before: readonly KnownEvent[], top: number): PlacedItem[] {
  if (before.length === 0) return [];
  const text = `${before.length} earlier`;
  return [placePill(input, before, plot.before.x1 - END_MARGIN / 2 - pillWidth(text), top + EARLIER_TOP, text)];
}

/**
 * What lies wholly after it is drawn in the compressed end, one to a row; where that is too tight, as a count. The count
 * may need room that the end does not have, and then stands over the window's right edge.
 */
export function placeAfter(input: SceneInput, plot: PlotScale, lane: LaneRows, after: readonly KnownEvent[], top: number, setting: LabelSetting): PlacedItem[] {
  if (after.length === 0) return [];
  const { after: zone } = plot;
  const x = (zone?.x0 ?? plot.width) + END_MARGIN;
  const room = plot.width - x;
  const formsOf = (known: KnownEvent, asked: LabelSetting['asked']) =>
    labelForms(labelWords(known, { ...setting, asked, pxPerMinute: 0 })).filter((form) => hasTitle(form) && form.width <= room);
  // Whether they fit must not depend on the topics asked for, or marks would jump when a filter changes.
  const fits = zone !== null && after.length <= lane.rows && after.every((known) => formsOf(known, []).length > 0);
  if (!fits) {
    const text = `${after.length} later`;
    return [placePill(input, after, Math.min(x, plot.width - EDGE - pillWidth(text)), top + rowTop(lane, 0), text)];
  }
  return after.map((known, row) => {
    const x0 = plot.scale.xAt(known.extent.from!, 'from');
    const x1 = plot.scale.xAt(known.extent.to ?? input.frames.extent.to, 'to');
    const forms = [...formsOf(known, setting.asked), ...formsOf(known, [])];
    return placeEvent(input, plot, known, { x0, x1, y: top + rowTop(lane, row), labelX: x, room, forms });
  });
}
