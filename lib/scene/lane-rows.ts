import type { KnownEvent, KnownStory, Lane } from '../story/known-event';
import type { Registry, Side } from '../story/story';
import { labelWords } from './label-words';
import { labelForms } from './label-forms';
import { markOf } from './mark-kind';
import type { StoryFrames } from './opening-window';
import { type Packable, packLane } from './pack-lane';
import { DESIGN_WIDTH, LANE_PADDING, ROW_HEIGHT, SPAN_ROW_HEIGHT } from './plot-size';
import { plotScale } from './plot-scale';

/** How much room a lane has: rows for marks, and rows for spans beneath them. */
export interface LaneRows {
  readonly lane: Lane;
  readonly name: string;
  readonly side: Side | null;
  readonly rows: number;
  readonly spans: number;
  readonly height: number;
}

const TOGETHER = 'Together';

/**
 * The lanes of a story and their heights: as few rows as give every event of the opening window a title at the design's
 * width, whichever reports are asked for. Heights never change with scale, filter or screen, so that lanes stand still.
 */
export function laneRows(stories: readonly KnownStory[], frames: StoryFrames, registry: Registry): LaneRows[] {
  const { scale, focus } = plotScale(frames.opening, frames.extent, DESIGN_WIDTH);
  const pxPerMinute = (focus.x1 - focus.x0) / (frames.opening.to - frames.opening.from);
  const within = (known: KnownEvent) =>
    (known.extent.to ?? Infinity) > frames.opening.from && (known.extent.from ?? -Infinity) < frames.opening.to;
  const lanes: { lane: Lane; name: string; side: Side | null }[] = [
    ...registry.sides.map((side) => ({ lane: side.slug, name: side.name, side })),
    { lane: 'together' as const, name: TOGETHER, side: null },
  ];
  return lanes.flatMap(({ lane, name, side }) => {
    const counts = stories.map(({ events }) => {
      const inLane = events.filter((known) => known.lane === lane);
      const spans = inLane.filter((known) => markOf(known).kind === 'span').length;
      const marks = inLane.filter((known) => markOf(known).kind !== 'span' && within(known));
      const items = marks.map((known) => ({
        x0: scale.xAt(known.extent.from ?? frames.extent.from, 'from'),
        x1: scale.xAt(known.extent.to ?? frames.extent.to, 'to'),
        forms: labelForms(labelWords(known, { pxPerMinute, registry, lane: inLane, asked: [] })),
      }));
      return { events: inLane.length, spans, rows: rowsFor(items) };
    });
    if (counts.every(({ events }) => events === 0)) return [];
    const rows = Math.max(...counts.map((count) => count.rows));
    const spans = Math.max(...counts.map((count) => count.spans));
    return [{ lane, name, side, rows, spans, height: LANE_PADDING + rows * ROW_HEIGHT + spans * SPAN_ROW_HEIGHT + (spans ? 4 : 0) }];
  });
}

/** The fewest rows in which every event keeps a title, long or short. */
function rowsFor(items: readonly Packable[]): number {
  for (let rows = 1; rows < items.length; rows++) if (packLane(items, rows).every(({ cut }) => cut <= 1)) return rows;
  return Math.max(items.length, 1);
}
