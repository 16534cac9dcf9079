import type { MoneyShare } from './money-figure';

const FIELD_ROWS = 5;
const FIELD_WIDTH = 440;
const FIELD_GAP = 4.2;
const FEWEST_COLUMNS = 19;

/** A sum drawn as squares in five rows, filled column by column; as wide as 19 columns, so that small sums keep small squares. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  /** The top left corner of the n-th square. */
  at(position: number): { readonly x: number; readonly y: number };
}

export function fieldOf(squares: number): Field {
  const columns = Math.max(FEWEST_COLUMNS, Math.ceil(squares / FIELD_ROWS));
  const side = (FIELD_WIDTH - FIELD_GAP * (columns - 1)) / columns;
  const pitch = side + FIELD_GAP;
  return {
    width: FIELD_WIDTH,
    height: round(FIELD_ROWS * pitch - FIELD_GAP),
    side,
    at: (position) => ({ x: Math.floor(position / FIELD_ROWS) * pitch, y: (position % FIELD_ROWS) * pitch }),
  };
}

/** What a run of squares looks like: a filled outline, a texture that tells shares apart without colour, or an edge alone. */
export interface SharePaths {
  readonly fill: string;
  readonly texture: string;
  readonly edge: string;
}

/**
 * The squares of one share of a sum, from position `from` on.
 *
 * @param order 0 for the first share, which is plain; the next have a stroke across, then across the other way, then both.
 */
export function sharePaths(share: Pick<MoneyShare, 'squares' | 'itemised'>, from: number, order: number, field: Field): SharePaths {
  const [paths, inset] = [{ fill: '', texture: '', edge: '' }, 0.75];
  for (let position = from; position < from + share.squares; position++) {
    const { x, y } = field.at(position);
    const s = field.side;
    if (!share.itemised) {
      paths.edge += square(x + inset, y + inset, s - 2 * inset);
      continue;
    }
    paths.fill += square(x, y, s);
    if (order & 1) paths.texture += `M${round(x)} ${round(y + s)}l${round(s)} ${round(-s)}`;
    if (order & 2) paths.texture += `M${round(x)} ${round(y)}l${round(s)} ${round(s)}`;
  }
  return paths;
}

function square(x: number, y: number, side: number): string {
  return `M${round(x)} ${round(y)}h${round(side)}v${round(side)}h${round(-side)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
