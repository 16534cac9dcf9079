import type { GlyphForm } from './glyph-form';

/** A topic's glyph in a box from −8 to 8. `outline` is its silhouette, which may be filled (it is so) or left hollow (it is planned). */
export interface TopicGlyph {
  readonly outline: string;
  /** Cut out of the filled form; no hole may read as "scheduled", so none stands in the hollow form. */
  readonly holes?: string;
  /** Drawn as a line even when filled. */
  readonly line?: boolean;
}

/** By permanent topic slug. A topic without an entry takes `OTHER_GLYPH`. */
export const TOPIC_GLYPHS: Readonly<Record<string, TopicGlyph>> = {
  dialogue: { outline: 'M-6.8 0A4.1 4.1 0 1 1 1.4 0A4.1 4.1 0 1 1-6.8 0ZM1.2-3.75A4.1 4.1 0 1 1 1.2 3.75A5.5 5.5 0 0 0 1.2-3.75Z' },
  taiwan: { outline: 'M2.77-6.21C4.43-5.47 4.69-2.08 3.01 1.34C1.33 4.76-1.11 6.95-2.77 6.21C-4.43 5.47-4.69 2.08-3.01-1.34C-1.33-4.76 1.11-6.95 2.77-6.21Z' },
  'south-china-sea': { outline: 'M-6.8-1.3c2.2-4.6 4.6-4.6 6.8-1.2s4.6 3.2 6.8-1.2M-6.8 4.1c2.2-4.6 4.6-4.6 6.8-1.2s4.6 3.2 6.8-1.2', line: true },
  tiktok: { outline: 'M-4.6-6.2L6.6 0L-4.6 6.2Z' },
  trade: { outline: 'M-6.6-.9V-3.3H1V-6.4L6.6-.9ZM6.6 .9V3.3H-1V6.4L-6.6 .9Z' },
  'human-rights': { outline: 'M0-6.6A6.6 6.6 0 1 1 0 6.6A6.6 6.6 0 1 1 0-6.6Z', holes: 'M-3.6-3V-1H3.6V-3ZM-3.6 1V3H3.6V1Z' },
  'russia-ukraine': { outline: 'M0-7L7 0L0 7L-7 0Z' },
  narcotics: { outline: 'M0-7L6.1-3.5V3.5L0 7L-6.1 3.5V-3.5Z' },
  'foreign-aid': { outline: 'M-5.8-5.8H5.8V5.8H-5.8Z', holes: 'M-1-3.6V-1H-3.6V1H-1V3.6H1V1H3.6V-1H1V-3.6Z' },
};

export const OTHER_GLYPH: TopicGlyph = { outline: 'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z', holes: 'M0-2.2A2.2 2.2 0 1 0 0 2.2A2.2 2.2 0 1 0 0-2.2Z' };

export function glyphOf(topic: string): TopicGlyph {
  // A topic of a reader's file may be called "constructor", which every object has.
  return (Object.hasOwn(TOPIC_GLYPHS, topic) && TOPIC_GLYPHS[topic]) || OTHER_GLYPH;
}

/** The attributes of the one path that draws a glyph in its own box, as SVG and React name them. */
export function glyphPath(topic: string, form: GlyphForm) {
  const { outline, holes = '', line } = glyphOf(topic);
  if (line) return { d: outline, fill: 'none', stroke: 'currentColor', strokeWidth: form === 'solid' ? 2.4 : 1.2 };
  if (form === 'solid') return { d: outline + holes, fill: 'currentColor', fillRule: holes ? 'evenodd' : 'nonzero' } as const;
  return { d: outline, fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinejoin: 'round' } as const;
}
