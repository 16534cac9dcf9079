/** A box that an arrow may not cross. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A bar that an arrow leaves or reaches; `y` is its middle. */
export interface Anchor {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

export interface ArrowWish {
  readonly verb: string;
  readonly verbWidth: number;
  /** Several causes share one stem: an act and its clause, answered by one statement. */
  readonly from: readonly Anchor[];
  readonly to: Anchor;
}

export interface PlacedArrow {
  readonly path: string;
  readonly head: string;
  readonly verb: string;
  readonly verbX: number;
  readonly verbY: number;
  readonly box: Box;
}

const CORNER = 4;
const HEAD = 7;
const CLEAR = 4;
/** From a bar's end to the stem: clear of the highlighter around the bar. */
const BRANCH = 14;
const VERB_HEIGHT = 16;

/**
 * Finds a way for an arrow that touches no label and no bar but its own, with room for its verb; null where there is none,
 * since an arrow without its verb would claim a cause. The relation is then told in words alone.
 */
export function routeArrow(wish: ArrowWish, obstacles: readonly Box[], limits: Box): PlacedArrow | null {
  const sameRow = wish.from.length === 1 && wish.from[0]!.y === wish.to.y;
  return sameRow ? alongRow(wish, obstacles, limits) : acrossRows(wish, obstacles, limits);
}

function alongRow({ from, to, verb, verbWidth }: ArrowWish, obstacles: readonly Box[], limits: Box): PlacedArrow | null {
  const { x1, y } = from[0]!;
  const end = to.x0 - 1;
  if (end - x1 < verbWidth + 24 || x1 < limits.x0) return null;
  if (obstacles.some((box) => crosses({ x0: x1 + 1, x1: end - 1, y0: y - 2, y1: y + 2 }, box))) return null;
  // The verb stands under the line, as far right as its neighbours allow.
  for (let x = Math.min(end - HEAD - verbWidth, limits.x1 - verbWidth); x > x1 + CLEAR; x -= 4) {
    const box = { x0: x, x1: x + verbWidth, y0: y + 4, y1: y + 4 + VERB_HEIGHT };
    if (obstacles.some((other) => crosses(grow(box), other)) || (x < limits.x1 && x + verbWidth > limits.x1)) continue;
    return {
      path: `M${x1} ${y}H${end - HEAD}`,
      head: `M${end - HEAD} ${y - 4.5}l${HEAD} 4.5l${-HEAD} 4.5Z`,
      verb, verbX: x, verbY: y + 16, box,
    };
  }
  return null;
}

function acrossRows({ from, to, verb, verbWidth }: ArrowWish, obstacles: readonly Box[], limits: Box): PlacedArrow | null {
  const down = to.y > Math.max(...from.map(({ y }) => y));
  const up = to.y < Math.min(...from.map(({ y }) => y));
  if (!down && !up) return null;
  const tip = down ? to.y - 7.5 : to.y + 7.5;
  const start = Math.max(...from.map(({ x1 }) => x1)) + BRANCH;
  const top = Math.min(...from.map(({ y }) => y));
  const bottom = Math.max(...from.map(({ y }) => y));
  for (let x = Math.max(start, to.x0 + CLEAR, limits.x0 + CLEAR); x <= Math.min(to.x1 - CLEAR, limits.x1 - CLEAR); x += 2) {
    const stem = { x0: x - 5, x1: x + 5, y0: Math.min(top, tip), y1: Math.max(bottom, tip) };
    if (obstacles.some((box) => crosses(stem, box))) continue;
    const branches = from.map(({ x1, y }) => ({ x0: x1 + 1, x1: x - 1, y0: y - 2, y1: y + 2 }));
    if (branches.some((branch) => obstacles.some((box) => crosses(branch, box)))) continue;
    const verbAt = placeVerb(x, down ? [bottom, tip] : [tip, top], verbWidth, obstacles, limits);
    if (!verbAt) continue;
    const far = from.find(({ y }) => y === (down ? top : bottom))!;
    const turn = down ? 1 : -1;
    const others = from.filter((anchor) => anchor !== far).map(({ x1, y }) => `M${x1} ${y}H${x}`);
    return {
      path: [`M${far.x1} ${far.y}H${x - CORNER}q${CORNER} 0 ${CORNER} ${CORNER * turn}V${tip - 4 * turn}`, ...others].join(''),
      head: `M${x - 4.5} ${tip - HEAD * turn}L${x} ${tip}L${x + 4.5} ${tip - HEAD * turn}Z`,
      verb, verbX: verbAt.x0, verbY: verbAt.y0 + 12, box: verbAt,
    };
  }
  return null;
}

/** Beside the stem: right of it, else left, at the first free height. */
function placeVerb(x: number, [y0, y1]: readonly [number, number], width: number, obstacles: readonly Box[], limits: Box): Box | null {
  for (const left of [x + 8, x - 8 - width]) {
    if (left < limits.x0 || left + width > limits.x1) continue;
    for (let y = y0 + 4; y + VERB_HEIGHT <= Math.max(y1, y0 + VERB_HEIGHT + 4); y += 4) {
      const box = { x0: left, x1: left + width, y0: y, y1: y + VERB_HEIGHT };
      if (!obstacles.some((other) => crosses(grow(box), other))) return box;
    }
  }
  return null;
}

function grow(box: Box): Box {
  return { x0: box.x0 - 3, x1: box.x1 + 3, y0: box.y0, y1: box.y1 };
}

export function crosses(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
