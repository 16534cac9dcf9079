import { glyphOf } from '@/lib/scene/topic-glyphs';
import type { Status } from '@/lib/story/story';

/** How a glyph shows a status: filled, hollow, barred, struck. */
const FORM: Readonly<Record<Status, 'solid' | 'hollow' | 'barred' | 'struck'>> = {
  announced: 'hollow',
  scheduled: 'hollow',
  'under-way': 'solid',
  happened: 'solid',
  postponed: 'barred',
  cancelled: 'struck',
};

interface GlyphProps {
  topic: string;
  size: number;
  status?: Status;
  /** Inside a drawing the glyph has a place of its own; in text it takes that of the line. */
  x?: number;
  y?: number;
  dim?: boolean;
}

/** A topic's glyph in its colour. It never stands alone: its name is always beside it or in the name of what holds it. */
export function Glyph({ topic, size, status = 'happened', x, y, dim }: GlyphProps) {
  const { outline, holes, line } = glyphOf(topic);
  const form = FORM[status];
  return (
    <svg className={`glyph t-${topic}${dim ? ' dim' : ''}`} x={x} y={y} width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      {line ? (
        <path d={outline} fill="none" stroke="currentColor" strokeWidth={form === 'solid' ? 2.4 : 1.2} />
      ) : form === 'solid' ? (
        <path d={outline + (holes ?? '')} fill="currentColor" fillRule={holes ? 'evenodd' : 'nonzero'} />
      ) : (
        <path d={outline} fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinejoin="round" />
      )}
      {form === 'barred' && <path d="M-3 0H3" stroke="currentColor" strokeWidth={1.8} />}
      {form === 'struck' && <path d="M-7 6L7-6" stroke="currentColor" strokeWidth={1.8} />}
    </svg>
  );
}
