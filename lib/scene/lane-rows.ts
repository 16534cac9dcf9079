import type { LaneKey, NamedLanes } from '../selection/lane-members';
import type { KnownEvent, KnownStory, Lane } from '../story/known-event';
import type { Registry, Side } from '../story/story';
import { labelWords, mixClocks } from './label-words';
import { labelForms } from './label-forms';
import { nameHeight } from './lane-name';
import { markOf } from './mark-kind';
import type { Frame, StoryFrames } from './opening-window';
import { type Packable, packLane } from './pack-lane';
import { DESIGN_WIDTH, LANE_PADDING, ROW_HEIGHT, SPAN_ROW_HEIGHT } from './plot-size';
import { plotScale } from './plot-scale';

/** How much room a lane has: rows for marks, and rows for spans beneath them. */
export interface LaneRows {
  readonly lane: LaneKey;
  readonly name: string;
  readonly side: Side | null;
  readonly rows: number;
  readonly spans: number;
  readonly height: number;
  /** Where a picture sets its rows closer: from the lane's top to the middle of each. */
  readonly tops?: readonly number[];
}

/** A lane by side: rails and figures know no others. */
export interface SideRows extends LaneRows {
  readonly lane: Lane;
}

/** The lanes of a story by what may give them. */
export interface StoryLanes extends Readonly<Record<NamedLanes, readonly LaneRows[]>> {
  readonly side: readonly SideRows[];
}

const TOGETHER = 'Together';
/** A story that opens on all of its time would need a row for nearly every title: beyond these, pills hold what has no room yet. */
const MOST_ROWS = 4;

/**
 * The lanes of a story and their heights: as few rows as give every event of the opening window a title at the design's
 * width, whichever reports are asked for; a story that opens on all of its time takes no more than a screen has room for.
 * Heights never change with scale, filter or screen, so that lanes stand still.
 */
export function laneRows(stories: readonly KnownStory[], frames: StoryFrames, registry: Registry): SideRows[] {
  const lanes: Omit<SideRows, 'rows' | 'spans' | 'height'>[] = [
    ...registry.sides.map((side) => ({ lane: side.slug, name: side.name, side })),
    { lane: 'together' as const, name: TOGETHER, side: null },
  ];
  return rowsOf(lanes, stories, frames, registry, (known, { lane }) => known.lane === lane);
}

/** The fewest rows of each lane that some event stands in. */
export function rowsOf<L extends Pick<LaneRows, 'lane' | 'name' | 'side'>>(
  lanes: readonly L[], stories: readonly KnownStory[], frames: StoryFrames, registry: Registry, stands: (known: KnownEvent, lane: L) => boolean,
): (L & LaneRows)[] {
  const { opening, extent } = frames;
  const most = opening.from === extent.from && opening.to === extent.to ? MOST_ROWS : Infinity;
  return lanes.flatMap((lane) => {
    const counts = stories.map(({ events }) => {
      const inLane = events.filter((known) => stands(known, lane));
      const spans = inLane.filter((known) => markOf(known).kind === 'span').length;
      return { events: inLane.length, spans, rows: marksRows(inLane, frames, registry, frames.opening, DESIGN_WIDTH, most) };
    });
    if (counts.every(({ events }) => events === 0)) return [];
    const rows = Math.max(...counts.map((count) => count.rows));
    const spans = Math.max(...counts.map((count) => count.spans));
    return [{ ...lane, ...laneRoom(lane.name, rows, spans) }];
  });
}

/** Rows, and the height that they and a lane's name take. */
export function laneRoom(name: string, rows: number, spans: number): Pick<LaneRows, 'rows' | 'spans' | 'height'> {
  return { rows, spans, height: Math.max(LANE_PADDING + rows * ROW_HEIGHT + spans * SPAN_ROW_HEIGHT + (spans ? 4 : 0), nameHeight(name)) };
}

/** The fewest rows, up to `most`, that give every mark of a lane a title while a window is framed on a plot of a given width. */
export function marksRows(inLane: readonly KnownEvent[], { extent }: StoryFrames, registry: Registry, window: Frame, width: number, most = Infinity): number {
  const { scale, focus } = plotScale(window, extent, width);
  const pxPerMinute = (focus.x1 - focus.x0) / (window.to - window.from);
  const mixed = mixClocks(inLane);
  const marks = inLane.filter((known) => markOf(known).kind !== 'span' && isWithin(known, window));
  return rowsFor(
    marks.map((known) => ({
      x0: scale.xAt(known.extent.from ?? extent.from, 'from'),
      x1: scale.xAt(known.extent.to ?? extent.to, 'to'),
      forms: labelForms(labelWords(known, { pxPerMinute, registry, mixed, asked: [] })),
    })),
    most,
  );
}

/** Whether an event touches what is framed. */
export function isWithin({ extent }: KnownEvent, window: Frame): boolean {
  return (extent.to ?? Infinity) > window.from && (extent.from ?? -Infinity) < window.to;
}

/** The fewest rows in which every event keeps a title, long or short. */
function rowsFor(items: readonly Packable[], most: number): number {
  const enough = Math.max(Math.min(items.length, most), 1);
  for (let rows = 1; rows < enough; rows++) if (packLane(items, rows).every(({ cut }) => cut <= 1)) return rows;
  return enough;
}
