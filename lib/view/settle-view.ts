import { cleanSearch } from './clean-text';
import { settleColumn, settleTime } from './time-bounds';
import type { Page, Values, View } from './view';
import { settleWindow } from './window-stamp';

/** More values than these say nothing that a reader could follow. */
export const MAX_VALUES = 12;

/** More pages than the largest collection has. */
const MAX_PAGE = 999_999;

/** Where long ones come by pages. */
const PAGED: ReadonlySet<Page> = new Set(['list', 'table']);

/**
 * The one form of a view: lists sorted, without repeats, at most 12 long; settings that change nothing here (`match`
 * with fewer than two topics, `certain` without a time, `page` of what has none,
 * `column` beside an open event or off the drawing) at their defaults. Applying it twice changes nothing.
 */
export function settleView(view: View): View {
  const topic = settleValues(view.topic);
  const time = settleTime(view.time);
  return {
    ...view,
    topic,
    match: topic === 'none' || topic.length < 2 ? 'any' : view.match,
    actor: settleValues(view.actor),
    type: settleValues(view.type),
    status: settleValues(view.status),
    q: cleanSearch(view.q),
    time,
    certain: time ? view.certain : 'any',
    window: settleWindow(view.window),
    page: PAGED.has(view.view) ? settlePage(view.page) : 1,
    column: view.view === 'timeline' && view.event === null ? settleColumn(view.column) : null,
  };
}

function settlePage(page: number): number {
  return Number.isInteger(page) && page >= 1 ? Math.min(page, MAX_PAGE) : 1;
}

function settleValues<T extends string>(values: Values<T>): Values<T> {
  return values === 'none' ? 'none' : [...new Set(values)].sort().slice(0, MAX_VALUES);
}
