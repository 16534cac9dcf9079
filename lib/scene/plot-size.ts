/**
 * The plot's fixed measures in CSS pixels, from the design. Lane heights come from the story (`lane-rows.ts`), widths
 * from the screen; nothing else varies, so that lanes, axis and overview stand still at every scale.
 */
export const AXIS_HEIGHT = 54;
export const ROW_HEIGHT = 47.5;
export const SPAN_ROW_HEIGHT = 30;
/** From a lane's top to the middle of its first bar. */
export const LANE_TOP = 17;
export const LANE_PADDING = 11;
export const BREAK_WIDTH = 12;
export const OVERVIEW_HEIGHT = 56;

/** From the middle of a bar to its text baselines. */
export const TITLE_BASELINE = 18;
export const META_BASELINE = 33;
export const SPAN_BASELINE = 17;

export const GLYPH = 14;
export const GLYPH_SMALL = 11;

/** From a lane's top to the middle of the bar in a row; rows of spans come after the others. A picture may set its rows closer. */
export function rowTop({ rows, tops }: { readonly rows: number; readonly tops?: readonly number[] }, row: number): number {
  return tops?.[row] ?? LANE_TOP + Math.min(row, rows) * ROW_HEIGHT + Math.max(row - rows, 0) * SPAN_ROW_HEIGHT;
}

/** The width at which the story's lanes are measured, whatever the screen: the plot of the design. */
export const DESIGN_WIDTH = 1008;

/** Width of the column of lane names, and of the compressed time after the window. Narrow plots give up some of it. */
export function columnWidths(plotWidth: number): { readonly lanes: number; readonly after: number } {
  return plotWidth >= 760 ? { lanes: 148, after: 122 } : { lanes: 124, after: 84 };
}
