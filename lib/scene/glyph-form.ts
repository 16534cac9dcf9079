import type { Status } from '../story/story';

export const GLYPH_FORMS = ['solid', 'hollow'] as const;
export type GlyphForm = (typeof GLYPH_FORMS)[number];

/** How a glyph shows a status: filled or hollow, and barred or struck besides. */
export const GLYPH_FORM: Readonly<Record<Status, GlyphForm>> = {
  announced: 'hollow',
  scheduled: 'hollow',
  'under-way': 'solid',
  happened: 'solid',
  postponed: 'hollow',
  cancelled: 'hollow',
};

/** Across the hollow form, in the glyph's own box. */
export const GLYPH_STROKE: Readonly<Partial<Record<Status, string>>> = { postponed: 'M-3 0H3', cancelled: 'M-7 6L7-6' };
export const GLYPH_STROKE_WIDTH = 1.8;
