import { groupEvents, type EventGroup } from '@/lib/scene/event-groups';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { EventItem } from './event-item';
import { ListForms } from './list-forms';

export interface EventListProps {
  open: OpenStory;
  shown: OpenView;
  /** The level of the days' headings; the page's own stands above them. */
  heading?: 'h2' | 'h3';
  /** A topic's page lists its events and changes nothing. */
  controls?: boolean;
}

/** The events shown, under a heading for each date: what the plot draws, to be read. */
export function EventList({ open, shown, heading = 'h3', controls = true }: EventListProps) {
  const { view, selection } = shown;
  const groups = groupEvents(selection, {
    story: open.story,
    registry: open.registry,
    opening: open.frames.opening.from,
    horizon: open.horizon.at,
    byClock: false,
    sort: view.sort,
  });
  return (
    <div className="list">
      {controls && <ListForms open={open} view={view} form="list" />}
      <div className="list-columns" aria-hidden="true">
        <span>When, as reported</span>
        <span>Event</span>
        <span>Side</span>
        <span>Topics</span>
        <span>Status</span>
      </div>
      {groups.map((group) => (
        <Group key={group.key} open={open} shown={shown} group={group} heading={heading} />
      ))}
    </div>
  );
}

function Group({ open, shown, group, heading: Heading }: { open: OpenStory; shown: OpenView; group: EventGroup; heading: 'h2' | 'h3' }) {
  const id = `list-${group.key}`;
  return (
    <section className="list-group" aria-labelledby={id}>
      <Heading className="list-day" id={id}>
        {group.heading}
        {group.afterHorizon && shown.view.reports === 'lead' && <span className="list-horizon">{open.horizon.words}</span>}
      </Heading>
      <ol>
        {group.events.map((known) => (
          <li key={known.id}>
            <EventItem open={open} shown={shown} known={known} dated={group.heading !== open.story.before} heading={Heading === 'h2' ? 'h3' : 'h4'} />
          </li>
        ))}
      </ol>
    </section>
  );
}
