import type { OpenStory, OpenView } from './open-story';
import type { Frame } from './opening-window';
import { placeScene } from './place-scene';
import type { Scene } from './scene';

/** The scene that the timeline's page draws of a view, with a window framed on a plot of a given width. */
export function viewScene(open: OpenStory, { view, selection }: Pick<OpenView, 'view' | 'selection'>, window: Frame, width: number): Scene {
  return placeScene({
    selection, window, width, registry: open.registry, frames: open.frames, lanes: open.lanes[view.lanes], clocks: open.story.axis,
    horizon: open.horizon, asked: view.topic === 'none' ? [] : view.topic, selected: view.event, openColumn: view.column, outlines: view.outlines,
  });
}
