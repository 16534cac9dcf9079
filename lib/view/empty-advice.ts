import { reset, withListPage } from './edit-view';
import { filterClauses } from './filter-words';
import { joinWords } from './join-words';
import { settleView } from './settle-view';
import { serializeView } from './serialize-view';
import { DEFAULT_VIEW, type View, type ViewNames } from './view';

export interface EmptyAdvice {
  /** Names the filter at fault: "No event is about both TikTok and Narcotics." */
  readonly text: string;
  /** The nearest views that show something, nearest first, each with its count; resetting is last. */
  readonly offers: readonly { readonly label: string; readonly view: View; readonly count: number }[];
}

/** Ways to loosen a view, each with the words for what it lets go. In order: what asks least of the reader first. */
const LOOSER: readonly { readonly label: string; readonly applies: (view: View) => boolean; readonly loosen: (view: View) => View }[] = [
  { label: 'Show any of these', applies: (view) => view.match === 'all', loosen: (view) => ({ ...view, match: 'any' }) },
  { label: 'Show those that only may lie between the dates', applies: (view) => view.certain === 'only', loosen: (view) => ({ ...view, certain: 'any' }) },
  { label: 'Show without the search', applies: (view) => view.q !== '', loosen: (view) => ({ ...view, q: '' }) },
  { label: 'Show all dates', applies: (view) => view.time !== null, loosen: (view) => ({ ...view, time: null }) },
  { label: 'Show every status', applies: ({ status }) => isSet(status), loosen: (view) => ({ ...view, status: [] }) },
  { label: 'Show every type', applies: ({ type }) => isSet(type), loosen: (view) => ({ ...view, type: [] }) },
  { label: 'Show all people and governments', applies: ({ actor }) => isSet(actor), loosen: (view) => ({ ...view, actor: [] }) },
  { label: 'Show all topics', applies: ({ topic }) => isSet(topic), loosen: (view) => ({ ...view, topic: [] }) },
];

const FILTERS = ['topic', 'actor', 'type', 'status', 'q', 'time'] as const;

/**
 * What to say and offer where a view shows no event. `count` tells how many events a view shows; it is asked a few times,
 * once for each filter. A filter is at fault if it alone leaves nothing; else all of them together are.
 */
export function emptyAdvice(view: View, names: ViewNames, count: (view: View) => number): EmptyAdvice {
  const alone = FILTERS.map((key) => only(view, key)).filter((each) => serializeView(each) !== serializeView(reset(view)));
  const culprit = alone.find((each) => count(each) === 0) ?? view;
  const loosened = LOOSER.filter(({ applies }) => applies(view)).map(({ label, loosen }) => ({ label, view: settleView(loosen(withListPage(view, 1))) }));
  const everything = { label: 'Show all events', view: reset(view) };
  const offers = [...loosened, everything]
    .filter((offer, i, all) => all.findLastIndex((other) => serializeView(other.view) === serializeView(offer.view)) === i)
    .map((offer) => ({ ...offer, count: count(offer.view) }))
    .filter((offer) => offer.count > 0);
  return { text: noEvent(culprit, names), offers };
}

/** The view with one of its filters alone. */
function only(view: View, key: (typeof FILTERS)[number]): View {
  const { match, certain } = key === 'topic' ? { match: view.match, certain: DEFAULT_VIEW.certain } : { match: DEFAULT_VIEW.match, certain: view.certain };
  return settleView({ ...reset(view), [key]: view[key], match, certain });
}

function noEvent(view: View, names: ViewNames): string {
  if (view.topic === 'none') return 'No topic is chosen, so no event is shown.';
  if (view.actor === 'none') return 'No person or government is chosen, so no event is shown.';
  if (view.type === 'none') return 'No type of event is chosen, so no event is shown.';
  if (view.status === 'none') return 'No status is chosen, so no event is shown.';
  const clauses = filterClauses(view, names, 'one');
  return clauses.length === 0 ? 'There are no events.' : `No event ${joinWords(clauses, 'and')}.`;
}

function isSet(values: 'none' | readonly string[]): boolean {
  return values === 'none' || values.length > 0;
}
