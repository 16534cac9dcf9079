import type { Minute } from '../time/clock';
import type { Frame } from './opening-window';

const HOUR = 60;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** The closest and the farthest that a window may frame: from hours to decades, or to all of the story where that is longer. */
export const CLOSEST = 6 * HOUR;
export const FARTHEST = 80 * YEAR;

export type Scale = 'years' | 'months' | 'days' | 'hours';

/** The stops of the scale, farthest first: each is pressed for windows down to `least`, and goes to `span`. */
export const SCALES: readonly { readonly scale: Scale; readonly least: number; readonly span: number }[] = [
  { scale: 'years', least: 2 * YEAR, span: 10 * YEAR },
  { scale: 'months', least: 31 * DAY, span: 425 * DAY },
  { scale: 'days', least: 2 * DAY, span: 4 * DAY },
  { scale: 'hours', least: 0, span: DAY },
];

export function scaleOf(window: Frame): Scale {
  return SCALES.find(({ least }) => window.to - window.from >= least)!.scale;
}

function farthest(extent: Frame): number {
  return Math.max(FARTHEST, extent.to - extent.from);
}

/** Keeps a window within hours to decades, and some of the story in sight. Whole minutes. */
export function clampWindow(window: Frame, extent: Frame): Frame {
  const span = Math.round(Math.min(Math.max(window.to - window.from, CLOSEST), farthest(extent)));
  const centre = (window.from + window.to) / 2;
  const within = Math.min(Math.max(centre, extent.from), extent.to);
  const from = Math.round(within - span / 2);
  return { from: from as Minute, to: (from + span) as Minute };
}

/** `factor` above 1 goes closer. The moment `anchor` keeps its place on the screen. */
export function zoomWindow(window: Frame, factor: number, anchor: number, extent: Frame): Frame {
  const span = Math.min(Math.max((window.to - window.from) / factor, CLOSEST), farthest(extent));
  const share = (anchor - window.from) / (window.to - window.from);
  const from = anchor - share * span;
  return clampWindow({ from: from as Minute, to: (from + span) as Minute }, extent);
}

/** Moves by a share of what is framed; positive goes later. */
export function panWindow(window: Frame, share: number, extent: Frame): Frame {
  const by = (window.to - window.from) * share;
  return clampWindow({ from: (window.from + by) as Minute, to: (window.to + by) as Minute }, extent);
}
