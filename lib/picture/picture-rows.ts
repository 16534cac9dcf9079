import { NAME_HEIGHT, NAME_LINE } from '../scene/lane-name';
import type { LaneRows } from '../scene/lane-rows';
import { LANE_PADDING, LANE_TOP, ROW_HEIGHT, rowTop, SPAN_ROW_HEIGHT } from '../scene/plot-size';
import type { PlacedItem, Scene } from '../scene/scene';

const LEAST_HEIGHT_WITHOUT_WORDS = 34;
const OUTLINE_ROW = 18;
const OUTLINE_PILL_ROW = 26;
/** A bar with its glyph, without words. */
const WORDLESS_ROW = 30;

/** Lanes whose rows take what stands in them needs, and no more: an outline has no words to make room for. */
export function closeRows(scene: Scene, lanes: readonly LaneRows[], words: boolean): LaneRows[] {
  return lanes.map((lane, i) => {
    const { y0, y1, lines } = scene.lanes[i]!;
    const inLane = scene.items.filter(({ y }) => y >= y0 && y < y1);
    const tops: number[] = [];
    let top = LANE_TOP;
    for (let row = 0; row < lane.rows + lane.spans; row++) {
      tops.push(top);
      const usual = row < lane.rows ? ROW_HEIGHT : SPAN_ROW_HEIGHT;
      top += heightOf(inLane.filter(({ y }) => Math.abs(y - y0 - rowTop(lane, row)) < 0.5), usual, words);
    }
    const height = top - LANE_TOP + LANE_PADDING + (lane.spans ? 4 : 0);
    return { ...lane, tops, height: Math.max(height, words ? NAME_HEIGHT + (lines.length - 1) * NAME_LINE : LEAST_HEIGHT_WITHOUT_WORDS) };
  });
}

function heightOf(inRow: readonly PlacedItem[], usual: number, words: boolean): number {
  if (inRow.some(({ ghost }) => !ghost)) return words ? usual : Math.min(usual, WORDLESS_ROW);
  return Math.min(usual, inRow.some(({ kind }) => kind === 'pill') ? OUTLINE_PILL_ROW : OUTLINE_ROW);
}
