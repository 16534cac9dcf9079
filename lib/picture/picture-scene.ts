import type { Output } from '../output/output';
import { hasTitle } from '../scene/label-forms';
import type { LaneRows } from '../scene/lane-rows';
import { placeScene } from '../scene/place-scene';
import { AXIS_HEIGHT, ROW_HEIGHT } from '../scene/plot-size';
import type { Scene } from '../scene/scene';
import { crowdedLanes } from './crowded-lanes';
import { lanesAt, type PictureInput, pictureInput, withSpansOf } from './picture-input';
import { closeRows } from './picture-rows';

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
/** Narrower plots give up room for the names of lanes. */
const NARROWEST = 760;
/** Under this the plot's smallest words are lower than nine pixels. */
const SMALLEST = 0.72;
const SMALLEST_WITHOUT_WORDS = 0.5;
const TRIES = 8;
/** Cards are mostly shown smaller than they are drawn. */
const SEEN = 0.7;
/** What a picture loses if all its events lose their words, and if it is drawn at half the size. */
const [WORDS_WORTH, SIZE_WORTH] = [1.5, 0.5];
/** The event that the picture is about is worth more than any other. */
const SELECTED_WORTH = 100;

/**
 * Places the scene as large as the room lets its events keep their words. Where even the smallest scale is too tall, lanes
 * give up rows, and pills stand for what was in them; as a last resort what goes on for long is left out, and counted.
 */
export function pictureScene(output: Output, room: Room): PictureScene {
  const input = pictureInput(output);
  const least = room.words ? SMALLEST : SMALLEST_WITHOUT_WORDS;
  const smallest = tryAt(input, least, room);
  if (smallest === null) return crowded(input, least, room);
  const largest = Math.min(LARGEST, room.width / NARROWEST);
  let best = { made: smallest, cost: costOf(smallest, input, room) };
  for (let i = 1; i < TRIES; i++) {
    const made = tryAt(input, least * (largest / least) ** (i / (TRIES - 1)), room);
    // What is too tall at one scale is so at every larger one, or nearly.
    if (made === null) break;
    const cost = costOf(made, input, room);
    if (cost <= best.cost) best = { made, cost };
  }
  return best.made;
}

function tryAt(input: PictureInput, scale: number, room: Room): PictureScene | null {
  const most = Math.ceil(room.height / scale / (ROW_HEIGHT / 2));
  return placeAt(input, lanesAt(input, room.width / scale, most), scale, room);
}

function costOf({ scene, scale }: PictureScene, { selection }: PictureInput, { words }: Room): number {
  const lost = words ? lostIn(scene) / Math.max(selection.count, 1) : 0;
  return lost * WORDS_WORTH + (LARGEST / scale - 1) * SIZE_WORTH;
}

/** The scene with its rows set close and its lanes filling the room; null where it is too tall. */
function placeAt(input: PictureInput, lanes: readonly LaneRows[], scale: number, { width, height, words }: Room): PictureScene | null {
  const setting = { ...input, width: width / scale, drawnAt: scale * SEEN };
  const close = closeRows(placeScene({ ...setting, lanes }), lanes, words);
  const spare = (height / scale - close.reduce((sum, lane) => sum + lane.height, AXIS_HEIGHT)) / close.length;
  if (spare < 0) return null;
  const filling = close.map((lane) => ({ ...lane, height: lane.height + spare }));
  return { scene: placeScene({ ...setting, lanes: filling }), lanes: filling, scale, leftOut: 0 };
}

/** Events shown without their title, or in a pill. */
function lostIn({ items }: Scene): number {
  return items.reduce((sum, item) => {
    if (item.ghost || item.kind === 'cell') return sum;
    const worth = item.selected ? SELECTED_WORTH : 1;
    if (item.kind === 'pill') return sum + item.shown * worth;
    return item.label && hasTitle({ ...item.label, full: true }) ? sum : sum + worth;
  }, 0);
}

function crowded(input: PictureInput, least: number, room: Room): PictureScene {
  const { lanes, scale } = crowdedLanes(lanesAt(input, room.width / least, Math.ceil(room.height / least / ROW_HEIGHT)), least, room);
  const kept = withSpansOf(input, lanes);
  const made = placeAt(kept.input, lanes, scale, room);
  if (made === null) throw new RangeError('a picture has no room for its lanes');
  return { ...made, leftOut: kept.leftOut };
}
