import type { OpenStory, OpenView } from '../scene/open-story';
import { openView } from '../scene/open-view';
import type { KnownEvent } from '../story/known-event';
import { eventPath } from '../story/event-path';
import { resultSentence } from '../view/filter-words';
import { serializeView } from '../view/serialize-view';
import { viewTitle } from '../view/view-title';
import { type EventRecord, eventRecord } from './event-record';

/** What leaves the page: a view of a story, or one event. Every format writes this and nothing else. */
export interface Output {
  readonly kind: 'view' | 'event';
  readonly open: OpenStory;
  readonly shown: OpenView;
  /** The site's origin, without a slash at its end. */
  readonly site: string;
  /** "Events about Taiwan or TikTok – Three days, two clocks: Blinken in China"; an event's own title. */
  readonly title: string;
  /** The filter in words with its count, without a full stop: "Showing 4 of 12 events about Taiwan or TikTok". */
  readonly filter: string;
  /** The page of it, absolute and canonical. */
  readonly address: string;
  /** The canonical query, `''` or `?…`; `''` for an event. */
  readonly query: string;
  /** In time order, whatever order the view lists them in. */
  readonly records: readonly EventRecord[];
  /** Events of the story as known from the reports asked for. */
  readonly total: number;
  /** The ISO day of the newest change to the story's data. */
  readonly revision: string;
}

/** A view's output. `shown` is what `openView` made of the link; `site` is the origin without a slash at its end. */
export function viewOutput(open: OpenStory, shown: OpenView, site: string): Output {
  const { view, selection } = shown;
  const { story, names, leadDate } = open;
  const query = serializeView(view);
  return {
    kind: 'view', open, shown, site,
    // The events, whatever page of the story they are read on.
    title: viewTitle({ view: { ...view, view: 'timeline' }, names, storyTitle: story.title, leadDate }),
    filter: resultSentence({ shown: selection.count, total: selection.total, view, names, leadDate, maybe: selection.maybeCount }),
    address: `${site}/s/${story.slug}${query}`,
    query,
    records: [...selection].map((known) => eventRecord(open, known, { site, maybe: selection.isMaybe(known.id), reports: view.reports })),
    total: selection.total,
    revision: story.revision,
  };
}

/** One event's output, as known from all reports. */
export function eventOutput(open: OpenStory, known: KnownEvent, site: string): Output {
  return {
    kind: 'event', open, shown: openView(open, ''), site,
    title: known.event.title,
    filter: 'One event',
    address: `${site}${eventPath(known.event)}`,
    query: '',
    records: [eventRecord(open, known, { site, maybe: false, reports: 'all' })],
    total: open.known.all.events.length,
    revision: known.event.changed,
  };
}
