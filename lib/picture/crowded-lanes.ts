import { type LaneRows, laneHeight } from '../scene/lane-rows';
import { AXIS_HEIGHT } from '../scene/plot-size';

/**
 * Lanes with as few rows as the room asks for: the lane that has most gives first, down to one row of marks and then to no
 * row for what goes on. A story with more lanes than the room has lines is drawn smaller still, since nothing is ever cut off.
 */
export function crowdedLanes(lanes: readonly LaneRows[], least: number, { height }: { readonly height: number }): { readonly lanes: readonly LaneRows[]; readonly scale: number } {
  let fewer = lanes;
  const total = () => fewer.reduce((sum, lane) => sum + lane.height, AXIS_HEIGHT);
  for (const [part, keep] of [['rows', 1], ['spans', 0]] as const) {
    while (total() * least > height) {
      const tallest = fewer.reduce((a, b) => (b[part] > a[part] ? b : a));
      if (tallest[part] <= keep) break;
      fewer = fewer.map((lane) => (lane === tallest ? shrunk(lane, part) : lane));
    }
  }
  return { lanes: fewer, scale: Math.min(least, height / total()) };
}

function shrunk(lane: LaneRows, part: 'rows' | 'spans'): LaneRows {
  const less = { ...lane, [part]: lane[part] - 1 };
  return { ...less, height: laneHeight(less.rows, less.spans) };
}
