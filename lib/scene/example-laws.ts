import type { KnownEvent } from '../story/known-event';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { holds, isInColumns, linePieces, overlapOf, sceneOf, textBoxes } from './example-scenes';
import { type OpenStory, selectView } from './open-story';
import type { Frame } from './opening-window';
import { crosses } from './route-arrows';

/** A hair, since sums of decimals are never exact. */
const HAIR = 0.01;
const MOST_ITEMS = 600;
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
  const outside = boxes.find(({ x0, x1, y0, y1 }) => x0 < 0 || x1 > width || y0 < 0 || y1 > scene.height);
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

  // A pill keeps its place, and with it those that are filtered out, even where outlines are hidden.
  const { events } = open.known[view.reports];
  const all = events.map(({ id }) => id);
  const inColumns = new Set(events.filter((known) => isInColumns(known, scene)).map(({ id }) => id));
  const twice = all.find((id) => scene.items.filter((item) => holds(item, id)).length + Number(inColumns.has(id)) > 1);
  if (twice) return `${twice} is placed twice at ${where}`;
  const counted = scene.items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.count : Number(item.kind === 'event')), inColumns.size);
  const placed = all.filter((id) => inColumns.has(id) || scene.items.some((item) => holds(item, id)));
  if (counted !== placed.length) return `${counted} events are counted, but ${placed.length} placed, at ${where}`;
  // Without outlines a pill still holds what it held; what stands alone is gone.
  const expected = all.filter((id) => view.outlines === 'show' || selection.has(id));
  const missing = expected.find((id) => !placed.includes(id));
  if (missing) return `${missing} is placed nowhere at ${where}`;
  if (view.outlines === 'hide' && scene.items.some(({ ghost }) => ghost)) return `a hidden outline is drawn at ${where}`;
  const bars = scene.columns.flatMap((lane) => lane.bars);
  const shown = scene.items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.shown : Number(item.kind === 'event' && !item.ghost)), bars.reduce((sum, { exact, coarse }) => sum + exact + coarse, 0));
  if (shown !== selection.count) return `${shown} events are shown, not ${selection.count}, at ${where}`;
  for (const { bars: of, lane } of scene.columns) {
    const begun = events.filter((known) => known.lane === lane && selection.has(known.id) && isInColumns(known, scene));
    const wrong = of.find(({ frame, exact, coarse }) => begun.filter(({ extent }) => extent.from! >= frame.from && extent.from! < frame.to).length !== exact + coarse);
    if (wrong) return `a column of ${lane} counts ${wrong.exact + wrong.coarse} at ${where}`;
    const cells = scene.items.flatMap((item) => (item.kind === 'cell' && item.lane === lane ? [item.count] : []));
    if (cells.reduce((sum, count) => sum + count, 0) !== begun.length) return `the cells of ${lane} do not count ${begun.length} at ${where}`;
    if (of.some(({ exactHeight, coarseHeight }) => exactHeight + coarseHeight > scene.height)) return `a column leaves its lane at ${where}`;
  }
  if (scene.items.length > MOST_ITEMS) return `${scene.items.length} items at ${where}`;
  const small = scene.items.find(({ kind, hit }) => kind !== 'cell' && (hit.x1 - hit.x0 < 24 - HAIR || hit.y1 - hit.y0 < 24 - HAIR));
  if (small) return `an item is too small to hit at ${where}`;
  const wordy = scene.items.find((item) => item.kind === 'event' && item.ghost && item.label !== null);
  return wordy ? `an outline has words at ${where}` : null;
}

function isKnown({ extent }: KnownEvent, { horizon }: OpenStory): boolean {
  return (extent.from ?? -Infinity) < horizon.at;
}
