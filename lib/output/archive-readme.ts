import { joinWords } from '../view/join-words';
import { COLUMNS } from './columns';
import type { Output } from './output';
import { timelineJsOmissions } from './timelinejs';

/** Each way that a name may end, and what such a file is; the longer ending stands first. */
const KINDS: readonly (readonly [ending: string, about: string])[] = [
  ['.timelinejs.json', 'for TimelineJS 3'],
  ['.feed.json', 'JSON Feed 1.1: what was added and changed'],
  ['.json', 'all fields, with the reports that each event rests on'],
  ['.csv', 'a table, one row for each event; the columns are explained below'],
  ['.jsonld', 'linked data in the words of schema.org'],
  ['.ics', 'a calendar (iCalendar, RFC 5545)'],
  ['.atom', 'an Atom feed: what was added and changed'],
  ['.svg', 'a picture, as a drawing'],
  ['.png', 'a picture'],
];

/** `README.md` of an archive: what it holds, of which view, and how its tables are to be read. `names` are its files'. */
export function archiveReadme(output: Output, names: readonly string[]): string {
  const { title, filter, address, records, total, revision } = output;
  return [
    `# ${oneLine(title)}`,
    'An archive of a timeline by Démarche: what happened when, how surely it is known, and who said so.',
    [
      `- ${oneLine(filter)}.`,
      `- Events: ${records.length} of ${total}.`,
      `- Address: <${address}>`,
      `- Data as of: ${revision}`,
    ].join('\n'),
    '## Files',
    [...names.map((name) => `- \`${name}\`: ${kindOf(name)}`), '- `metadata.json`: the query, the filter and the columns, for machines'].join('\n'),
    ...omissions(output, names),
    ...(names.some((name) => name.endsWith('.csv')) ? [tableWords()] : []),
    '## Dates',
    'A date is never written more precisely than it is known. `date_edtf` is the whole of it; the earliest and the latest day are the bounds that follow from it, '
      + 'both inclusive, on the calendar of `clock`. Times in UTC are there only where a source gives the hour.',
  ].join('\n\n') + '\n';
}

function tableWords(): string {
  return [
    '## Table',
    'UTF-8, comma-separated, lines end in CRLF (RFC 4180). So that no spreadsheet takes words for a formula, words that begin like one (with = + - @, their full-width '
      + 'forms, a tab or a line end) have an apostrophe in front. Take one away to have the text as it was, or ask for the table with `raw=1`. Columns that are not text are left as they are.',
    ['| Column | Kind | |', '|---|---|---|', ...COLUMNS.map(({ name, kind, about }) => `| \`${name}\` | ${kind} | ${about} |`)].join('\n'),
  ].join('\n\n');
}

function omissions(output: Output, names: readonly string[]): readonly string[] {
  const left = timelineJsOmissions(output);
  const name = names.find((each) => each.endsWith('.timelinejs.json'));
  if (name === undefined || left.length === 0) return [];
  return ['## Left out', `\`${name}\` lacks ${left.length} of the events, since TimelineJS cannot draw what has no known start: ${joinWords(left.map(({ id, known }) => `${oneLine(known.event.title)} (\`${id}\`)`), 'and')}.`];
}

function kindOf(name: string): string {
  return KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'a file';
}

/** A title cannot begin a heading or a list of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
