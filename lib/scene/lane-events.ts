import type { EventSet } from '../selection/event-set';
import type { KnownEvent } from '../story/known-event';
import type { LaneRows } from './lane-rows';
import { markOf } from './mark-kind';
import type { SceneInput } from './scene-input';

/** A lane that holds more than this within the window is not tried as marks. */
export const MOST_MARKS = 120;

/** What of a lane touches the window, as far as it can be drawn event by event. */
export interface LaneEvents {
  /** All events of the lane that take room, wherever they are. */
  readonly all: EventSet;
  readonly shown: EventSet;
  /** Null where they are too many, or their words are not at hand. */
  readonly within: WithinLane | null;
}

export interface WithinLane {
  /** In time order. */
  readonly marks: readonly KnownEvent[];
  /** As many as the lane has rows for. */
  readonly spans: readonly KnownEvent[];
  readonly places: readonly number[];
}

export type LaneInput = Pick<SceneInput, 'selection' | 'drawn' | 'window'>;

export function laneEvents(input: LaneInput, lane: Pick<LaneRows, 'lane' | 'spans'>): LaneEvents {
  const { selection, drawn = selection.index.whole, window } = input;
  const all = laneOf(drawn, lane.lane, () => drawn.among(selection.index.lane(lane.lane)));
  const shown = selection.shownIn(lane.lane).all;
  const tooMany = { all, shown, within: null };
  const beginning = all.countBeginning(window);
  if (beginning > MOST_MARKS) return tooMany;
  const before = goingOn(all, input, MOST_MARKS - beginning);
  const places = [...before, ...all.beginning(window)].sort((a, b) => a - b);
  const found = places.map((place) => ({ place, known: selection.index.shelf.at(place) }));
  if (found.some(({ known }) => known === undefined)) return tooMany;
  return { all, shown, within: inRows(found as { place: number; known: KnownEvent }[], new Set(before), lane.spans) };
}

/** What began before the window and goes on in it; nothing where that is too much: then it is counted as what came earlier. */
function goingOn(all: EventSet, { window, selection }: LaneInput, most: number): number[] {
  const { start } = selection.index.columns;
  const found: number[] = [];
  for (const place of all.touching(window)) {
    if (start[place]! >= window.from) continue;
    found.push(place);
    if (found.length > most) return [];
  }
  return found;
}

/** Long spans take rows of their own. Of more than there are rows for, those that begin here stand among the marks, and the others count as earlier. */
function inRows(found: readonly { place: number; known: KnownEvent }[], before: ReadonlySet<number>, rows: number): WithinLane {
  const spans = found.filter(({ known }) => markOf(known).kind === 'span');
  const own = new Set(spans.slice(0, rows).map(({ place }) => place));
  const left = found.filter(({ place, known }) => own.has(place) || markOf(known).kind !== 'span' || !before.has(place));
  return {
    marks: left.filter(({ place }) => !own.has(place)).map(({ known }) => known),
    spans: left.filter(({ place }) => own.has(place)).map(({ known }) => known),
    places: left.map(({ place }) => place),
  };
}

/** A lane's part of what is drawn never changes: it is found once. */
const kept = new WeakMap<EventSet, Map<string, EventSet>>();

function laneOf(drawn: EventSet, lane: string, find: () => EventSet): EventSet {
  const lanes = kept.get(drawn) ?? new Map<string, EventSet>();
  kept.set(drawn, lanes);
  const found = lanes.get(lane) ?? find();
  lanes.set(lane, found);
  return found;
}
