import { fewerRows, heightOf } from '../scene/fewer-rows';
import type { LaneRows } from '../scene/lane-rows';
import { AXIS_HEIGHT } from '../scene/plot-size';

/**
 * Lanes with as few rows as the room asks for. A story with more lanes than the room has lines is drawn smaller still, since
 * nothing is ever cut off.
 */
export function crowdedLanes(lanes: readonly LaneRows[], least: number, { height }: { readonly height: number }): { readonly lanes: readonly LaneRows[]; readonly scale: number } {
  const fewer = fewerRows(lanes, (heights) => (AXIS_HEIGHT + heights) * least <= height);
  return { lanes: fewer, scale: Math.min(least, height / (AXIS_HEIGHT + heightOf(fewer))) };
}
