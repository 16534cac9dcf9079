import type { ActorSlug, EventId, Status, TopicSlug } from '../story/story';
import { settleView } from './settle-view';
import { DEFAULT_VIEW, type Page, type Values, type View } from './view';

/** Adds a topic, or takes it out. After `none` only the new one is chosen. */
export function toggleTopic(view: View, slug: TopicSlug): View {
  return withTopics(view, toggled(view.topic, slug));
}

export function withTopics(view: View, topic: Values<TopicSlug>): View {
  return fromStart({ ...view, topic });
}

export function toggleActor(view: View, slug: ActorSlug): View {
  return fromStart({ ...view, actor: toggled(view.actor, slug) });
}

export function toggleType(view: View, slug: string): View {
  return fromStart({ ...view, type: toggled(view.type, slug) });
}

export function toggleStatus(view: View, status: Status): View {
  return fromStart({ ...view, status: toggled(view.status, status) });
}

/** Events with any, or with all of the topics; `all` needs two topics to stay. */
export function withMatch(view: View, match: View['match']): View {
  return fromStart({ ...view, match });
}

/** `q` as typed; it is cleaned and cut to 80 code points. */
export function withQuery(view: View, q: string): View {
  return fromStart({ ...view, q });
}

/** Civil dates, inclusive; reversed ones are turned round, impossible ones opened. Null filters no time. */
export function withTime(view: View, time: View['time']): View {
  return fromStart({ ...view, time });
}

/** `only` needs a time to stay. */
export function withCertain(view: View, certain: View['certain']): View {
  return fromStart({ ...view, certain });
}

/** Null is the story's own opening window. */
export function withWindow(view: View, window: View['window']): View {
  return settleView({ ...view, window });
}

export function withPage(view: View, page: Page): View {
  return fromStart({ ...view, view: page });
}

/** A page of the list or the table, from 1; elsewhere there is but one. */
export function withListPage(view: View, page: number): View {
  return settleView({ ...view, page });
}

/** Opens a column of the drawing instead of an event; null closes it. */
export function withColumn(view: View, column: View['column']): View {
  return settleView({ ...view, event: column === null ? view.event : null, column });
}

/** Opens an event in context; null closes the panel. */
export function withEvent(view: View, event: EventId | null): View {
  return settleView({ ...view, event });
}

export function withReports(view: View, reports: View['reports']): View {
  return fromStart({ ...view, reports });
}

export function withSort(view: View, sort: View['sort']): View {
  return fromStart({ ...view, sort });
}

/** Lanes hold the same events, whatever gives them: what is shown stays, and so does its page. */
export function withLanes(view: View, lanes: View['lanes']): View {
  return settleView({ ...view, lanes });
}

export function withOutlines(view: View, outlines: View['outlines']): View {
  return settleView({ ...view, outlines });
}

/** Other events, or another order of them, begin at the first page. */
function fromStart(view: View): View {
  return settleView({ ...view, page: DEFAULT_VIEW.page });
}

const UNFILTERED = {
  topic: DEFAULT_VIEW.topic, match: DEFAULT_VIEW.match, actor: DEFAULT_VIEW.actor, type: DEFAULT_VIEW.type,
  status: DEFAULT_VIEW.status, q: DEFAULT_VIEW.q, time: DEFAULT_VIEW.time, certain: DEFAULT_VIEW.certain,
} as const;

/** All events again. What is not a filter stays: page of the site, reports, window, open event, order, outlines. */
export function reset(view: View): View {
  return fromStart({ ...view, ...UNFILTERED });
}

/** True where a filter may leave events out. */
export function hasFilters(view: View): boolean {
  const lists = [view.topic, view.actor, view.type, view.status];
  return lists.some((values) => values === 'none' || values.length > 0) || view.q !== '' || view.time !== null;
}

function toggled<T extends string>(values: Values<T>, value: T): Values<T> {
  if (values === 'none') return [value];
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
