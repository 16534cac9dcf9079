import type { Output } from '../output/output';
import { selectView } from '../scene/open-story';
import { columnShapes } from '../scene/column-shapes';
import { groundShapes } from '../scene/ground-shapes';
import { itemShapes } from '../scene/item-shapes';
import { relationShapes } from '../scene/relation-shapes';
import { AXIS_HEIGHT, GLYPH } from '../scene/plot-size';
import type { PlacedItem } from '../scene/scene';
import { emptyAdvice } from '../view/empty-advice';
import { paintShapes, pictureStyle } from './paint-shapes';
import { footTop, pictureFoot } from './picture-foot';
import { pictureHead } from './picture-head';
import { pictureAlt } from './picture-meta';
import { pictureLines } from './picture-parts';
import { type PictureScene, pictureScene } from './picture-scene';
import { PICTURE_LAYOUTS, type PictureLayout, type PictureSize } from './picture-size';
import { lineWidth, wrapText } from './picture-text';
import { escapeText, svgElement } from './svg-element';

/**
 * A view or an event as a picture: SVG 1.1 that stands alone, with no script, no style sheet and nothing from elsewhere. The
 * plot is the screen's own scene. The same output and size give the same bytes on every machine.
 */
export function pictureSvg(output: Output, size: PictureSize): string {
  const layout = PICTURE_LAYOUTS[size];
  const { drawn, width, height } = layout;
  const head = pictureHead(output, layout);
  const plot = placePlot(output, layout, head.bottom);
  const content = [
    svgElement('title', {}, escapeText(output.title)),
    svgElement('desc', {}, escapeText(pictureAlt(output))),
    svgElement('rect', { width: drawn.width, height: drawn.height, ...pictureStyle('picture-ground') }),
    head.svg, paintPlot(output, layout, head.bottom, plot), pictureFoot(output, layout, plot.leftOut).svg,
  ];
  return `${svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${drawn.width} ${drawn.height}`, role: 'img' }, content.join('\n'))}\n`;
}

/** The plot's scene in the room that the words around it leave. */
export function placePlot(output: Output, layout: PictureLayout, top: number): PictureScene {
  const { drawn, margin, words } = layout;
  return pictureScene(output, { width: drawn.width - 2 * margin, height: footTop(layout) - top, words });
}

function paintPlot(output: Output, layout: PictureLayout, top: number, plot: PictureScene): string {
  const { scene, lanes, scale } = plot;
  const { words, margin } = layout;
  const { view, selection } = output.shown;
  const asked = view.topic === 'none' ? [] : view.topic;
  const items = scene.items.map((item) => {
    const { className, shapes } = itemShapes(words ? item : wordless(item), asked);
    return paintShapes(shapes, { item: className, words });
  });
  // An arrow without its verb would claim a cause.
  const relations = relationShapes(words ? scene : { ...scene, arrows: [] });
  const drawing = paintShapes([...groundShapes(scene, lanes), ...columnShapes(scene), ...relations], { words }) + items.join('\n');
  const group = svgElement('g', { transform: `translate(${margin} ${Math.round(top * 100) / 100}) scale(${Math.round(scale * 1e5) / 1e5})` }, drawing);
  return selection.count > 0 ? group : group + emptyNotice(output, layout, top + ((scene.height + AXIS_HEIGHT) / 2) * scale);
}

/** Of a label without its words only the glyphs that lead it say anything. */
function wordless(item: PlacedItem): PlacedItem {
  if (item.kind !== 'event' || item.label === null) return item;
  return { ...item, label: { ...item.label, titleWidth: 0, parts: item.label.parts.filter((part) => part.kind === 'glyph' && part.size === GLYPH) } };
}

/** Over the lanes, as on the screen: names the filter that leaves nothing. `middle` is the height it is centred on. */
function emptyNotice({ open, shown }: Output, { drawn, type }: PictureLayout, middle: number): string {
  const size = type.sentence * 1.1;
  const { text } = emptyAdvice(shown.view, open.names, (view) => selectView(open, view).count);
  const lines = wrapText(text, { face: 'sentence', size, width: drawn.width * 0.62, most: 3 });
  const width = Math.max(...lines.map((line) => lineWidth(line, 'sentence', size))) + size * 2.4;
  const height = lines.length * size * 1.25 + size * 1.4;
  const x = (drawn.width - width) / 2;
  const box = svgElement('rect', { x, y: middle - height / 2, width, height, ...pictureStyle('picture-notice') });
  return box + pictureLines(lines, 'sentence', { x: x + size * 1.2, y: middle - height / 2 + size * 1.65, size, leading: 1.25 }).svg;
}
