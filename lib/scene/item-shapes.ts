import type { Status, TopicSlug } from '../story/story';
import type { LabelPart } from './label-forms';
import { markShapes } from './mark-shapes';
import type { PlacedEvent, PlacedItem, PlacedPill } from './scene';
import { type GlyphShape, path, rect, type Shape, type Shapes, text } from './shape';

/** What one place of the plot looks like, and the class of all of it. Glyphs of topics that are not among those `asked` are dimmed. */
export function itemShapes(item: PlacedItem, asked: readonly TopicSlug[]): { readonly className: string; readonly shapes: Shapes } {
  if (item.kind === 'cell') return { className: 'plot-cell', shapes: [rect('plot-hit', item.hit.x0 + 0.5, item.hit.y0 + 1.5, Math.max(0, item.hit.x1 - item.hit.x0 - 1), item.hit.y1 - item.hit.y0 - 2)] };
  const state = (name: string, on: boolean) => (on ? ` is-${name}` : '');
  if (item.kind === 'pill') return { className: `plot-pill${state('ghost', item.ghost)}${state('selected', item.selected && !item.ghost)}`, shapes: pillShapes(item) };
  if (item.ghost) return { className: '', shapes: [ghostShape(item)] };
  return { className: `plot-event${state('selected', item.selected)}${state('maybe', item.maybe)}`, shapes: eventShapes(item, asked) };
}

function ghostShape({ mark, x0, x1, y }: PlacedEvent): Shape {
  if (mark.kind === 'span') return path('mark-ghost-line', `M${x0} ${y}H${x1}`);
  return rect('mark-ghost', x0 + 0.5, y - 4, Math.max(x1 - x0 - 1, 2), 8);
}

function eventShapes(item: PlacedEvent, asked: readonly TopicSlug[]): Shapes {
  const { hit, known, label } = item;
  return [
    rect('plot-hit', hit.x0 - 4, hit.y0 - 2, hit.x1 - hit.x0 + 8, hit.y1 - hit.y0 + 3, 2),
    ...(item.selected ? [highlight(item)] : []),
    ...markShapes({ ...item, status: known.status, topic: known.event.topics[0]?.topic }),
    ...(label?.parts ?? []).map((part) => partShape(part, known.status, asked)),
  ];
}

function highlight({ x0, x1, y, label, mark }: PlacedEvent): Shape {
  const left = mark.kind === 'span' && label ? label.x : Math.min(x0, label?.x ?? x0);
  const right = Math.max(mark.kind === 'span' ? left : x1, label ? label.x + label.titleWidth : x1);
  return rect('plot-highlight', left - 6, y - 10, right - left + 12, mark.kind === 'span' ? 32 : 33);
}

function partShape(part: LabelPart & { readonly y: number }, status: Status, asked: readonly TopicSlug[]): Shape | GlyphShape {
  const { x, y } = part;
  switch (part.kind) {
    case 'glyph':
      return {
        tag: 'glyph', topic: part.topic, size: part.size, x, y: y - 4.5 - part.size / 2, dim: asked.length > 0 && !asked.includes(part.topic),
        // Only the leading glyph shows the status; the small ones name topics.
        status: part.line === 1 && part.size > 11 ? status : 'happened',
      };
    case 'length':
      return rect('label-length', x, y - 7, part.width, 5);
    default:
      return text(`label-${part.kind}`, x, y, part.text);
  }
}

function pillShapes({ x, y, width, text: words, hit }: PlacedPill): Shapes {
  return [
    rect('plot-hit', hit.x0 - 2, hit.y0 - 2, hit.x1 - hit.x0 + 4, hit.y1 - hit.y0 + 4, 12),
    rect('pill-box', x, y - 10, width, 20, 10),
    text('pill-text', x + width / 2, y + 4.5, words, 'middle'),
  ];
}
