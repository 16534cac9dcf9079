import type { EventId } from '../story/story';
import { serializeView } from '../view/serialize-view';
import type { View } from '../view/view';

/** `/s/<story>/share?…`: every way to hand a view on, as a page. */
export function shareHref(slug: string, view: View): string {
  return `/s/${slug}/share${serializeView(view)}`;
}

/** `/event/<id>/share`: every way to hand one event on. */
export function eventShareHref(id: EventId): string {
  return `/event/${id}/share`;
}
