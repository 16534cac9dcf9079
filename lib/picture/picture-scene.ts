import type { Output } from '../output/output';
import { hasTitle } from '../scene/label-forms';
import { isWithin, type LaneRows, laneHeight, marksRows } from '../scene/lane-rows';
import { markOf } from '../scene/mark-kind';
import type { Frame } from '../scene/opening-window';
import { placeScene } from '../scene/place-scene';
import { AXIS_HEIGHT, ROW_HEIGHT } from '../scene/plot-size';
import type { Scene } from '../scene/scene';
import type { SceneInput } from '../scene/scene-input';
import type { EventId } from '../story/story';
import { pictureWindow } from './picture-window';

/** A view's scene with the room it was given: the scene the screen would show on a plot as wide as this one. */
export interface PictureScene {
  readonly scene: Scene;
  readonly lanes: readonly LaneRows[];
  /** Pixels of the picture for one of the scene. */
  readonly scale: number;
  /** Events of the view that the room has no place for; the picture says so. */
  readonly leftOut: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Whether labels are drawn: they must stay legible. */
  readonly words: boolean;
}

const LARGEST = 1.3;
/** Under this the plot's smallest words are lower than nine pixels. */
const SMALLEST = 0.72;
const SMALLEST_WITHOUT_WORDS = 0.4;
const TRIES = 8;
/** Spare height goes to the lanes, but no lane should look empty. */
const MOST_SPARE = 44;

/**
 * Places the scene as large as the room lets every event keep its words. Where even the smallest scale is too tall, lanes
 * give up rows, and pills stand for what was in them; as a last resort what goes on for long is left out, and counted.
 */
export function pictureScene(output: Output, room: Room): PictureScene {
  const input = sceneInput(output);
  let best: (PictureScene & { readonly lost: number }) | null = null;
  for (const scale of scales(room)) {
    const lanes = lanesAt(input, room.width / scale, room);
    if (!fits(lanes, scale, room)) continue;
    const made = { ...place(input, lanes, scale, room), leftOut: 0 };
    const lost = lostIn(made.scene);
    if (best === null || lost < best.lost) best = { ...made, lost };
    if (lost === 0) break;
  }
  return best ?? crowded(input, room);
}

function scales({ words }: Room): number[] {
  const least = words ? SMALLEST : SMALLEST_WITHOUT_WORDS;
  return Array.from({ length: TRIES }, (_, i) => LARGEST * (least / LARGEST) ** (i / (TRIES - 1)));
}

function sceneInput(output: Output): Omit<SceneInput, 'width'> {
  const { open, shown, kind, records } = output;
  const { view, selection } = shown;
  // Outlines that are not drawn take no room.
  const known = view.outlines === 'hide' ? { ...shown.known, events: [...selection] } : shown.known;
  return {
    known, selection, registry: open.registry, frames: open.frames, lanes: open.lanes, window: pictureWindow(output), clocks: open.story.axis, horizon: open.horizon,
    asked: view.topic === 'none' ? [] : view.topic, selected: kind === 'event' ? (records[0]?.id ?? null) : view.event, outlines: view.outlines,
  };
}

/** The view's own lanes, each with the rows that it needs at this width: on the screen lanes stand still, a picture need not. */
function lanesAt({ known, lanes, frames, registry, window }: Omit<SceneInput, 'width'>, width: number, { height }: Room): LaneRows[] {
  const most = Math.ceil(height / SMALLEST_WITHOUT_WORDS / ROW_HEIGHT);
  return lanes.map((lane) => {
    const inLane = known.events.filter((event) => event.lane === lane.lane);
    const spans = spansOf(inLane, window).length;
    const rows = marksRows(inLane, frames, registry, window, width, most);
    return { ...lane, rows, spans, height: laneHeight(rows, spans) };
  });
}

function spansOf<E extends SceneInput['known']['events'][number]>(events: readonly E[], window: Frame): E[] {
  return events.filter((known) => markOf(known).kind === 'span' && isWithin(known, window));
}

function heightOf(lanes: readonly LaneRows[]): number {
  return lanes.reduce((sum, { height }) => sum + height, AXIS_HEIGHT);
}

function fits(lanes: readonly LaneRows[], scale: number, room: Room): boolean {
  return heightOf(lanes) * scale <= room.height;
}

function place(input: Omit<SceneInput, 'width'>, lanes: readonly LaneRows[], scale: number, room: Room) {
  const spare = Math.min(Math.max(0, (room.height / scale - heightOf(lanes)) / lanes.length), MOST_SPARE);
  const stretched = lanes.map((lane) => ({ ...lane, height: lane.height + spare }));
  return { scene: placeScene({ ...input, lanes: stretched, width: room.width / scale }), lanes: stretched, scale };
}

/** Events shown without their title, or in a pill. */
function lostIn({ items }: Scene): number {
  return items.reduce((sum, item) => {
    if (item.ghost) return sum;
    // The event that the picture is about is worth more than any other.
    const worth = item.selected ? 100 : 1;
    if (item.kind === 'pill') return sum + item.shown * worth;
    return item.label && hasTitle({ ...item.label, full: true }) ? sum : sum + worth;
  }, 0);
}

function crowded(input: Omit<SceneInput, 'width'>, room: Room): PictureScene {
  const least = scales(room).at(-1)!;
  let lanes = lanesAt(input, room.width / least, room);
  const give = (part: 'rows' | 'spans', keep: number) => {
    while (!fits(lanes, least, room)) {
      const tallest = lanes.reduce((a, b) => (b[part] > a[part] ? b : a));
      if (tallest[part] <= keep) return;
      lanes = lanes.map((lane) => (lane === tallest ? shrunk(lane, part) : lane));
    }
  };
  give('rows', 1);
  give('spans', 0);
  const kept = new Set(lanes.flatMap((lane) => spansToKeep(input, lane)));
  const gone = new Set(spansOf(input.known.events, input.window).filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  const known = { ...input.known, events: input.known.events.filter(({ id }) => !gone.has(id)) };
  const leftOut = [...gone].filter((id) => input.selection.has(id)).length;
  // A story with more lanes than the room has lines is drawn smaller still: nothing is ever cut off.
  const scale = Math.min(least, room.height / heightOf(lanes));
  return { ...place({ ...input, known }, lanes, scale, room), leftOut };
}

function shrunk(lane: LaneRows, part: 'rows' | 'spans'): LaneRows {
  const less = { ...lane, [part]: lane[part] - 1 };
  return { ...less, height: laneHeight(less.rows, less.spans) };
}

/** The event of the picture first, then those of the view, then outlines. */
function spansToKeep({ known, selection, selected, window }: Omit<SceneInput, 'width'>, lane: LaneRows): EventId[] {
  const worth = (id: EventId) => (id === selected ? 2 : selection.has(id) ? 1 : 0);
  const inLane = spansOf(known.events.filter((event) => event.lane === lane.lane), window).map(({ id }) => id);
  return inLane.sort((a, b) => worth(b) - worth(a)).slice(0, lane.spans);
}
