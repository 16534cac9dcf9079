import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { viewHref } from '@/lib/scene/open-story';
import { eventPath } from '@/lib/story/event-path';
import type { KnownEvent } from '@/lib/story/known-event';
import { withEvent, withPage } from '@/lib/view/edit-view';
import { leavingTarget } from '../leaving-target';
import { Icon } from '../ui/icon';

/** What the last column leads to: an event of a collection, or of what a reader opened, has no page of its own, and a place on the timeline. */
export function ownLinkName({ collection, base }: OpenStory): string {
  return collection || base ? 'On the timeline' : 'Own page';
}

interface OwnLinkProps {
  open: OpenStory;
  shown: OpenView;
  known: KnownEvent;
  className: string;
}

/** Leads to the event by itself. */
export function OwnLink({ open, shown, known: { event, id }, className }: OwnLinkProps) {
  const href = open.collection || open.base ? viewHref(open, withEvent(withPage(shown.view, 'timeline'), id)) : eventPath(event);
  return (
    <a className={className} href={href} target={leavingTarget(open)} rel="noopener">
      <Icon name="link" />
      <span className="vh">
        {ownLinkName(open)}: {event.title}
      </span>
    </a>
  );
}
