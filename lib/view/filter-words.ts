import { hasFilters } from './edit-view';
import { joinWords } from './join-words';
import { statusClause } from './status-names';
import { thousands } from './thousands';
import { timeWords } from './time-words';
import type { Values, View, ViewNames } from './view';

export interface Result {
  /** Events that the view shows. */
  readonly shown: number;
  /** Events of the story. */
  readonly total: number;
  readonly view: View;
  readonly names: ViewNames;
  /** The lead report's date, without its year: "26 April"; null where there is none. */
  readonly leadDate: string | null;
  /** Of those shown, how many only may lie within the view's dates. */
  readonly maybe?: number;
}

/**
 * The result sentence, without a full stop: "Showing all 12 events", "Showing 4 of 12 events about Taiwan or TikTok, as
 * reported on 26 April". It counts, names every filter, and says so where the report alone is asked.
 */
export function resultSentence({ shown, total, view, names, leadDate, maybe = 0 }: Result): string {
  const clauses = filterClauses(view, names);
  const events = total === 1 ? 'event' : 'events';
  const how =
    hasFilters(view) || shown !== total ? `${shown === 0 ? 'none' : thousands(shown)} of ${thousands(total)} ${events}`
    : total === 0 ? 'no events'
    : total === 1 ? 'the one event'
    : `all ${thousands(total)} events`;
  const only = maybe > 0 ? [maybe === shown ? 'none of them with certainty' : `${thousands(maybe)} of them only possibly`] : [];
  const asReported = view.reports === 'lead' && leadDate !== null ? [`as reported on ${leadDate}`] : [];
  const [first, ...rest] = [...clauses, ...only, ...asReported];
  if (first === undefined) return `Showing ${how}`;
  const joint = clauses.length > 0 ? ' ' : ', ';
  return [`Showing ${how}${joint}${first}`, ...rest].join(', ');
}

/**
 * Every filter of a view as a clause: of `many` after "events" ("about Taiwan or TikTok", "that happened"), of `one`
 * after "no event" ("is about Taiwan or TikTok", "happened").
 */
export function filterClauses(view: View, names: ViewNames, number: 'one' | 'many' = 'many'): readonly string[] {
  const say = (one: string, many: string, what: string) => (what === '' ? [] : [`${number === 'one' ? one : many} ${what}`.trim()]);
  const both = view.match === 'all' && view.topic.length === 2 && number === 'one' ? 'both ' : '';
  const topics = named(view.topic, names.topics, view.match === 'all' ? 'and' : 'or');
  const certainly = view.certain === 'only' ? 'certainly ' : '';
  return [
    ...say(`is about ${both}`.trim(), 'about', topics),
    ...say('is with', 'with', named(view.actor, names.actors, 'or', withArticle)),
    ...say('is of type', 'of type', named(view.type, names.types, 'or', (name) => `‘${name}’`)),
    ...say('', 'that', view.status === 'none' ? '' : statusClause(view.status, number)),
    ...say('mentions', 'that mention', view.q && `“${view.q}”`),
    ...say(`${certainly}lies`, certainly.trim(), view.time ? timeWords(view.time) : ''),
  ];
}

function named(
  values: Values<string>,
  known: ReadonlyMap<string, string>,
  last: 'and' | 'or',
  say: (name: string) => string = (name) => name,
): string {
  return values === 'none' ? '' : joinWords(inOrder(values, known).map(say), last);
}

/** Names of states and offices that English gives an article: "the United States", "the US Department of State". */
const TAKES_ARTICLE = /^(?:United|European|Netherlands|Philippines|Kremlin|White House)\b|\b(?:Department|Ministry|Congress|Senate|Council|Commission|Government)\b/;

function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Names in the registry's order, which the chips have too. */
function inOrder(values: readonly string[], known: ReadonlyMap<string, string>): readonly string[] {
  return [...known].filter(([slug]) => values.includes(slug)).map(([, name]) => name);
}
