import type { Status } from '@/lib/story/story';
import { Glyph } from '../ui/glyph';

/** One status of a glyph, in the full legend. */
export function GlyphSample({ status, name, how }: { status: Status; name: string; how: string }) {
  return (
    <li>
      <Glyph topic="russia-ukraine" size={16} status={status} />
      <b>{name}</b>
      <span>{how}</span>
    </li>
  );
}
