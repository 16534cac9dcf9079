import { labelWidths, LABEL_GAP, leastOf, type Packable, type Packed, packLane, pillWidth, poolNarrow } from './pack-lane';

/** A place on its way into a row, with what it keeps free: its words too. */
interface Taken {
  readonly row: number;
  cut: number;
  readonly members: number[];
  readonly x0: number;
  end: number;
  /** Of its weightiest member. */
  readonly weight: number;
}

/** What fits nowhere joins a lighter place up to so far away; beyond, the nearest, whatever it is. */
const NEAR = 80;

/**
 * As `packLane`, but what the data calls more important comes first: it has its words before lighter events take the room,
 * and these take what is left, each with its fullest label, or share a pill. Events of one weight are packed as ever, in
 * time order. No pixel depends on where the window is.
 *
 * `weights` has one for each of `items`, which are in time order; higher is more important. Places of one row come in order.
 */
export function packByWeight(items: readonly Packable[], rows: number, weights: readonly number[]): Packed[] {
  const tiers = [...new Set(weights)].sort((a, b) => b - a);
  if (tiers.length < 2) return packLane(items, rows);
  const taken: Taken[] = [];
  for (const weight of tiers) {
    const tier = items.map((_, i) => i).filter((i) => weights[i] === weight);
    if (taken.length === 0) taken.push(...packFirst(items, tier, rows, weight));
    else for (const pool of poolNarrow(tier.map((i) => items[i]!))) place(items, pool.map((i) => tier[i]!), rows, weight, taken);
  }
  return taken
    .map(({ row, cut, members, x0 }) => ({ row, cut, members: members.sort((a, b) => a - b), x0 }))
    .sort((a, b) => a.row - b.row || a.x0 - b.x0);
}

/** The weightiest have the lane to themselves. */
function packFirst(items: readonly Packable[], tier: readonly number[], rows: number, weight: number): Taken[] {
  return packLane(tier.map((i) => items[i]!), rows).map(({ row, cut, members, x0 }) => {
    const own = members.map((i) => tier[i]!);
    return { row, cut, members: own, x0, end: x0 + widthOf(items, own, cut), weight };
  });
}

/** How far a place reaches, with the gap that the next one leaves: a pill, or a bar with the words of its cut. */
function widthOf(items: readonly Packable[], members: readonly number[], cut: number): number {
  // A pill may take in more: it has room for the largest number there can be.
  if (members.length > 1) return pillWidth(`${items.length}`) + LABEL_GAP;
  const { x0, x1, forms } = items[members[0]!]!;
  return Math.max(x1 - x0, labelWidths(forms)[Math.min(cut, 2)]!) + LABEL_GAP;
}

function place(items: readonly Packable[], members: number[], rows: number, weight: number, taken: Taken[]): void {
  const x0 = leastOf(members, (i) => items[i]!.x0);
  const isFree = (row: number, end: number) => taken.every((other) => other.row !== row || other.end <= x0 || end <= other.x0);
  for (const cut of [0, 1, 2]) {
    const end = x0 + widthOf(items, members, cut);
    for (let row = 0; row < rows; row++) {
      if (isFree(row, end)) return void taken.push({ row, cut, members, x0, end, weight });
    }
  }
  const far = (other: Taken) => Math.abs(other.x0 - x0);
  const nearest = (of: readonly Taken[]) => of.reduce<Taken | undefined>((best, other) => (best && far(best) <= far(other) ? best : other), undefined);
  // A pill already, or a bar that has room to become one.
  const open = taken.filter((other) => other.members.length > 1 || hasRoom(items, other, taken));
  const light = nearest(open.filter((other) => other.members.length > 1 || other.weight <= weight));
  const host = light && far(light) <= NEAR ? light : (nearest(open) ?? nearest(taken)!);
  join(items, host, members, taken);
}

/** Makes a place a pill. Where it had no room to become one, what it would cover joins it. */
function join(items: readonly Packable[], host: Taken, members: readonly number[], taken: Taken[]): void {
  host.members.push(...members);
  host.cut = 3;
  host.end = host.x0 + widthOf(items, host.members, 3);
  const covered = taken.find((other) => other !== host && other.row === host.row && other.x0 >= host.x0 && other.x0 < host.end);
  if (!covered) return;
  taken.splice(taken.indexOf(covered), 1);
  join(items, host, covered.members, taken);
}

function hasRoom(items: readonly Packable[], { row, x0 }: Taken, taken: readonly Taken[]): boolean {
  const end = x0 + widthOf(items, [0, 0], 3);
  return taken.every((other) => other.row !== row || other.x0 <= x0 || end <= other.x0);
}
