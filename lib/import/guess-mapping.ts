import type { ColumnMapping } from './column-mapping';
import { ImportError } from './import-error';

/** What a column can be said to hold. */
export type MappedField = Exclude<keyof ColumnMapping, 'name' | 'delimiter' | 'kind'>;

/** What columns are usually called, the surest name first, in small letters with `_` for whatever stands between words. */
const USUAL_NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  id: ['id', 'event_id', 'uid', 'unique_id'],
  title: ['title', 'headline', 'event', 'name', 'label'],
  summary: ['summary', 'description', 'text', 'remarks', 'notes'],
  when: ['date_edtf', 'edtf', 'when', 'date', 'day'],
  start: ['start', 'start_date', 'startdate', 'from', 'begin', 'begin_date'],
  end: ['end', 'end_date', 'enddate', 'to', 'until', 'finish'],
  earliest: ['earliest', 'earliest_day', 'not_before', 'notbefore'],
  latest: ['latest', 'latest_day', 'not_after', 'notafter'],
  phrase: ['printed_phrase', 'phrase', 'display_date'],
  clock: ['clock', 'time_zone', 'timezone', 'zone'],
  status: ['status'],
  type: ['type', 'event_type', 'cameo', 'plover'],
  sources: ['source_actor', 'source_actors', 'who', 'visitor'],
  targets: ['target', 'target_actor', 'target_actors', 'whom'],
  actors: ['actor_names', 'actors', 'actor', 'participants', 'people'],
  topics: ['topic_names', 'topics', 'topic', 'tags', 'tag', 'category', 'group'],
  places: ['places', 'place', 'location', 'locations', 'locale', 'city', 'country'],
  sourceTitle: ['sources', 'source_title', 'source', 'publisher'],
  sourceAddress: ['source_url', 'source_urls', 'source_address', 'link', 'address', 'url'],
  importance: ['importance', 'weight'],
};

/** What the columns seem to hold, from what they are called. */
export function guessFields(header: Iterable<string>): Readonly<Partial<Record<MappedField, string>>> {
  const byUsualName = new Map([...header].reverse().map((column) => [usualForm(column), column]));
  const found = Object.entries(USUAL_NAMES).flatMap(([field, names]) => {
    const match = names.find((usual) => byUsualName.has(usual));
    return match === undefined ? [] : [[field, byUsualName.get(match) ?? ''] as const];
  });
  return Object.fromEntries(found) as Partial<Record<MappedField, string>>;
}

/**
 * A mapping from what the columns are called, for a sheet that comes without one. Our own CSV files are read back by it.
 *
 * @param name What its seeds begin with.
 * @throws ImportError where no column looks like a title, or none like a date.
 */
export function guessMapping(header: Iterable<string>, name: string): ColumnMapping {
  const fields = guessFields(header);
  const { title, when, start, earliest, latest } = fields;
  if (title === undefined) throw new ImportError('No column is called title, headline, event or the like: a mapping must say which one is.');
  if (when === undefined && start === undefined && (earliest === undefined || latest === undefined)) {
    throw new ImportError('No column is called date, start or the like: a mapping must say which one is.');
  }
  return { ...fields, name, title };
}

function usualForm(column: string): string {
  return column.slice(0, 200).normalize('NFC').replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/g, '');
}
