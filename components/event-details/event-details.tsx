import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { leavingTarget } from '../leaving-target';
import { Icon } from '../ui/icon';
import { Quotations } from '../quotations';
import { CopyLink } from './copy-link';
import { DetailsHead } from './details-head';
import { type DetailsContext, detailsLinks } from './details-links';
import { EventFacts } from './event-facts';
import { EventHistory } from './event-history';
import { EventReports } from './event-reports';
import { EventWhen } from './event-when';
import { MoneyBars } from './money-bars';

export interface EventDetailsProps {
  open: OpenStory;
  shown: OpenView;
  known: KnownEvent;
  /** The event's page has it as the page's heading. */
  heading?: 'h1' | 'h2';
  context: DetailsContext;
}

/** All that is known of one event, and from whom. */
export function EventDetails({ open, shown, known, heading: Heading = 'h2', context }: EventDetailsProps) {
  const { event } = known;
  const links = detailsLinks(open, shown, known, context);
  return (
    <div className={`details details-${context}`}>
      <DetailsHead selection={shown.selection} known={known} links={links} context={context} />
      <Heading className="details-title" id="event-heading" tabIndex={-1}>
        {event.headline}
      </Heading>
      <div className="details-account">
        <EventWhen open={open} known={known} />
        <p className="details-summary">{event.summary}</p>
        <Quotations quotations={known.used.flatMap((report) => report.quotations)} registry={open.registry} className="details-quotation" />
        <MoneyBars open={open} known={known} />
      </div>
      <EventReports open={open} known={known} links={links} heading={Heading === 'h1' ? 'h2' : 'h3'} />
      <div className="details-record">
        <EventFacts open={open} shown={shown} known={known} links={links} />
        {/* A collection is read whole, on one day. */}
        {!open.collection && <EventHistory event={event} />}
      </div>
      <div className="details-actions">
        <CopyLink href={links.copied} />
        {links.own && <OwnActions open={open} own={links.own} context={context} />}
      </div>
    </div>
  );
}

interface OwnActionsProps {
  open: OpenStory;
  own: NonNullable<ReturnType<typeof detailsLinks>['own']>;
  context: DetailsContext;
}

/** What an event can be had as beside its view. */
function OwnActions({ open, own, context }: OwnActionsProps) {
  const leaving = { target: leavingTarget(open), rel: 'noopener' };
  return (
    <>
      <a className="btn" href={own.calendar} download="" {...leaving}>
        <Icon name="calendar" />
        <span className="details-calendar">
          <span className="details-add">Add to </span>calendar
        </span>
      </a>
      <a className="btn" href={own.cite} data-share="" {...leaving}>
        <Icon name="quote" />
        Cite
      </a>
      {context === 'panel' && (
        <a className="plain-link details-permalink" href={own.page} {...leaving}>
          This event’s own page
        </a>
      )}
    </>
  );
}
