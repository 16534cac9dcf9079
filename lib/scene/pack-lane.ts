import { textWidth } from '../type/text-width';
import type { LabelForm } from './label-forms';

/** An event on its way into a lane, on an endless axis at the window's scale: no pixel depends on where the window is. */
export interface Packable {
  readonly x0: number;
  readonly x1: number;
  readonly forms: readonly LabelForm[];
}

/** One or more events in one place. More than one is a pill. */
export interface Packed {
  readonly row: number;
  /** How its row was found: past a full label (0), past one that must be shortened (1), past a bare bar (2); 3 joined a pill. */
  readonly cut: number;
  /** Indices into what was packed. */
  readonly members: readonly number[];
  /** Where the place begins on the endless axis: at its first member, whatever joined later. */
  readonly x0: number;
}

/** Marks narrower than this say nothing by their width. */
const NARROW = 6;
/** Room kept free between neighbours in a row. */
export const LABEL_GAP = 8;
const LEAST_PILL = 30;
const PILL_PADDING = 16;

/** How wide a pill is that says this. */
export function pillWidth(text: string): number {
  return Math.max(LEAST_PILL, Math.ceil(textWidth(text, 'small')) + PILL_PADDING);
}

/**
 * Gives each event of a lane the first row whose last label ends before it, else the first where that label ends if shortened,
 * else where its bar ends; what fits nowhere joins the nearest of the rows' last places in a pill. Narrow marks that touch are
 * pooled first. Filters take no part, so that no row is reshuffled by one; nor does the window's place, so that panning moves
 * labels and does not re-pack them.
 *
 * `items` are in time order; `rows` is what the lane has, at least one. Places of one row come in order.
 */
export function packLane(items: readonly Packable[], rows: number): Packed[] {
  // Where each row's last place ends with its full label, with its short one, and with none.
  const ends = Array.from({ length: rows }, () => [-Infinity, -Infinity, -Infinity]);
  const last: { row: number; cut: number; members: number[]; x0: number }[] = [];
  const packed: typeof last = [];
  for (const members of poolNarrow(items)) {
    const x0 = leastOf(members, (i) => items[i]!.x0);
    const x1 = -leastOf(members, (i) => -items[i]!.x1);
    const cut = [0, 1, 2].find((each) => ends.some((end) => end[each]! <= x0));
    if (cut === undefined) {
      // Only a row's last place can grow without running into the next.
      const nearest = last.reduce((best, place) => (Math.abs(place.x0 - x0) < Math.abs(best.x0 - x0) ? place : best));
      nearest.members.push(...members);
      nearest.cut = 3;
      const end = Math.max(ends[nearest.row]![2]!, x1 + LABEL_GAP, nearest.x0 + pillWidth(`${nearest.members.length}`) + LABEL_GAP);
      ends[nearest.row] = [end, end, end];
    } else {
      const row = ends.findIndex((end) => end[cut]! <= x0);
      const widths = members.length > 1 ? Array<number>(3).fill(pillWidth(`${members.length}`)) : labelWidths(items[members[0]!]!.forms);
      ends[row] = widths.map((width) => Math.max(x1, x0 + width) + LABEL_GAP);
      last[row] = { row, cut, members, x0 };
      packed.push(last[row]);
    }
  }
  return packed;
}

export function leastOf(members: readonly number[], value: (i: number) => number): number {
  return members.reduce((least, i) => Math.min(least, value(i)), Infinity);
}

/** With its full label, with one that is shortened, and bare. */
export function labelWidths(forms: readonly LabelForm[]): number[] {
  return [forms[0], forms.find(({ full }) => !full), forms.at(-1)].map((form) => form?.width ?? 0);
}

/** Narrow marks that touch, together; all others alone; in time order. */
export function poolNarrow(items: readonly Packable[]): number[][] {
  const isNarrow = (i: number) => items[i]!.x1 - items[i]!.x0 < NARROW;
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.x0 - items[b]!.x0 || a - b);
  const pools: number[][] = [];
  let end = -Infinity;
  for (const i of order) {
    const { x0, x1 } = items[i]!;
    const pool = pools.at(-1);
    // A pool that begins narrow holds nothing else.
    if (pool && isNarrow(i) && isNarrow(pool[0]!) && x0 - end < LEAST_PILL / 2) pool.push(i);
    else pools.push([i]);
    end = Math.max(end, x1);
  }
  // In time order again, which is the story's own and not the scale's: the first event keeps the first row.
  return pools
    .map((pool) => ({ pool, first: leastOf(pool, (i) => i) }))
    .sort((a, b) => a.first - b.first)
    .map(({ pool }) => pool);
}
