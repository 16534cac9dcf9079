import { GLYPH_FORM, GLYPH_STROKE, GLYPH_STROKE_WIDTH } from '../scene/glyph-form';
import type { GlyphShape, Shape, Shapes } from '../scene/shape';
import { glyphPath } from '../scene/topic-glyphs';
import type { TextStyle } from '../type/advances';
import { textWidth } from '../type/text-width';
import { DIM, PICTURE_STYLES, TOPIC_COLOURS } from './picture-style';
import { type Attributes, shortPath, svgElement } from './svg-element';
import { svgRuns } from './svg-runs';

/** Texts of the plot whose width is known letter by letter; they keep it in whatever font a reader has. */
const MEASURED: Readonly<Record<string, TextStyle>> = {
  'label-title': 'title', 'label-phrase': 'phrase', 'arrow-verb': 'phrase', 'horizon-text': 'phrase', 'label-aside': 'small', 'label-clock': 'small',
  'lane-count': 'small', 'axis-text': 'small',
};

/** Only the screen needs them. */
const UNSEEN = new Set(['plot-hit']);

/** Shapes as SVG with their looks in attributes. `item` is the class of what holds them; without `words` texts are left out. */
export function paintShapes(shapes: Shapes, { item = '', words = true }: { readonly item?: string; readonly words?: boolean } = {}): string {
  return shapes.map((shape) => (shape.tag === 'glyph' ? paintGlyph(shape) : words || shape.tag !== 'text' ? paintShape(shape, item) : '')).join('');
}

function paintShape({ tag, className, children = '', d, textAnchor, ...place }: Shape, item: string): string {
  if (UNSEEN.has(className)) return '';
  const style = pictureStyle(className, item);
  if (tag !== 'text') return svgElement(tag, { d: d && shortPath(d), ...place, ...style });
  const measured = MEASURED[className];
  return svgElement('text', { ...place, 'text-anchor': textAnchor, ...style, ...(measured ? { textLength: textWidth(children, measured) } : {}) }, svgRuns(children, style['font-family']));
}

/** The looks of a class, as attributes. @throws RangeError for a class that no style sheet was read for. */
export function pictureStyle(className: string, item = ''): Readonly<Record<string, string>> {
  const style = PICTURE_STYLES[`${item} > ${className}`] ?? PICTURE_STYLES[className];
  if (!style) throw new RangeError(`scripts/picture/picture-style.mjs knows no class “${className}”`);
  return style;
}

/** A topic's glyph in its colour, as on the screen. */
export function paintGlyph({ topic, size, status, x, y, dim }: GlyphShape): string {
  const colour = TOPIC_COLOURS[topic] ?? pictureStyle('label-title')['fill']!;
  const inColour = ([name, value]: readonly [string, string | number | undefined]) => [dashed(name), value === 'currentColor' ? colour : value] as const;
  const stroke = GLYPH_STROKE[status];
  const box = `translate(${round(x + size / 2)} ${round(y + size / 2)}) scale(${size / 16})`;
  const parts = [
    svgElement('path', Object.fromEntries(Object.entries(glyphPath(topic, GLYPH_FORM[status])).map(inColour)) as Attributes),
    stroke ? svgElement('path', { d: stroke, stroke: colour, 'stroke-width': GLYPH_STROKE_WIDTH }) : '',
  ];
  return svgElement('g', { transform: box, opacity: dim ? DIM : undefined }, parts.join(''));
}

/** `strokeWidth` as SVG writes it. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
