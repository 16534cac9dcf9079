import { textWidth } from '../type/text-width';
import type { PlotScale } from './plot-scale';
import { type Anchor, type Box, routeArrow } from './route-arrows';
import type { PlacedArrowOf, PlacedEvent, PlacedItem, Scene } from './scene';

/** Relations that are drawn, with the verb that an arrow carries from the earlier event to the later. */
const DRAWN = {
  answers: { verb: 'answered by', forward: false },
  announces: { verb: 'announces', forward: true },
} as const;

/** Arrows between events that both have a mark and pass the filters. They claim sequence and never cause. */
export function placeArrows(items: readonly PlacedItem[], plot: PlotScale, horizon: Scene['horizon']): PlacedArrowOf[] {
  const events = new Map(items.flatMap((item) => (item.kind === 'event' && !item.ghost ? [[item.known.id, item] as const] : [])));
  const obstacles: (Box & { of?: PlacedEvent; bar?: boolean })[] = items.flatMap(boxesOf);
  if (horizon) obstacles.push(...horizon.words.map(({ text, x, y }) => ({ x0: x, x1: x + textWidth(text, 'phrase'), y0: y - 13, y1: y + 4 })));
  // A verb that touched the edge or the horizon could be read as part of it.
  const limits = { x0: plot.focus.x0 + 8, x1: plot.focus.x1 - 10, y0: 0, y1: Infinity };
  const arrows: PlacedArrowOf[] = [];
  for (const item of events.values()) {
    for (const kind of ['answers', 'announces'] as const) {
      const { verb, forward } = DRAWN[kind];
      const others = item.known.event.relations.flatMap((relation) => {
        const other = relation.kind === kind ? events.get(relation.event) : undefined;
        return other ? [other] : [];
      });
      if (others.length === 0) continue;
      const from = (forward ? [item] : others).map(anchorOf);
      const to = anchorOf(forward ? others[0]! : item);
      const own = new Set([item, ...others]);
      const blocked = obstacles.filter(({ of, bar }) => !(bar && of && own.has(of)));
      const placed = routeArrow({ verb, verbWidth: textWidth(verb, 'phrase'), from, to }, blocked, limits);
      if (!placed) continue;
      arrows.push({ ...placed, key: `${kind}-${item.known.id}` });
      obstacles.push(placed.box);
    }
  }
  return arrows;
}

function anchorOf({ x0, x1, y }: PlacedEvent): Anchor {
  return { x0, x1, y };
}

/** A bar and its label are two obstacles: an arrow may leave its own bar, but never cross its own words. */
function boxesOf(item: PlacedItem): (Box & { of?: PlacedEvent; bar?: boolean })[] {
  if (item.kind !== 'event') return item.kind === 'pill' ? [item.hit] : [];
  const bar = { x0: item.x0, x1: item.x1, y0: item.y - 6, y1: item.y + 6, of: item, bar: true };
  if (!item.label) return [bar];
  const { x, width, titleWidth, parts } = item.label;
  const second = parts.some(({ line }) => line === 2);
  const title = { x0: x, x1: x + (second ? titleWidth : width), y0: item.y + 6, y1: item.y + 22, of: item };
  return second ? [bar, title, { x0: x, x1: x + width, y0: item.y + 22, y1: item.y + 38, of: item }] : [bar, title];
}
