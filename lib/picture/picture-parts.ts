import { pictureStyle } from './paint-shapes';
import type { PictureFace } from './picture-advances';
import type { PictureLayout } from './picture-size';
import { type Attributes, svgElement } from './svg-element';
import { svgRuns } from './svg-runs';

/** Something drawn, and where the next may begin below it. */
export interface Part {
  readonly svg: string;
  readonly bottom: number;
}

export interface Line {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly end?: boolean;
}

/** One line of a picture's own text. */
export function pictureLine(text: string, face: PictureFace | 'note', { x, y, size, end }: Line): string {
  const style = sized(`picture-${face}`, size);
  return svgElement('text', { x, y, ...style, 'text-anchor': end ? 'end' : undefined }, svgRuns(text, style['font-family']));
}

/** A style of a picture's own text, which is written for a height of one pixel, at another height. */
function sized(className: string, size: number): Attributes & { readonly 'font-family'?: string } {
  const { 'letter-spacing': spacing, ...style } = pictureStyle(className);
  return { ...style, 'font-size': size, 'letter-spacing': spacing === undefined ? undefined : Number(spacing) * size };
}

/** Lines under each other; `y` is the first baseline. */
export function pictureLines(lines: readonly string[], face: PictureFace, { x, y, size, leading }: Line & { readonly leading: number }): Part {
  const svg = lines.map((line, i) => pictureLine(line, face, { x, y: y + i * leading * size, size })).join('');
  return { svg, bottom: y + Math.max(0, lines.length - 1) * leading * size };
}

const BARE = 'Demarche';
/** Above the small letters, where the accent stands. */
const ABOVE = 0.52;
/** The product's name, as wide as its letters in its own face or a little less. */
const WIDTH = 4.15;

/**
 * The product's name with its red accent, ending at the right margin. The accented name is drawn in red first and the bare
 * one in ink over it, so that the accent stands over its letter whatever font is there.
 */
export function wordmark({ drawn, margin, type }: PictureLayout, y: number): Part & { readonly width: number } {
  const { mark: size } = type;
  const x = drawn.width - margin;
  const place = { x, y, 'text-anchor': 'end' };
  const accent = svgElement('text', { ...place, ...sized('picture-accent', size), 'clip-path': 'url(#accent)' }, 'Démarche');
  const clip = svgElement('clipPath', { id: 'accent' }, svgElement('rect', { x: x - size * WIDTH, y: y - size, width: size * WIDTH, height: size * (1 - ABOVE) }));
  const bare = svgElement('text', { ...place, ...sized('picture-mark', size) }, BARE);
  return { svg: clip + accent + bare, bottom: y, width: size * WIDTH };
}
