import type { EventId } from '../story/story';
import { serializeView } from '../view/serialize-view';
import type { View } from '../view/view';
import { NO_OWN, type OwnValues, withOwn } from './own-parameters';

// Of their own, since every page's header has one of them and no need of other parameters.
export { eventShareHref, shareHref } from './share-address';

/** The same query string, another path: where a view's other forms live. All are paths on this site. */

/** `/s/<story>/timeline.<extension>?…`: a view as a file. */
export function fileHref(slug: string, view: View, extension: string, own: OwnValues = NO_OWN): string {
  return `/s/${slug}/timeline.${extension}${withOwn(serializeView(view), own)}`;
}

/** `/event/<id>.<extension>`: one event as a file. */
export function eventFileHref(id: EventId, extension: string, own: OwnValues = NO_OWN): string {
  return `/event/${id}.${extension}${withOwn('', own)}`;
}

/** `/s/<story>/embed?…`: a view to stand in a frame on another site. */
export function embedHref(slug: string, view: View, own: OwnValues = NO_OWN): string {
  return `/s/${slug}/embed${withOwn(serializeView(view), own)}`;
}
