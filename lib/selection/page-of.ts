import type { KnownEvent } from '../story/known-event';
import type { EventId } from '../story/story';
import type { View } from '../view/view';
import type { Selection } from './select-events';

/** Events of a page of the list. */
export const PAGE_SIZE = 100;

/** Up to so many stay together: a second page costs more than to read on. */
export const ONE_PAGE = 2 * PAGE_SIZE;

/** An event at its place in the list, or a place whose event has not come yet. Positions count from 1 in the list's order. */
export interface ListRow {
  readonly position: number;
  readonly known: KnownEvent | undefined;
}

export interface ListPage {
  /** The page asked for, from 1. Past the last one there are no rows. */
  readonly page: number;
  readonly last: number;
  /** All events that the view shows, on whatever page. */
  readonly count: number;
  readonly rows: readonly ListRow[];
}

/** The page of the list that a view shows, in its order. It asks for the events of this page and no others. */
export function pageOf(selection: Pick<Selection, 'count' | 'at'>, { sort, page }: Pick<View, 'sort' | 'page'>): ListPage {
  const { count } = selection;
  const { first, end } = positionsOf(page, count);
  const rows = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => {
    const position = first + i;
    return { position, known: selection.at(sort === 'new' ? count - position : position - 1) };
  });
  return { page, last: lastPageOf(count), count, rows };
}

/** The page of the list that an event stands on, in the view's order; null for an event that is filtered out. */
export function pageHolding(selection: Pick<Selection, 'count' | 'positionOf'>, { sort }: Pick<View, 'sort'>, id: EventId): number | null {
  const place = selection.positionOf(id);
  if (place < 0) return null;
  if (selection.count <= ONE_PAGE) return 1;
  return Math.floor((sort === 'new' ? selection.count - 1 - place : place) / PAGE_SIZE) + 1;
}

/** The number of the last page: 1 where all stay together. */
export function lastPageOf(count: number): number {
  return count <= ONE_PAGE ? 1 : Math.ceil(count / PAGE_SIZE);
}

/** First and last position on a page, both on it; of a page past the last, the first comes after the end. */
export function positionsOf(page: number, count: number): { readonly first: number; readonly end: number } {
  if (count <= ONE_PAGE && page === 1) return { first: 1, end: count };
  return { first: (page - 1) * PAGE_SIZE + 1, end: page > lastPageOf(count) ? 0 : Math.min(page * PAGE_SIZE, count) };
}
