import type { Frame } from './opening-window';
import { BREAK_WIDTH, columnWidths } from './plot-size';
import { type Segment, type TimeScale, timeScale } from './time-scale';

/** The columns of the plot for a window: compressed time before it, the window in full, compressed time after it. */
export interface PlotScale {
  readonly scale: TimeScale;
  readonly width: number;
  readonly focus: { readonly x0: number; readonly x1: number };
  /** The column of lane names; compressed time runs behind it where the story began before the window. */
  readonly before: { readonly x0: number; readonly x1: number; readonly compressed: boolean };
  /** Null where nothing of the story comes after the window. */
  readonly after: { readonly x0: number; readonly x1: number } | null;
}

/** Within this share of the whole the end column gives way, so that zooming out has no jump. */
const FADE = 0.25;
const SLIVER = 0.01;
/** The first moment of the story stands clear of the edge, so that an approximate start shows its cap. */
const BEFORE_INSET = 4;

export function plotScale(window: Frame, extent: Frame, width: number): PlotScale {
  const columns = columnWidths(width);
  const share = (window.to - window.from) / (extent.to - extent.from);
  const open = Math.min(1, Math.max(0, (1 - share) / FADE));
  const afterWidth = Math.round(columns.after * open);
  const x0 = columns.lanes + BREAK_WIDTH;
  const x1 = afterWidth > 0 ? width - afterWidth - BREAK_WIDTH : width;
  const segments: Segment[] = [{ from: window.from, to: window.to, x0, x1 }];
  // A sliver of time is not worth a break.
  const compressed = window.from - extent.from > SLIVER * (window.to - window.from);
  if (compressed) segments.unshift({ from: extent.from, to: window.from, x0: BEFORE_INSET, x1: columns.lanes });
  const later = afterWidth > 0 && extent.to > window.to;
  if (later) segments.push({ from: window.to, to: extent.to, x0: width - afterWidth, x1: width });
  return {
    scale: timeScale(segments),
    width,
    focus: { x0, x1 },
    before: { x0: 0, x1: columns.lanes, compressed },
    after: afterWidth > 0 ? { x0: width - afterWidth, x1: width } : null,
  };
}
