import type { Output } from '../output/output';
import { laneEvents, type WithinLane } from '../scene/lane-events';
import { laneRoom, type LaneRows, marksRows } from '../scene/lane-rows';
import type { SceneInput } from '../scene/scene-input';
import type { EventId } from '../story/story';
import { pictureWindow } from './picture-window';

/** What a picture's scene is placed from, before its width is known. */
export type PictureInput = Omit<SceneInput, 'width'>;

export function pictureInput(output: Output): PictureInput {
  const { open, shown, kind, records } = output;
  const { view, selection } = shown;
  return {
    // Outlines that are not drawn take no room.
    drawn: view.outlines === 'hide' ? selection.shown : selection.index.whole,
    selection, registry: open.registry, frames: open.frames, lanes: open.lanes[view.lanes], window: pictureWindow(output), clocks: open.story.axis, horizon: open.horizon,
    asked: view.topic === 'none' ? [] : view.topic, openColumn: null, selected: kind === 'event' ? (records[0]?.id ?? null) : view.event, outlines: view.outlines,
  };
}

/** The view's own lanes, each with the rows, up to `most`, that it needs at this width: on the screen lanes stand still, a picture need not. */
export function lanesAt(input: PictureInput, width: number, most: number): LaneRows[] {
  return input.lanes.map((lane) => {
    const within = withinLane(input, lane);
    // Drawn as columns, which take what room there is.
    if (within === null) return lane;
    const rows = marksRows(within.marks, input.frames, input.registry, input.window, width, most);
    const spans = within.spans.length;
    return { ...lane, ...laneRoom(lane.name, rows, spans) };
  });
}

/** As if the lane had rows for all that goes on. */
function withinLane(input: PictureInput, lane: LaneRows): WithinLane | null {
  return laneEvents(input, { ...lane, spans: Infinity }).within;
}

/** What goes on in a lane within the window: the picture's event first, then those of the view, then outlines. */
function spansOf(input: PictureInput, lane: LaneRows): EventId[] {
  const worth = (id: EventId) => (id === input.selected ? 2 : input.selection.has(id) ? 1 : 0);
  return (withinLane(input, lane)?.spans ?? []).map(({ id }) => id).sort((a, b) => worth(b) - worth(a));
}

/** Without the spans that lanes have no rows for, and how many of them the view shows. */
export function withSpansOf(input: PictureInput, lanes: readonly LaneRows[]): { readonly input: PictureInput; readonly leftOut: number } {
  const spans = lanes.map((lane) => ({ lane, ids: spansOf(input, lane) }));
  // What has a row in one of its lanes is drawn.
  const kept = new Set(spans.flatMap(({ lane, ids }) => ids.slice(0, lane.spans)));
  const gone = [...new Set(spans.flatMap(({ ids }) => ids))].filter((id) => !kept.has(id));
  const { index } = input.selection;
  const drawn = (input.drawn ?? index.whole).without(gone.map((id) => index.shelf.placeOf(id)));
  return { input: { ...input, drawn }, leftOut: gone.filter((id) => input.selection.has(id)).length };
}
