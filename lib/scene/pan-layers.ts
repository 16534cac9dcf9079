import type { PlacedEvent, PlacedItem, Scene } from './scene';

/** How a place of the plot follows a pan: whole, not at all, or with one end while the other stays at the window's edge. */
export type Follows = 'moves' | 'stands' | 'stretches';

export interface PanLayers {
  /** What begins left of the window, under all that moves. */
  readonly before: readonly PlacedItem[];
  readonly moves: readonly PlacedItem[];
  /** What stands at the window's right, over all that moves. */
  readonly after: readonly PlacedItem[];
}

/** Places on the edge of the window are inside it, however they were rounded. */
const EDGE = 0.01;

/** The places of a scene by how they follow a pan; within each, in their order. */
export function panLayers(scene: Scene): PanLayers {
  const still = scene.items.filter((item) => followsPan(item, scene) !== 'moves');
  const isBefore = ({ hit }: PlacedItem) => hit.x0 < scene.plot.focus.x0 - EDGE;
  return {
    before: still.filter(isBefore),
    moves: scene.items.filter((item) => followsPan(item, scene) === 'moves'),
    after: still.filter((item) => !isBefore(item)),
  };
}

export function followsPan(item: PlacedItem, scene: Scene): Follows {
  const { x0, x1 } = scene.plot.focus;
  switch (item.kind) {
    case 'cell':
      return 'moves';
    case 'pill':
      // What is an end's own stands, wherever it found room.
      return !item.atEnd && item.x >= x0 - EDGE && item.x + item.width <= x1 + EDGE ? 'moves' : 'stands';
    case 'event': {
      const ends = movingEnds(item, scene);
      return ends.left && ends.right ? 'moves' : ends.left || ends.right ? 'stretches' : 'stands';
    }
  }
}

/** Which ends of an event are within the window, and move with it. */
export function movingEnds({ x0, x1, mark }: PlacedEvent, { plot: { focus }, horizon }: Scene): { left: boolean; right: boolean } {
  const inside = (x: number) => x >= focus.x0 - EDGE && x <= focus.x1 + EDGE;
  const atEnd = x1 >= focus.x1 - EDGE;
  // What goes on is drawn to the horizon where that is in sight, else to the window's end, wherever that goes.
  const goesOn = mark.end === 'open' && atEnd && !(horizon && horizon.x >= focus.x1 - EDGE);
  return { left: inside(x0), right: inside(x1) && !goesOn };
}
