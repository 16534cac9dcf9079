import { eventFileHref, eventShareHref } from '@/lib/output/address';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { eventPath } from '@/lib/story/event-path';
import type { KnownEvent } from '@/lib/story/known-event';
import type { ActorSlug, EventId, TopicSlug } from '@/lib/story/story';
import { toggleActor, withEvent, withPage, withReports, withTopics } from '@/lib/view/edit-view';
import { hrefOf } from '@/lib/view/serialize-view';

/** `panel`: beside the timeline, in a view. `page`: the event's own page. */
export type DetailsContext = 'panel' | 'page';

/** Where the links of an event's details lead. In the panel they keep the view; on the event's page they open one. */
export interface DetailsLinks {
  event(known: KnownEvent): string;
  topic(slug: TopicSlug): string;
  actor(slug: ActorSlug): string;
  /** The source's entry on the Sources page, at its words on this event. */
  source(source: string, id: EventId): string;
  /** All reports instead of the lead report alone. */
  allReports: string;
  close: string;
  /** The event as a calendar's file, and the ways to cite it. */
  calendar: string;
  cite: string;
  /** What "Copy link" copies, from the first `/` on: never a frame's own address. */
  copied: string;
}

export function detailsLinks(open: OpenStory, shown: OpenView, known: KnownEvent, context: DetailsContext): DetailsLinks {
  const { view } = shown;
  const { slug } = open.story;
  return {
    event: (other) => (context === 'page' ? eventPath(other.event) : viewHref(open, withEvent(view, other.id))),
    topic: (topic) => (context === 'page' ? `/s/${slug}/topic/${topic}` : viewHref(open, withTopics(view, [topic]))),
    actor: (actor) => viewHref(open, toggleActor({ ...view, actor: [] }, actor)),
    source: (source, id) => `${viewHref(open, withPage(view, 'sources'))}#src-${source}-${id}`,
    allReports: viewHref(open, withReports(view, 'all')),
    close: viewHref(open, withEvent(view, null)),
    calendar: eventFileHref(known.id, 'ics'),
    cite: `${eventShareHref(known.id)}#cite`,
    copied: context === 'page' ? eventPath(known.event) : hrefOf(slug, withEvent(view, known.id)),
  };
}
