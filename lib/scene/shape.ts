import type { Status } from '../story/story';

/** A line, a box or a text of a drawing, named as SVG and React name its parts. A class says what it is, and style sheets how that looks. */
export interface Shape {
  readonly tag: 'path' | 'rect' | 'text';
  readonly className: string;
  readonly d?: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly rx?: number;
  readonly textAnchor?: 'middle' | 'end' | undefined;
  readonly children?: string;
}

/** A topic's glyph within a drawing; `x` and `y` are its top left corner. */
export interface GlyphShape {
  readonly tag: 'glyph';
  readonly topic: string;
  readonly size: number;
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly dim?: boolean;
}

/** What a drawing is made of, from back to front: screens and files paint the same. */
export type Shapes = readonly (Shape | GlyphShape)[];

/** In px: nothing finer is seen, and paths stay short. */
export function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}

export function path(className: string, d: string): Shape {
  return { tag: 'path', className, d };
}

export function rect(className: string, x: number, y: number, width: number, height: number, rx?: number): Shape {
  return { tag: 'rect', className, x, y, width, height, rx };
}

/** `y` is the baseline. */
export function text(className: string, x: number, y: number, children: string, textAnchor?: 'middle' | 'end'): Shape {
  return { tag: 'text', className, x, y, textAnchor, children };
}
