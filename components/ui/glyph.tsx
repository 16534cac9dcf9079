import { GLYPH_FORM, GLYPH_STROKE, GLYPH_STROKE_WIDTH } from '@/lib/scene/glyph-form';
import type { Status } from '@/lib/story/story';
import { glyphId } from './glyph-id';

interface GlyphProps {
  topic: string;
  size: number;
  status?: Status;
  /** Inside a drawing the glyph has a place of its own; in text it takes that of the line. */
  x?: number;
  y?: number;
  dim?: boolean;
}

/** A topic's glyph in its colour, from the page's sprite. It never stands alone: its name is always beside it or in the name of what holds it. */
export function Glyph({ topic, size, status = 'happened', x, y, dim }: GlyphProps) {
  return (
    <svg className={`glyph t-${topic}${dim ? ' dim' : ''}`} x={x} y={y} width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <use href={`#${glyphId(topic, GLYPH_FORM[status])}`} x={-8} y={-8} width={16} height={16} />
      {GLYPH_STROKE[status] && <path d={GLYPH_STROKE[status]} stroke="currentColor" strokeWidth={GLYPH_STROKE_WIDTH} />}
    </svg>
  );
}
