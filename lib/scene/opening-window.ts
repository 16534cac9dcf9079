import type { KnownStory } from '../story/known-event';
import type { EventId } from '../story/story';
import { wholeMonths } from '../time/calendar-month';
import type { Extent, Minute, Zone } from '../time/clock';

/** A stretch with both ends. `from` counts, `to` does not. */
export interface Frame {
  readonly from: Minute;
  readonly to: Minute;
}

export interface StoryFrames {
  /** All that the story speaks of, out to whole months. */
  readonly extent: Frame;
  /** The busiest stretch: what the plot frames until the reader moves it. */
  readonly opening: Frame;
}

const DAY = 1440;
/** Dates looser than this place an event in no stretch. */
const LONGEST_PLACED = 7 * DAY;
/** A gap this long ends a stretch, however busy its sides. */
const LONGEST_GAP = 3 * DAY;
/** Fewer events than this are no stretch worth opening on. */
const FEWEST = 3;
/** Nor is a smaller part of the story than this: one of many decades opens on the whole of them. */
const LEAST_SHARE = 0.1;

/**
 * Finds the opening window and the ends of the axis from the data. Every report of every event counts, so that the frame
 * is the same whichever reports the reader asks for. `zone` is the clock whose months round the extent.
 */
export function storyFrames(stories: readonly KnownStory[], zone: Zone): StoryFrames {
  const extents = stories.flatMap(({ events }) => events.map((known) => known.extent));
  const ends = extents.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  if (ends.length === 0) throw new RangeError('a story without a single date cannot be framed');
  const extent = wholeMonths({ from: least(ends), to: greatest(ends) }, zone);
  const dated = stories.flatMap(({ events }) => events.flatMap(({ id, extent: of }) => (isPlaced(of) ? [{ id, ...of }] : [])));
  const busiest = stretches(dated).sort((a, b) => b.ids.size - a.ids.size || a.from - b.from)[0];
  const events = new Set(stories.flatMap((story) => story.events.map(({ id }) => id))).size;
  if (!busiest || busiest.ids.size < Math.max(FEWEST, LEAST_SHARE * events)) return { extent, opening: extent };
  return { extent, opening: { from: busiest.from, to: Math.max(busiest.to, busiest.from + 2 * DAY) as Minute } };
}

function isPlaced(extent: Extent): extent is Frame {
  return extent.from !== null && extent.to !== null && extent.to - extent.from <= LONGEST_PLACED;
}

/** Runs of events with no long gap between them. An event counts once, however many dates its reports give. */
function stretches(dated: readonly (Frame & { id: EventId })[]): (Frame & { ids: ReadonlySet<EventId> })[] {
  const runs: { from: Minute; to: Minute; ids: Set<EventId> }[] = [];
  for (const { id, from, to } of [...dated].sort((a, b) => a.from - b.from)) {
    const run = runs.at(-1);
    if (run && from - run.to <= LONGEST_GAP) {
      run.to = Math.max(run.to, to) as Minute;
      run.ids.add(id);
    } else runs.push({ from, to, ids: new Set([id]) });
  }
  return runs;
}

function least(values: readonly Minute[]): Minute {
  return values.reduce((a, b) => (b < a ? b : a));
}

function greatest(values: readonly Minute[]): Minute {
  return values.reduce((a, b) => (b > a ? b : a));
}
