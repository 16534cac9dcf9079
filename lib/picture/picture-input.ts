import type { Output } from '../output/output';
import { isWithin, type LaneRows, laneHeight, marksRows } from '../scene/lane-rows';
import { markOf } from '../scene/mark-kind';
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
    known: view.outlines === 'hide' ? { ...shown.known, events: [...selection] } : shown.known,
    selection, registry: open.registry, frames: open.frames, lanes: open.lanes, window: pictureWindow(output), clocks: open.story.axis, horizon: open.horizon,
    asked: view.topic === 'none' ? [] : view.topic, selected: kind === 'event' ? (records[0]?.id ?? null) : view.event, outlines: view.outlines,
  };
}

/** The view's own lanes, each with the rows, up to `most`, that it needs at this width: on the screen lanes stand still, a picture need not. */
export function lanesAt(input: PictureInput, width: number, most: number): LaneRows[] {
  return input.lanes.map((lane) => {
    const rows = marksRows(input.known.events.filter((known) => known.lane === lane.lane), input.frames, input.registry, input.window, width, most);
    const spans = spansOf(input, lane).length;
    return { ...lane, rows, spans, height: laneHeight(rows, spans) };
  });
}

/** What goes on in a lane within the window: the picture's event first, then those of the view, then outlines. */
function spansOf({ known, selection, selected, window }: PictureInput, { lane }: LaneRows): EventId[] {
  const worth = (id: EventId) => (id === selected ? 2 : selection.has(id) ? 1 : 0);
  const spans = known.events.filter((event) => event.lane === lane && markOf(event).kind === 'span' && isWithin(event, window));
  return spans.map(({ id }) => id).sort((a, b) => worth(b) - worth(a));
}

/** Without the spans that lanes have no rows for, and how many of them the view shows. */
export function withSpansOf(input: PictureInput, lanes: readonly LaneRows[]): { readonly input: PictureInput; readonly leftOut: number } {
  const gone = new Set(lanes.flatMap((lane) => spansOf(input, lane).slice(lane.spans)));
  const events = input.known.events.filter(({ id }) => !gone.has(id));
  return { input: { ...input, known: { ...input.known, events } }, leftOut: [...gone].filter((id) => input.selection.has(id)).length };
}
