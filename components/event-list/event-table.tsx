import { Icon } from '@/components/ui/icon';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { pageOf } from '@/lib/selection/page-of';
import type { KnownEvent } from '@/lib/story/known-event';
import { clockWords, sideName } from '@/lib/story/names';
import { withEvent, withSort } from '@/lib/view/edit-view';
import { resultSentence } from '@/lib/view/filter-words';
import { thousands } from '@/lib/view/thousands';
import { EventDate } from './event-date';
import { EventStatus } from './event-status';
import { EventTopics } from './event-topics';
import { ListForms } from './list-forms';
import { ListPages } from './list-pages';
import { OwnLink, ownLinkName } from './own-link';
import { pageWords } from './page-words';

const COLUMNS = 7;

/** The events of a page of the table as rows, by date. */
export function EventTable({ open, shown }: { open: OpenStory; shown: OpenView }) {
  const { view, selection } = shown;
  const page = pageOf(selection, view);
  const paged = page.last > 1;
  const newest = view.sort === 'new';
  const sentence = resultSentence({ shown: selection.count, total: selection.total, view, names: open.names, leadDate: open.leadDate, maybe: selection.maybeCount });
  const caption = paged ? `${sentence}: ${pageWords(page).toLowerCase()}` : sentence;
  return (
    <div className="list">
      <ListForms open={open} view={view} form="table" />
      <ListPages open={open} shown={shown} page={page}>
        {/* A narrow screen scrolls the table, not the page; the keyboard can reach it to do so. */}
        <div className="list-scroll" role="region" aria-label="Table of events" tabIndex={0}>
          <table className="list-table" aria-rowcount={paged ? page.count + 1 : undefined}>
            <caption className="vh">{caption}</caption>
            <thead>
              <tr aria-rowindex={paged ? 1 : undefined}>
                <th scope="col" aria-sort={newest ? 'descending' : 'ascending'}>
                  <a href={viewHref(open, withSort(view, newest ? 'old' : 'new'))}>
                    When
                    <span className="vh">{newest ? ', oldest first' : ', newest first'}</span>
                    <span className={newest ? 'list-order' : 'list-order list-up'}>
                      <Icon name="down" size={14} />
                    </span>
                  </a>
                </th>
                <th scope="col">Event</th>
                <th scope="col">Side</th>
                <th scope="col">Topics</th>
                <th scope="col">Status</th>
                <th scope="col">Reports</th>
                <th scope="col">
                  <span className="vh">{ownLinkName(open)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ position, known }) => {
                // The row of headings is the first.
                const index = paged ? position + 1 : undefined;
                return known ? <Row key={known.id} open={open} shown={shown} known={known} index={index} /> : <Awaited key={position} position={position} index={index} />;
              })}
            </tbody>
          </table>
        </div>
      </ListPages>
    </div>
  );
}

/** An event that is on its way keeps its place. */
function Awaited({ position, index }: { position: number; index: number | undefined }) {
  return (
    <tr aria-rowindex={index} className="list-awaited">
      <td colSpan={COLUMNS}>Loading event {thousands(position)}</td>
    </tr>
  );
}

function Row({ open, shown, known, index }: { open: OpenStory; shown: OpenView; known: KnownEvent; index: number | undefined }) {
  const { event } = known;
  const current = shown.event?.id === known.id;
  return (
    <tr aria-rowindex={index} className={current ? 'list-current' : undefined}>
      <td>
        <EventDate when={known.when} style="plain" />
        <span className="list-small">
          {clockWords(known, open.registry)}
          {known.phrase !== null && (
            <>
              , <i className="phrase">‘{known.phrase}’</i>
            </>
          )}
        </span>
        {shown.selection.isMaybe(known.id) && <span className="list-small list-maybe">may lie within these dates</span>}
      </td>
      <th scope="row">
        <a href={viewHref(open, withEvent(shown.view, known.id))} data-item={known.id} aria-current={current ? 'true' : undefined}>
          {event.title}
        </a>
      </th>
      <td>{sideName(known.lane, open.registry)}</td>
      <td>
        <EventTopics open={open} known={known} />
      </td>
      <td>
        <EventStatus status={known.status} />
      </td>
      <td className="list-number">{known.used.length}</td>
      <td>
        <OwnLink open={open} shown={shown} known={known} className="sq" />
      </td>
    </tr>
  );
}
