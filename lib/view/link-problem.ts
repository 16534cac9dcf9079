import { settleView } from './settle-view';
import { serializeView } from './serialize-view';
import { DEFAULT_VIEW, type Notice, type View } from './view';

/** A fault found while reading; what helps depends on the whole view, which is known only at the end. */
export interface Problem {
  readonly code: string;
  readonly text: string;
  readonly ways?: readonly Way[];
}

/** A way on: a label, and how the view of the link changes. */
export interface Way {
  readonly label: string;
  readonly change: (view: View) => View;
  /** Left out: always offered. */
  readonly when?: (view: View) => boolean;
}

/** The notice of a problem, with its ways on as canonical queries; one that leads nowhere else is left out. */
export function noticeOf({ code, text, ways = [] }: Problem, view: View): Notice {
  // Another view of the events begins at its first page.
  const start = { ...view, page: DEFAULT_VIEW.page };
  const here = serializeView(start);
  const offers = ways.filter(({ when }) => when?.(start) ?? true).map(({ label, change }) => ({ label, query: serializeView(settleView(change(start))) }));
  return { code, text, offers: offers.filter(({ query }, i) => query !== here && firstOf(offers, query) === i) };
}

function firstOf(offers: readonly { readonly query: string }[], query: string): number {
  return offers.findIndex((offer) => offer.query === query);
}
