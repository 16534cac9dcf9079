import type { EventGroup } from '@/lib/scene/event-groups';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { type ListPage, pageOf } from '@/lib/selection/page-of';
import { withPage } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { EventItem } from './event-item';
import { ListForms } from './list-forms';
import { ListPages } from './list-pages';
import { listSections } from './list-sections';

export interface EventListProps {
  open: OpenStory;
  shown: OpenView;
  /** The level of the days' headings; the page's own stands above them. */
  heading?: 'h2' | 'h3';
  /** A topic's page lists its events, or the first of them, and changes nothing. */
  controls?: boolean;
}

/** The events of a page of the list, under a heading for each date: what the plot draws, to be read. */
export function EventList({ open, shown, heading = 'h3', controls = true }: EventListProps) {
  const page = pageOf(shown.selection, shown.view);
  const rows = <Rows open={open} shown={shown} page={page} heading={heading} />;
  if (!controls) {
    return (
      <div className="list">
        {rows}
        {page.last > 1 && (
          <p className="list-more">
            <a className="btn" href={viewHref(open, withPage(shown.view, 'list'))}>
              All {thousands(page.count)} events, by pages
            </a>
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="list">
      <ListForms open={open} view={shown.view} form="list" />
      <ListPages open={open} shown={shown} page={page}>
        {rows}
      </ListPages>
    </div>
  );
}

type RowsProps = Required<Pick<EventListProps, 'open' | 'shown' | 'heading'>> & { page: ListPage };

function Rows({ open, shown, page, heading }: RowsProps) {
  const sections = listSections(page.rows, {
    story: open.story,
    registry: open.registry,
    opening: open.frames.opening.from,
    horizon: open.horizon.at,
    byClock: false,
  });
  return (
    <>
      <div className="list-columns" aria-hidden="true">
        <span>When, as reported</span>
        <span>Event</span>
        <span>Side</span>
        <span>Topics</span>
        <span>Status</span>
      </div>
      {sections.map((section) =>
        section.kind === 'events' ? (
          <Group key={section.group.key} open={open} shown={shown} page={page} heading={heading} group={section.group} first={section.first} />
        ) : (
          <Awaited key={section.first} page={page} first={section.first} count={section.count} />
        ),
      )}
    </>
  );
}

/** An item's place among all events of the list, where the list holds more than the page does. */
function placeOf({ last, count }: ListPage, position: number) {
  return last === 1 ? {} : { 'aria-posinset': position, 'aria-setsize': count };
}

function startOf({ last }: ListPage, first: number): number | undefined {
  return last === 1 ? undefined : first;
}

function Group({ open, shown, page, group, first, heading: Heading }: RowsProps & { group: EventGroup; first: number }) {
  const id = `list-${group.key}`;
  return (
    <section className="list-group" aria-labelledby={id}>
      <Heading className="list-day" id={id}>
        {group.heading}
        {group.afterHorizon && shown.view.reports === 'lead' && <span className="list-horizon">{open.horizon.words}</span>}
      </Heading>
      <ol start={startOf(page, first)}>
        {group.events.map((known, i) => (
          <li key={known.id} {...placeOf(page, first + i)}>
            <EventItem open={open} shown={shown} known={known} dated={group.heading !== open.story.before} heading={Heading === 'h2' ? 'h3' : 'h4'} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Events that are on their way: each keeps its place. */
function Awaited({ page, first, count }: { page: ListPage; first: number; count: number }) {
  return (
    <ol className="list-group" start={startOf(page, first)}>
      {Array.from({ length: count }, (_, i) => (
        <li key={i} className="list-awaited" {...placeOf(page, first + i)}>
          Loading event {thousands(first + i)}
        </li>
      ))}
    </ol>
  );
}
