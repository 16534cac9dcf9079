import { MarkIcon } from '@/components/ui/mark-icon';
import { markOf } from '@/lib/scene/mark-kind';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { clockWords, sideName } from '@/lib/story/names';
import { withEvent } from '@/lib/view/edit-view';
import { EventDate } from './event-date';
import { EventStatus } from './event-status';
import { EventTopics } from './event-topics';
import { OwnLink } from './own-link';

interface EventItemProps {
  open: OpenStory;
  shown: OpenView;
  known: KnownEvent;
  /** The heading above says the date, so it need not be seen twice. */
  dated: boolean;
  heading: 'h3' | 'h4';
}

export function EventItem({ open, shown, known, dated, heading: Heading }: EventItemProps) {
  const { event } = known;
  const title = `list-title-${known.id}`;
  return (
    <article className={shown.event?.id === known.id ? 'list-item list-current' : 'list-item'} id={known.id} aria-labelledby={title}>
      <MarkIcon mark={markOf(known)} status={known.status} topic={event.topics[0]?.topic} />
      <When open={open} known={known} dated={dated} />
      <div className="list-event">
        <Heading id={title}>
          <a href={viewHref(open, withEvent(shown.view, known.id))} data-item={known.id} aria-current={shown.event?.id === known.id ? 'true' : undefined}>
            {event.title}
          </a>
        </Heading>
        <p>{event.summary}</p>
        {shown.selection.isMaybe(known.id) && <p className="list-maybe">May lie within these dates, and may not.</p>}
      </div>
      <p className="list-side">
        <span className="vh">Side: </span>
        {sideName(known.lane, open.registry)}
      </p>
      <EventTopics open={open} known={known} />
      <EventStatus status={known.status} />
      <OwnLink open={open} shown={shown} known={known} className="sq list-link" />
    </article>
  );
}

/** The words of the report, then what places them: length, clock, or a word beside them. */
function When({ open, known, dated }: { open: OpenStory; known: KnownEvent; dated: boolean }) {
  const { event, phrase, disagree } = known;
  const first = phrase === null ? event.aside : null;
  const { kind } = markOf(known);
  const besides = [
    event.duration ? event.duration.words : '',
    phrase === null ? '' : event.aside,
    kind === 'day' || kind === 'one-of' || kind === 'days' ? clockWords(known, open.registry) : '',
  ].filter(Boolean);
  return (
    <div className="list-when">
      {phrase !== null && (
        <p>
          <i className="phrase">‘{phrase}’</i>
        </p>
      )}
      {first && <p className="list-aside">{first}</p>}
      <p className={dated ? 'vh' : 'list-small'}>
        <EventDate when={known.when} style={dated ? 'full' : 'short'} />
      </p>
      {besides.length > 0 && <p className="list-small">{besides.join(', ')}</p>}
      {known.dated.inferred && <p className="list-small">date is our inference</p>}
      {disagree.length > 0 && <p className="list-small">reports disagree on the date</p>}
    </div>
  );
}
