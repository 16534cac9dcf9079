import type { ActorSlug, Status, TopicSlug } from '../story/story';
import { cleanSearch, isSearchTooLong, quoteValue } from './clean-text';
import { noticeOf, type Problem } from './link-problem';
import type { Parameter } from './parameters';
import { readColumn } from './read-column';
import { readEvent } from './read-event';
import { readPage } from './read-page';
import { readQuery, type ReadQuery } from './read-query';
import { parseTime } from './read-time';
import { readValues } from './read-values';
import { parseWindow } from './read-window';
import { readWord } from './read-word';
import { settleView } from './settle-view';
import { STATUS_NAMES } from './status-names';
import type { Notice, Values, View, ViewNames } from './view';

type Key = Parameter | 'from' | 'to';

/**
 * The view that a query asks for, and what its reader must be told. Total: any string gives a settled view, whose
 * `serializeView` is the canonical link; that link gives the same view again and no notice.
 * `search` is a query with or without `?`; a `#…` is ignored. The same on the server, in the browser and in tests.
 */
export function parseView(search: string, names: ViewNames): { view: View; notices: readonly Notice[] } {
  const query = readQuery(search);
  const problems: Problem[] = [...aliasProblems(query)];
  const told = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const single = (key: Key): string | undefined => {
    const [first, ...others] = query.values.get(key) ?? [];
    if (first !== undefined && others.some((other) => plain(other) !== plain(first))) problems.push(repeated(key, first));
    return first;
  };
  const list = (key: 'topic' | 'actor' | 'type' | 'status', known: ReadonlyMap<string, string>): Values<string> =>
    told(readValues(key, query.values.get(key) ?? [], known, names.formerly)).values;

  const view = settleView({
    reports: told(readReports(single('reports'), names)).reports,
    // The maps hold slugs of the registry, so what is found in one is a slug of its kind.
    topic: list('topic', names.topics) as Values<TopicSlug>,
    match: told(readWord('match', single('match'))).word,
    actor: list('actor', names.actors) as Values<ActorSlug>,
    type: list('type', names.types),
    status: list('status', STATUS_NAMES) as Values<Status>,
    q: told(readSearch(single('q'))).q,
    time: told(readTime(timeOf(query, single, problems))).time,
    certain: told(readWord('certain', single('certain'))).word,
    window: told(readWindow(single('window'))).window,
    lanes: told(readWord('lanes', single('lanes'))).word,
    sort: told(readWord('sort', single('sort'))).word,
    view: told(readWord('view', single('view'))).word,
    page: told(readPage(single('page'))).page,
    event: told(readEvent(single('event'), names)).event,
    column: told(readColumn(single('column'))).column,
    outlines: told(readWord('outlines', single('outlines'))).word,
  });
  problems.push(...wholeProblems(query));
  return { view, notices: problems.map((problem) => noticeOf(problem, view)) };
}

function plain(value: string): string {
  return value.trim().toLowerCase();
}

function repeated(key: Key, first: string): Problem {
  return { code: `dup:${key}`, text: `The link gives ${key} more than once. The first counts: ${quoteValue(first)}.` };
}

/** `time`, or the two halves of it that older links and the date fields use. */
function timeOf(query: ReadQuery, single: (key: Key) => string | undefined, problems: Problem[]): string | undefined {
  const [time, from, to] = [single('time'), single('from'), single('to')];
  const halves = from === undefined && to === undefined ? undefined : `${from ?? 'earliest'}..${to ?? 'latest'}`;
  if (time !== undefined && halves !== undefined) problems.push(repeated('time', time));
  return time ?? halves;
}

function readReports(text: string | undefined, names: ViewNames): { reports: View['reports']; problems: readonly Problem[] } {
  const { word, problems } = readWord('reports', text);
  if (word !== 'lead' || names.lead) return { reports: word, problems };
  const what = 'This story is read from many sources, so there is no one report to show alone. Showing what all of them say.';
  return { reports: 'all', problems: [{ code: 'bad:reports', text: what }] };
}

function readSearch(text: string | undefined): { q: string; problems: readonly Problem[] } {
  if (text === undefined) return { q: '', problems: [] };
  const long: Problem = { code: 'cut:q', text: 'The search text was too long; its first 80 characters count.' };
  return { q: cleanSearch(text), problems: isSearchTooLong(text) ? [long] : [] };
}

function readTime(text: string | undefined): { time: View['time']; problems: readonly Problem[] } {
  if (text === undefined) return { time: null, problems: [] };
  const parsed = parseTime(text);
  if (parsed === 'bad') {
    const what = `The dates ${quoteValue(text)} cannot be read, so all dates are shown. Write 2024-04-24, 2024-04 or 2024, or two of them with ‘..’ between.`;
    return { time: null, problems: [{ code: 'bad:time', text: what }] };
  }
  const swapped: Problem = { code: 'swap:time', text: 'The link’s dates ran backwards; they have been turned round.' };
  return { time: parsed.time, problems: parsed.swapped ? [swapped] : [] };
}

function readWindow(text: string | undefined): { window: View['window']; problems: readonly Problem[] } {
  if (text === undefined) return { window: null, problems: [] };
  const parsed = parseWindow(text);
  if (parsed === 'bad') {
    const what = `The span ${quoteValue(text)} cannot be read, so the timeline opens as usual.`;
    return { window: null, problems: [{ code: 'bad:window', text: what }] };
  }
  const swapped: Problem = { code: 'swap:window', text: 'The link’s span ran backwards; it has been turned round.' };
  return { window: parsed.window, problems: parsed.swapped ? [swapped] : [] };
}

function aliasProblems({ aliases }: ReadQuery): readonly Problem[] {
  return aliases.map((key) => ({ code: `alias:${key}`, text: `The link says ‘${key}’, another name for a setting of this page; it has been understood.` }));
}

function wholeProblems({ reserved, unknown, grammar, cut }: ReadQuery): readonly Problem[] {
  return [
    ...reserved.map((key) => ({ code: `reserved:${key}`, text: `The link’s setting ‘${key}’ does nothing yet; it is left out.` })),
    ...(unknown > 0 ? [{ code: 'unknown-key', text: `This link has settings that this page does not know (${unknown}).` }] : []),
    ...(grammar === 'newer' ? [{ code: 'future-grammar', text: 'A newer version of this site made this link. Some of it may be missing here.' }] : []),
    ...(grammar === 'bad' ? [{ code: 'bad:u', text: 'The link does not say which version made it in a way that can be read; it is read as the first.' }] : []),
    ...(cut ? [{ code: 'cut', text: 'The link is too long; only its beginning has been read.' }] : []),
  ];
}
