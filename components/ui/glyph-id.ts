export const GLYPH_FORMS = ['solid', 'hollow'] as const;
export type GlyphForm = (typeof GLYPH_FORMS)[number];

/** The name of a glyph in the page's sprite. */
export function glyphId(topic: string, form: GlyphForm): string {
  return `glyph-${topic}-${form}`;
}
