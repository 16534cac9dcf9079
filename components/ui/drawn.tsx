import type { Shapes } from '@/lib/scene/shape';
import { Glyph } from './glyph';

/** Paints shapes on the screen. They are placed anew as a whole, so their order is their name. */
export function Drawn({ shapes }: { shapes: Shapes }) {
  return shapes.map(({ tag: Tag, ...attributes }, i) => (Tag === 'glyph' ? <Glyph key={i} {...(attributes as Parameters<typeof Glyph>[0])} /> : <Tag key={i} {...attributes} />));
}
