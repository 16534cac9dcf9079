import type { PlacedItem } from './scene';

/** A drawing holds no more elements, whatever the data. */
export const MOST_ELEMENTS = 600;
/** Layers, axis, ends, horizon. */
const GROUND = 64;
/** A lane's line, its name and its count. */
export const LANE = 5;
/** A lane of columns: its columns, and the pills at its ends. */
const COLUMNS = 14;
/** The words of a tall column, and a cell. */
export const [PEAK, CELL] = [3, 3];
const MOST_PEAKS = 4;
const FEWEST_CELLS = 3;
/** About how many elements draw an event with its words, and a pill. */
const WEIGHT: Readonly<Record<PlacedItem['kind'], number>> = { event: 8, pill: 4, cell: CELL };
/** More marks than these elements draw are more than a screen should hold. */
const MOST_WEIGHT = 440;

/** What lanes may draw. */
export interface ElementRoom {
  /** Those, by their order, that may be drawn as marks. */
  readonly inMarks: ReadonlySet<number>;
  /** In each of the others, how many columns may have words, and how many cells there may be. */
  readonly peaks: number;
  readonly cells: number;
}

/** Shares the elements of a drawing: while marks leave too few for all else, the heaviest lane gives way to columns. */
export function shareElements(lanes: readonly (readonly PlacedItem[] | null)[]): ElementRoom {
  const weightOf = (items: readonly PlacedItem[]) => items.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
  const weights = new Map(lanes.flatMap((items, i) => (items ? [[i, weightOf(items)] as const] : [])));
  for (;;) {
    const all = [...weights];
    const used = all.reduce((sum, [, weight]) => sum + weight, 0);
    const columns = lanes.length - weights.size;
    const each = (MOST_ELEMENTS - GROUND - LANE * lanes.length - used) / Math.max(columns, 1) - COLUMNS;
    const fits = used <= MOST_WEIGHT && (columns === 0 || each >= PEAK + FEWEST_CELLS * CELL);
    if (fits || all.length === 0) {
      const peaks = Math.min(Math.max(Math.floor(each / PEAK / 4), 1), MOST_PEAKS);
      return { inMarks: new Set(weights.keys()), peaks, cells: Math.max(Math.floor((each - peaks * PEAK) / CELL), 1) };
    }
    weights.delete(all.reduce((heaviest, other) => (other[1] > heaviest[1] ? other : heaviest))[0]);
  }
}
