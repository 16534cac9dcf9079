import type { Status } from '@/lib/story/story';
import { type GlyphForm, glyphId } from './glyph-id';

/** How a glyph shows a status: filled or hollow, and barred or struck besides. */
const FORM: Readonly<Record<Status, GlyphForm>> = {
  announced: 'hollow',
  scheduled: 'hollow',
  'under-way': 'solid',
  happened: 'solid',
  postponed: 'hollow',
  cancelled: 'hollow',
};

/** Across the hollow form, in the glyph's own box. */
const STROKE: Readonly<Partial<Record<Status, string>>> = { postponed: 'M-3 0H3', cancelled: 'M-7 6L7-6' };

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
      <use href={`#${glyphId(topic, FORM[status])}`} x={-8} y={-8} width={16} height={16} />
      {STROKE[status] && <path d={STROKE[status]} stroke="currentColor" strokeWidth={1.8} />}
    </svg>
  );
}
