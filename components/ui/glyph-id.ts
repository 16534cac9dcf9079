import type { GlyphForm } from '@/lib/scene/glyph-form';

/** The name of a glyph in the page's sprite. */
export function glyphId(topic: string, form: GlyphForm): string {
  return `glyph-${topic}-${form}`;
}
