import { hashOfFile } from '@/lib/collection/file-link';
import { eventFileHref, eventShareHref } from '@/lib/output/address';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { eventPath } from '@/lib/story/event-path';
import type { KnownEvent } from '@/lib/story/known-event';
import type { ActorSlug, EventId, TopicSlug } from '@/lib/story/story';
import { toggleActor, withEvent, withPage, withReports, withTopics } from '@/lib/view/edit-view';
import { hrefOf, serializeView } from '@/lib/view/serialize-view';
import type { View } from '@/lib/view/view';

/** `panel`: beside the timeline, in a view. `page`: the event's own page. */
export type DetailsContext = 'panel' | 'page';

/** Where the links of an event's details lead. In the panel they keep the view; on the event's page they open one. */
export interface DetailsLinks {
  event(known: KnownEvent): string;
  topic(slug: TopicSlug): string;
  actor(slug: ActorSlug): string;
  /** The source's entry on the Sources page, at its words on this event; null where there is no such page. */
  source(source: string, id: EventId): string | null;
  /** All reports instead of the lead report alone. */
  allReports: string;
  close: string;
  /** Where the event stands alone; null for one of a collection, of which nothing but its views is served. */
  own: { readonly page: string; readonly calendar: string; readonly cite: string } | null;
  /** What "Copy link" copies, from the first `/` on: never a frame's own address. */
  copied: string;
}

/** A view of a file names it, so that who gets the link knows what to open; one of a story that fits in a link holds it. */
function copied(open: OpenStory, view: View): string {
  if (open.link) return open.link.path + serializeView(view) + open.link.fragment;
  return open.base === undefined ? hrefOf(open.story.slug, view) : viewHref(open, view) + hashOfFile(open.story.title);
}

export function detailsLinks(open: OpenStory, shown: OpenView, known: KnownEvent, context: DetailsContext): DetailsLinks {
  const { view } = shown;
  const { slug } = open.story;
  return {
    event: (other) => (context === 'page' ? eventPath(other.event) : viewHref(open, withEvent(view, other.id))),
    topic: (topic) => (context === 'page' ? `/s/${slug}/topic/${topic}` : viewHref(open, withTopics(view, [topic]))),
    actor: (actor) => viewHref(open, toggleActor({ ...view, actor: [] }, actor)),
    source: (source, id) => (open.collection ? null : `${viewHref(open, withPage(view, 'sources'))}#src-${source}-${id}`),
    allReports: viewHref(open, withReports(view, 'all')),
    close: viewHref(open, withEvent(view, null)),
    own: open.collection || open.base ? null : { page: eventPath(known.event), calendar: eventFileHref(known.id, 'ics'), cite: `${eventShareHref(known.id)}#cite` },
    copied: context === 'page' ? eventPath(known.event) : copied(open, withEvent(view, known.id)),
  };
}
