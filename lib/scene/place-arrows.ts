import type { EventId } from '../story/story';
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
  const events = copiesOf(items);
  const obstacles: (Box & { of?: PlacedEvent; bar?: boolean })[] = items.flatMap(boxesOf);
  if (horizon) obstacles.push(...horizon.words.map(({ text, x, y }) => ({ x0: x, x1: x + textWidth(text, 'phrase'), y0: y - 13, y1: y + 4 })));
  // A verb that touched the edge or the horizon could be read as part of it.
  const limits = { x0: plot.focus.x0 + 8, x1: plot.focus.x1 - 10, y0: 0, y1: Infinity };
  const arrows: PlacedArrowOf[] = [];
  for (const copies of events.values()) {
    const { known } = copies[0]!;
    for (const kind of ['answers', 'announces'] as const) {
      const { verb, forward } = DRAWN[kind];
      const related = known.event.relations.flatMap((relation) => {
        const other = relation.kind === kind ? events.get(relation.event) : undefined;
        return other ? [other] : [];
      });
      if (related.length === 0) continue;
      const { item, others } = nearest(copies, related);
      const from = (forward ? [item] : others).map(anchorOf);
      const to = anchorOf(forward ? others[0]! : item);
      const own = new Set([item, ...others]);
      const blocked = obstacles.filter(({ of, bar }) => !(bar && of && own.has(of)));
      const placed = routeArrow({ verb, verbWidth: textWidth(verb, 'phrase'), from, to }, blocked, limits);
      if (!placed) continue;
      arrows.push({ ...placed, key: `${kind}-${known.id}` });
      obstacles.push(placed.box);
    }
  }
  return arrows;
}

/** Each event's places: in several lanes it has several. */
function copiesOf(items: readonly PlacedItem[]): ReadonlyMap<EventId, readonly PlacedEvent[]> {
  const copies = new Map<EventId, PlacedEvent[]>();
  for (const item of items) {
    if (item.kind !== 'event' || item.ghost) continue;
    copies.set(item.known.id, [...(copies.get(item.known.id) ?? []), item]);
  }
  return copies;
}

/** Of an event and of those that it is related to, the places that lie closest together: one arrow tells it, not one from each. */
function nearest(copies: readonly PlacedEvent[], related: readonly (readonly PlacedEvent[])[]): { readonly item: PlacedEvent; readonly others: readonly PlacedEvent[] } {
  const far = (a: PlacedEvent, b: PlacedEvent) => Math.abs(a.y - b.y);
  const ways = copies.map((item) => ({ item, others: related.map((places) => places.reduce((a, b) => (far(b, item) < far(a, item) ? b : a))) }));
  const length = ({ item, others }: (typeof ways)[number]) => others.reduce((sum, other) => sum + far(item, other), 0);
  return ways.reduce((a, b) => (length(b) < length(a) ? b : a));
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
