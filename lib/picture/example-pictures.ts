import { type Output, viewOutput } from '../output/output';
import { holds, isInColumns } from '../scene/example-scenes';
import type { OpenStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { pictureHead } from './picture-head';
import type { PictureScene } from './picture-scene';
import { PICTURE_LAYOUTS, type PictureSize } from './picture-size';
import { placePlot } from './picture-svg';

/** Pictures to test with, and what is in them. */

export const SITE = 'https://demarche.example';
export const SIZES = Object.keys(PICTURE_LAYOUTS) as PictureSize[];

export function viewOf(open: OpenStory, search: string): Output {
  return viewOutput(open, openView(open, search), SITE);
}

export function plotOf(output: Output, size: PictureSize): PictureScene {
  const layout = PICTURE_LAYOUTS[size];
  return placePlot(output, layout, pictureHead(output, layout).bottom);
}

/** The events of the view that are drawn, by themselves or in a pill. */
export function drawnIn({ scene }: PictureScene, { shown }: Output): string[] {
  return [...shown.selection].filter((known) => isInColumns(known, scene) || scene.items.some((item) => holds(item, known.id))).map(({ id }) => id as string);
}
