import { ONE_PAGE } from '../selection/page-of';
import type { KnownEvent } from '../story/known-event';
import type { OpenView } from './open-story';

/** Lines of the list beside the drawing, where it holds a part: what a thumb scrolls through; the list's own pages have all. */
const MOST_LISTED = 50;

/** Whether the list beside the drawing holds only what begins in the window: all would be more than a page of the list. */
export function isRailCut({ selection }: Pick<OpenView, 'selection'>): boolean {
  return selection.count > ONE_PAGE;
}

/** Places of the events that stand in the list beside the drawing: all that are shown, or the first that begin in the window. */
export function railPlaces({ selection, window }: Pick<OpenView, 'selection' | 'window'>): readonly number[] {
  const places: number[] = [];
  for (const place of selection.shown.beginning(window)) {
    if (places.length === MOST_LISTED) break;
    places.push(place);
  }
  return places;
}

/** The events of that list, as far as they are at hand. */
export function railEvents(shown: Pick<OpenView, 'selection' | 'window'>): Iterable<KnownEvent> {
  if (!isRailCut(shown)) return shown.selection;
  return railPlaces(shown).flatMap((place) => shown.selection.index.shelf.at(place) ?? []);
}
