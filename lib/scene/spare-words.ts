import { CELL, LANE, MOST_ELEMENTS, PEAK } from './element-room';
import type { LabelPart } from './label-forms';
import type { PlacedItem, Scene } from './scene';

/** Layers, ends, breaks, borders and horizon. */
const GROUND = 48;
/** A lane of columns without its peaks, and an arrow with its verb. */
const [COLUMNS, ARROW] = [4, 3];
/** A place of several, and a mark without its words. */
const [PILL, MARK] = [5, 6];
/** A topic's glyph: its frame and its form. */
const GLYPH = 2;

/** What is left of labels, from all of them down to none: small glyphs go first, then what stands under the titles. */
const KEPT: readonly ((part: LabelPart) => boolean)[] = [
  () => true,
  ({ line, kind }) => line === 1 || kind !== 'glyph',
  ({ line }) => line === 1,
  () => false,
];

/**
 * The items of a scene with so many of their words that a drawing holds no more elements than it may, whatever the data.
 * No mark is moved: only words go, those of the open event last.
 */
export function spareWords(scene: Pick<Scene, 'items' | 'lanes' | 'columns' | 'arrows' | 'axis'>): readonly PlacedItem[] {
  const { items, lanes, columns, arrows, axis } = scene;
  const names = axis.rows.reduce((sum, { ticks }) => sum + ticks.filter(({ label }) => label !== '').length, 0);
  const words = columns.reduce((sum, { peaks }) => sum + COLUMNS + PEAK * peaks.length, 0);
  const room = MOST_ELEMENTS - GROUND - names - LANE * lanes.length - words - ARROW * arrows.length;
  for (const keeps of KEPT) {
    const kept = keeps === KEPT[0] ? items : items.map((item) => withParts(item, keeps));
    if (kept.reduce((sum, item) => sum + elementsOf(item), 0) <= room) return kept;
  }
  return items.map((item) => withParts(item, KEPT.at(-1)!));
}

function withParts(item: PlacedItem, keeps: (part: LabelPart) => boolean): PlacedItem {
  if (item.kind !== 'event' || item.label === null || item.selected) return item;
  const parts = item.label.parts.filter(keeps);
  return { ...item, label: parts.length === 0 ? null : { ...item.label, parts } };
}

function elementsOf(item: PlacedItem): number {
  if (item.kind !== 'event') return item.kind === 'pill' ? PILL : CELL;
  return MARK + (item.label?.parts ?? []).reduce((sum, { kind }) => sum + (kind === 'glyph' ? GLYPH : 1), 0);
}
