import { quoteValue } from './clean-text';
import { hasFilters, reset } from './edit-view';
import { joinWords } from './join-words';
import type { Problem, Way } from './link-problem';
import { nearestName } from './nearest-name';
import { MAX_VALUES } from './settle-view';
import { trimProse } from './trim-prose';
import type { Values, View } from './view';

const SEPARATORS = /[\s.,~|+]+/;
const MAX_NAMED = 3;

export type ListKey = 'topic' | 'actor' | 'type' | 'status';

const NOUNS: Record<ListKey, { one: string; no: string; many: string }> = {
  topic: { one: 'a topic', no: 'No topic', many: 'topics' },
  actor: { one: 'a person or government', no: 'No person or government', many: 'people and governments' },
  type: { one: 'a type of event', no: 'No type of event', many: 'types of event' },
  status: { one: 'a status', no: 'No status', many: 'statuses' },
};

/**
 * Reads a list of names: separators `. , ~ | +` and space, repeated keys, any case, brackets or commas of prose around
 * them. Former names become present ones. Unknown ones are told, with the nearest known one; if no name is known,
 * the list is `none`, never "everything".
 */
export function readValues(
  key: ListKey,
  written: readonly string[],
  names: ReadonlyMap<string, string>,
  formerly: ReadonlyMap<string, string>,
): { values: Values<string>; problems: readonly Problem[] } {
  const tokens = written.flatMap((text) => text.toLowerCase().split(SEPARATORS)).map(trimProse).filter(Boolean);
  const current = tokens.map((token) => formerly.get(`${key}:${token}`) ?? token);
  const known = [...new Set(current.filter((token) => names.has(token)))].sort();
  const unknown = [...new Set(current.filter((token) => !names.has(token) && token !== 'none'))];
  const nothing = known.length === 0 && current.length > 0;
  const problems: Problem[] = [];
  if (unknown.length > 0) problems.push(unknownNames(key, unknown, known, names));
  if (known.length > MAX_VALUES) {
    problems.push({ code: `cap:${key}`, text: `A link holds at most ${MAX_VALUES} ${NOUNS[key].many}; the rest are left out.` });
  }
  return { values: nothing ? 'none' : known.slice(0, MAX_VALUES), problems };
}

function unknownNames(
  key: ListKey,
  unknown: readonly string[],
  known: readonly string[],
  names: ReadonlyMap<string, string>,
): Problem {
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const more = unknown.length - MAX_NAMED;
  const quoted = unknown.slice(0, MAX_NAMED).map(quoteValue);
  const what =
    unknown.length === 1
      ? `${quoted[0]} is not ${NOUNS[key].one} here.`
      : `${NOUNS[key].no} here is called ${joinWords(more > 0 ? [...quoted, `${more} more`] : quoted, 'or')}.`;
  const nearest = unknown.slice(0, MAX_NAMED).flatMap((token) => nearestName(token, names.keys()) ?? []);
  const meant = [...new Set(nearest)].filter((slug) => !known.includes(slug));
  const shown = known.slice(0, MAX_VALUES);
  const now = shown.length > 0 ? `Showing ${joinWords(shown.map(nameOf), 'and')} only.` : 'Nothing is shown.';
  const question = meant.length > 0 ? ` Did you mean ${joinWords(meant.map(nameOf), 'or')}?` : '';
  const nearestWays = meant.map((slug): Way => ({
    label: `${known.length > 0 ? 'Add' : 'Show'} ${nameOf(slug)}`,
    change: (view) => ({ ...view, [key]: [...known, slug] }),
  }));
  const without = (view: View): View => ({ ...view, [key]: [] });
  const othersFilter = (view: View): boolean => hasFilters(without(view));
  const ways: Way[] = [
    ...nearestWays,
    { label: `Show all ${NOUNS[key].many}`, change: without, when: (view) => known.length > 0 || othersFilter(view) },
    { label: 'Show all events', change: reset, when: () => known.length === 0 },
  ];
  return { code: `bad:${key}`, text: `${what} ${now}${question}`, ways };
}
