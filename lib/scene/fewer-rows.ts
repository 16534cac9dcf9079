import { laneRoom, type LaneRows } from './lane-rows';

/** What a lane gives up, in this order, and what it keeps of it. */
const GIVES = [['rows', 1], ['spans', 0]] as const;

/**
 * Lanes with as few rows as a room asks for: the lane that has most gives first, down to one row of marks and then to no row
 * for what goes on. Where even these are too high, so they are.
 * @param fits Whether all lanes together may be so high.
 */
export function fewerRows(lanes: readonly LaneRows[], fits: (height: number) => boolean): readonly LaneRows[] {
  let fewer = lanes;
  for (const [part, keep] of GIVES) {
    while (!fits(heightOf(fewer))) {
      const tallest = fewer.reduce((a, b) => (b[part] > a[part] ? b : a));
      if (tallest[part] <= keep) break;
      fewer = fewer.map((lane) => (lane === tallest ? withRows(lane, { [part]: lane[part] - 1 }) : lane));
    }
  }
  return fewer;
}

/**
 * Lanes with one row for marks and one for what goes on, where they need any; and with more, up to what they need, as long as
 * all fit: where most events share a row, there is the next.
 * @param eventsIn How many events stand in a lane.
 */
export function sharedRows(
  lanes: readonly LaneRows[], fits: (height: number) => boolean, eventsIn: (lane: LaneRows) => number,
): readonly LaneRows[] {
  const events = lanes.map((lane) => ({ rows: eventsIn(lane) - lane.spans, spans: lane.spans }));
  let shared = lanes.map((lane) => withRows(lane, { rows: Math.min(lane.rows, 1), spans: Math.min(lane.spans, 1) }));
  const load = ({ at, part }: Wish) => events[at]![part] / shared[at]![part];
  let wishes = lanes.flatMap((_, at): Wish[] => [{ at, part: 'rows' }, { at, part: 'spans' }]);
  for (;;) {
    wishes = wishes.filter(({ at, part }) => shared[at]![part] < lanes[at]![part]);
    if (wishes.length === 0) return shared;
    const next = wishes.reduce((a, b) => (load(b) > load(a) ? b : a));
    const more = shared.map((lane, at) => (at === next.at ? withRows(lane, { [next.part]: lane[next.part] + 1 }) : lane));
    if (fits(heightOf(more))) shared = more;
    else wishes = wishes.filter((wish) => wish !== next);
  }
}

/** A lane, by its place, that has fewer rows of a kind than it needs. */
interface Wish {
  readonly at: number;
  readonly part: 'rows' | 'spans';
}

export function heightOf(lanes: readonly LaneRows[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0);
}

function withRows(lane: LaneRows, { rows = lane.rows, spans = lane.spans }: Partial<Pick<LaneRows, 'rows' | 'spans'>>): LaneRows {
  return { ...lane, ...laneRoom(lane.name, rows, spans) };
}
