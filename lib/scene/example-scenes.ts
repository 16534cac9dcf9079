import { textWidth } from '../type/text-width';
import type { TextStyle } from '../type/advances';
import type { KnownEvent } from '../story/known-event';
import type { EventId, TopicSlug } from '../story/story';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { type OpenStory, selectView } from './open-story';
import type { Frame } from './opening-window';
import { placeScene } from './place-scene';
import type { Box } from './route-arrows';
import type { PlacedItem, Scene } from './scene';
import { clampWindow, CLOSEST, FARTHEST } from './zoom-window';

/** Scenes to test with, and the boxes of what is written in them. */

/** Plots from a small tablet to the design's own. */
export const WIDTHS = [536, 760, 848, 900, 1008] as const;

/** So many windows from the closest to the farthest, wandering over the story. */
export function zooms({ frames: { extent, opening } }: OpenStory, count = 20): Frame[] {
  return Array.from({ length: count }, (_, i) => {
    const span = CLOSEST * (FARTHEST / CLOSEST) ** (i / (count - 1));
    // Every other one stands over the busiest stretch.
    const home = i % 2 === 0 ? opening : extent;
    const centre = home.from + (((i * 7) % 20) / 19) * (home.to - home.from);
    return clampWindow({ from: centre - span / 2, to: centre + span / 2 } as Frame, extent);
  });
}

export function sceneOf(open: OpenStory, filters: Partial<View>, window: Frame, width: number, selected: EventId | null = null): Scene {
  const view = settleView({ ...DEFAULT_VIEW, ...filters });
  const asked: readonly TopicSlug[] = view.topic === 'none' ? [] : view.topic;
  return placeScene({
    selection: selectView(open, view), registry: open.registry, frames: open.frames, lanes: open.lanes[view.lanes],
    window, clocks: open.story.axis, horizon: open.horizon, openColumn: view.column, asked, selected, outlines: view.outlines, width,
  });
}

export interface TextBox extends Box {
  readonly text: string;
  readonly item: PlacedItem | null;
}

const STYLES: Readonly<Record<'title' | 'phrase' | 'aside' | 'clock', TextStyle>> = { title: 'title', phrase: 'phrase', aside: 'small', clock: 'small' };

/** Everything of a scene's lanes that a reader reads: words, glyphs, pills, verbs. From the height of an x to below the line. */
export function textBoxes({ items, arrows, horizon }: Scene): TextBox[] {
  const line = (text: string, style: TextStyle, x: number, y: number) => ({ text, x0: x, x1: x + textWidth(text, style), y0: y - 10, y1: y + 2 });
  return [
    ...items.flatMap((item): TextBox[] => {
      if (item.kind === 'cell') return [];
      if (item.kind === 'pill') return [{ text: item.text, item, x0: item.x, x1: item.x + item.width, y0: item.y - 10, y1: item.y + 10 }];
      return (item.label?.parts ?? []).map((part) => {
        if (part.kind === 'glyph') return { text: part.topic, item, x0: part.x, x1: part.x + part.size, y0: part.y - 10, y1: part.y + 2 };
        if (part.kind === 'length') return { text: 'length', item, x0: part.x, x1: part.x + part.width, y0: part.y - 7, y1: part.y - 2 };
        return { ...line(part.text, STYLES[part.kind], part.x, part.y), item };
      });
    }),
    ...arrows.map(({ verb, verbX, verbY }) => ({ ...line(verb, 'phrase', verbX, verbY), item: null })),
    ...(horizon?.words ?? []).map(({ text, x, y }) => ({ ...line(text, 'phrase', x, y), item: null })),
  ];
}

/** The straight pieces of a path of M, H, V and the small corner q, without the pixel at each end that belongs to a bar. */
export function linePieces(path: string): Box[] {
  const found: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers] of path.matchAll(/([MHVq])([^MHVq]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers!.trim().split(/[\s,]+/).map(Number);
    const to = { M: [a, b], H: [a, y], V: [x, a], q: [x + c, y + d] }[letter as 'M' | 'H' | 'V' | 'q'] as [number, number];
    if (letter !== 'M') found.push({ x0: Math.min(x, to[0]) + 1, x1: Math.max(x, to[0]) - 1, y0: Math.min(y, to[1]), y1: Math.max(y, to[1]) });
    [x, y] = to;
  }
  return found.map((piece) => ({ ...piece, x0: Math.min(piece.x0, piece.x1), x1: Math.max(piece.x0, piece.x1) }));
}

/** Whether an item stands for an event. */
export function holds(item: PlacedItem, id: EventId): boolean {
  if (item.kind === 'cell') return false;
  return item.kind === 'pill' ? item.holds(id) : item.known.id === id;
}

/** Whether an event is counted in a column, as a plain look at it tells. */
export function isInColumns({ lane, extent }: KnownEvent, { columns, window }: Scene): boolean {
  return columns.some((each) => each.lane === lane) && extent.from !== null && extent.from >= window.from && extent.from < window.to;
}

/** A hair, since sums of decimals are never exact. */
const HAIR = 0.01;

/** The first two boxes that overlap; null where none do. */
export function overlapOf<B extends Box>(boxes: readonly B[]): readonly [B, B] | null {
  const sorted = [...boxes].sort((a, b) => a.x0 - b.x0);
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x0 < sorted[i]!.x1 - HAIR; j++) {
      if (sorted[i]!.y0 < sorted[j]!.y1 - HAIR && sorted[j]!.y0 < sorted[i]!.y1 - HAIR) return [sorted[i]!, sorted[j]!];
    }
  }
  return null;
}
