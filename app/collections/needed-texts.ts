import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { DESIGN_WIDTH } from '@/lib/scene/plot-size';
import { viewScene } from '@/lib/scene/view-scene';
import { pageOf } from '@/lib/selection/page-of';
import { railPlaces } from '@/lib/scene/rail-events';

/** Asks an open collection for all the words that its page is drawn from, so that whoever watches knows which. */
export function askForWords(open: OpenStory, shown: OpenView): void {
  if (shown.view.view === 'timeline') {
    viewScene(open, shown, shown.window, DESIGN_WIDTH);
    railPlaces(shown).forEach((place) => shown.selection.index.shelf.at(place));
  } else pageOf(shown.selection, shown.view);
  if (shown.event) shown.selection.index.shelf.at(shown.selection.index.shelf.placeOf(shown.event.id));
}
