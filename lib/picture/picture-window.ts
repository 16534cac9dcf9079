import type { Output } from '../output/output';
import type { Frame } from '../scene/opening-window';
import { clampWindow } from '../scene/zoom-window';
import type { Minute } from '../time/clock';

const DAY = 1440;
/** Around an event that lies outside the story's busiest stretch, as a share of its own length. */
const MARGIN = 0.8;

/** What a picture's plot frames: the view's own window; for one event the story's opening, or its own time where that lies elsewhere. */
export function pictureWindow({ kind, open, shown, records }: Output): Frame {
  const known = records[0]?.known;
  if (kind === 'view' || !known) return shown.window;
  const { opening, extent } = open.frames;
  const { from, to } = known.extent;
  if (from === null || to === null || (from >= opening.from && to <= opening.to)) return opening;
  const margin = Math.max(DAY, (to - from) * MARGIN);
  return clampWindow({ from: (from - margin) as Minute, to: (to + margin) as Minute }, extent);
}
