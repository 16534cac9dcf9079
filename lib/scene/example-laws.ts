import { hasBit } from '../selection/bits';
import type { LaneKey } from '../selection/lane-members';
import { unionOf } from '../selection/members';
import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { columnShapes } from './column-shapes';
import { MOST_ELEMENTS } from './element-room';
import { holds, linePieces, overlapOf, sceneOf, textBoxes } from './example-scenes';
import { groundShapes } from './ground-shapes';
import { itemShapes } from './item-shapes';
import type { LaneRows } from './lane-rows';
import { type OpenStory, selectView } from './open-story';
import type { Frame } from './opening-window';
import { relationShapes } from './relation-shapes';
import { crosses } from './route-arrows';
import type { Scene } from './scene';

/** A hair, since sums of decimals are never exact. */
const HAIR = 0.01;
/** Only the shortest label may begin farther before its bar. */
const MOST_SHIFT = 40;

/** What must hold of any scene: the words of the first thing that does not, else null. */
export function faultOf(open: OpenStory, filters: Partial<View>, window: Frame, width: number): string | null {
  const scene = sceneOf(open, filters, window, width);
  const view = settleView({ ...DEFAULT_VIEW, ...filters });
  const selection = selectView(open, view);
  const boxes = textBoxes(scene);
  const where = JSON.stringify({ window, width, filters });

  const overlap = overlapOf(boxes);
  if (overlap) return `“${overlap[0].text}” overlaps “${overlap[1].text}”: ${JSON.stringify(overlap.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 })))} at ${where}`;
  const outside = boxes.find(({ x0, x1, y0, y1 }) => x0 < 0 || x1 > width + HAIR || y0 < 0 || y1 > scene.height);
  if (outside) return `“${outside.text}” leaves the plot: ${outside.x0} to ${outside.x1} at ${where}`;
  const crossing = boxes.find(({ item, x0, x1 }) => item?.kind === 'event' && scene.horizon && isKnown(item.known, open) && x0 < scene.horizon.x && x1 > scene.horizon.x);
  if (crossing) return `“${crossing.text}” crosses the horizon at ${where}`;

  const struck = scene.arrows.flatMap(({ path }) => linePieces(path)).flatMap((piece) => boxes.filter((box) => crosses(piece, box)))[0];
  if (struck) return `an arrow crosses “${struck.text}” at ${where}`;
  // In the compressed end all labels begin at its edge.
  const strayed = scene.items.find((item) => item.kind === 'event' && item.label && item.x0 < scene.plot.focus.x1 && item.label.x < Math.max(item.x0, scene.plot.focus.x0) - MOST_SHIFT - HAIR && item.label.width > item.label.titleWidth + HAIR);
  if (strayed) return `a long label begins far before its bar at ${where}`;
  // A label is moved for the sake of its title.
  const mute = scene.items.find((item) => item.kind === 'event' && item.label && item.label.x < item.x0 - 1 && !item.label.parts.some(({ kind }) => kind === 'title'));
  if (mute) return `a label without a title begins before its bar at ${where}`;
  const backwards = scene.items.find((item) => item.kind === 'event' && item.x1 < item.x0);
  if (backwards) return `a mark runs backwards at ${where}`;

  const { events } = open.known[view.reports];
  const { index } = selection;
  for (const { lane } of open.lanes[view.lanes]) {
    const members = unionOf([index.lane(lane)], index.columns.size);
    const inLane = events.filter(({ id }) => hasBit(members, index.shelf.placeOf(id)));
    const fault = laneFault(scene, lane, inLane, { selection, outlines: view.outlines });
    if (fault) return `${fault}, in the lane ${lane}, at ${where}`;
  }
  const homeless = events.find(({ id }) => !open.lanes[view.lanes].some(({ lane }) => hasBit(unionOf([index.lane(lane)], index.columns.size), index.shelf.placeOf(id))));
  if (homeless) return `${homeless.id} stands in no lane at ${where}`;
  const keys = scene.items.map(({ key }) => key);
  const same = keys.find((key, i) => keys.indexOf(key) !== i);
  if (same) return `two items have the key ${same} at ${where}`;
  if (view.outlines === 'hide' && scene.items.some(({ ghost }) => ghost)) return `a hidden outline is drawn at ${where}`;
  const drawn = elementsOf(scene, open.lanes[view.lanes]);
  if (drawn > MOST_ELEMENTS) return `${drawn} elements at ${where}`;
  const small = scene.items.find(({ kind, hit }) => kind !== 'cell' && (hit.x1 - hit.x0 < 24 - HAIR || hit.y1 - hit.y0 < 24 - HAIR));
  if (small) return `an item is too small to hit at ${where}`;
  const wordy = scene.items.find((item) => item.kind === 'event' && item.ghost && item.label !== null);
  return wordy ? `an outline has words at ${where}` : null;
}

function isKnown({ extent }: KnownEvent, { horizon }: OpenStory): boolean {
  return (extent.from ?? -Infinity) < horizon.at;
}

/** Layers that hold the rest, and what hides the words of a pan's edge. */
const LAYERS = 16;

/** How many elements draw a scene: each item has a group and, but for outlines, a link round its shapes. */
function elementsOf(scene: Scene, lanes: readonly LaneRows[]): number {
  const glyphParts = 2;
  const items = scene.items.reduce((sum, item) => sum + 2 + itemShapes(item, []).shapes.reduce((all, { tag }) => all + (tag === 'glyph' ? glyphParts : 1), 0), 0);
  return LAYERS + groundShapes(scene, lanes).length + columnShapes(scene).length + relationShapes(scene).length + items;
}

/** What must hold of each lane by itself: what stands in it is placed in it once, and its counts are those of a plain look. */
function laneFault(scene: Scene, lane: LaneKey, inLane: readonly KnownEvent[], { selection, outlines }: { readonly selection: Selection; readonly outlines: View['outlines'] }): string | null {
  const items = scene.items.filter((item) => item.lane === lane);
  const columns = scene.columns.filter((each) => each.lane === lane);
  // A pill keeps its place, and with it those that are filtered out, even where outlines are hidden.
  const all = inLane.map(({ id }) => id);
  const begun = columns.length === 0 ? [] : inLane.filter((known) => isBegunIn(known, scene));
  const inColumns = new Set(begun.map(({ id }) => id));
  const twice = all.find((id) => items.filter((item) => holds(item, id)).length + Number(inColumns.has(id)) > 1);
  if (twice) return `${twice} is placed twice`;
  const stranger = items.find((item) => item.kind === 'event' && !all.includes(item.known.id));
  if (stranger) return `${stranger.key} has no place`;
  const counted = items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.count : Number(item.kind === 'event')), inColumns.size);
  const placed = all.filter((id) => inColumns.has(id) || items.some((item) => holds(item, id)));
  if (counted !== placed.length) return `${counted} events are counted, but ${placed.length} placed`;
  // Without outlines a pill still holds what it held; what stands alone is gone.
  const missing = all.find((id) => (outlines === 'show' || selection.has(id)) && !placed.includes(id));
  if (missing) return `${missing} is placed nowhere`;
  const bars = columns.flatMap((each) => each.bars);
  const shown = items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.shown : Number(item.kind === 'event' && !item.ghost)), bars.reduce((sum, { exact, coarse }) => sum + exact + coarse, 0));
  const expected = all.filter((id) => selection.has(id)).length;
  if (shown !== expected) return `${shown} events are shown, not ${expected}`;
  const { shown: own, total } = scene.lanes.find((each) => each.lane === lane)!;
  if (own !== expected || total !== all.length) return `its count is ${own} of ${total}`;
  if (columns.length === 0) return null;
  const shownBegun = begun.filter(({ id }) => selection.has(id));
  const wrong = bars.find(({ frame, exact, coarse }) => shownBegun.filter(({ extent }) => extent.from! >= frame.from && extent.from! < frame.to).length !== exact + coarse);
  if (wrong) return `a column counts ${wrong.exact + wrong.coarse}`;
  const cells = items.flatMap((item) => (item.kind === 'cell' ? [item.count] : []));
  if (cells.reduce((sum, count) => sum + count, 0) !== shownBegun.length) return `its cells do not count ${shownBegun.length}`;
  return bars.some(({ exactHeight, coarseHeight }) => exactHeight + coarseHeight > scene.height) ? 'a column leaves it' : null;
}

/** Whether an event begins within what is framed, as a plain look at it tells. */
function isBegunIn({ extent }: KnownEvent, { window }: Scene): boolean {
  return extent.from !== null && extent.from >= window.from && extent.from < window.to;
}
