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
}

/** Marks narrower than this say nothing by their width. */
const NARROW = 6;
/** Room kept free between neighbours in a row. */
export const LABEL_GAP = 8;
export const PILL_WIDTH = 30;

/**
 * Gives each event of a lane the first row whose last label ends before it, else the first where that label ends if shortened,
 * else where its bar ends; what fits nowhere joins its neighbour in a pill. Narrow marks that touch are pooled first. Filters take no part, so that no row
 * is reshuffled by one; nor does the window's place, so that panning moves labels and does not re-pack them.
 *
 * `items` are in time order; `rows` is what the lane has.
 */
export function packLane(items: readonly Packable[], rows: number): Packed[] {
  // Where each row's last item ends with its full label, with its short one, and with none.
  const ends = Array.from({ length: rows }, () => [-Infinity, -Infinity, -Infinity]);
  const packed: { row: number; cut: number; members: number[]; x0: number }[] = [];
  for (const members of poolNarrow(items)) {
    const x0 = Math.min(...members.map((i) => items[i]!.x0));
    const x1 = Math.max(...members.map((i) => items[i]!.x1));
    const widths = members.length > 1 ? [PILL_WIDTH, PILL_WIDTH, PILL_WIDTH] : labelWidths(items[members[0]!]!.forms);
    const cut = [0, 1, 2].find((each) => ends.some((end) => end[each]! <= x0));
    if (cut === undefined) {
      const nearest = packed.reduce((best, item) => (Math.abs(item.x0 - x0) < Math.abs(best.x0 - x0) ? item : best));
      nearest.members.push(...members);
      nearest.cut = 3;
      const end = Math.max(ends[nearest.row]![0]!, x1 + LABEL_GAP, nearest.x0 + PILL_WIDTH + LABEL_GAP);
      ends[nearest.row] = [end, end, end];
    } else {
      const row = ends.findIndex((end) => end[cut]! <= x0);
      ends[row] = widths.map((width) => Math.max(x1, x0 + width) + LABEL_GAP);
      packed.push({ row, cut, members, x0 });
    }
  }
  return packed.map(({ row, cut, members }) => ({ row, cut, members }));
}

function labelWidths(forms: readonly LabelForm[]): number[] {
  return [forms[0], forms.find(({ full }) => !full), forms.at(-1)].map((form) => form?.width ?? 0);
}

function poolNarrow(items: readonly Packable[]): number[][] {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.x0 - items[b]!.x0 || a - b);
  const pools: number[][] = [];
  let end = -Infinity;
  for (const i of order) {
    const { x0, x1 } = items[i]!;
    const pool = pools.at(-1);
    const narrow = x1 - x0 < NARROW;
    if (pool && narrow && pool.every((j) => items[j]!.x1 - items[j]!.x0 < NARROW) && x0 - end < PILL_WIDTH / 2) pool.push(i);
    else pools.push([i]);
    end = Math.max(end, x1);
  }
  // In time order again, which is the story's own and not the scale's: the first event keeps the first row.
  return pools.sort((a, b) => Math.min(...a) - Math.min(...b));
}
