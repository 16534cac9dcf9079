import { actorName, clockCity, sideName, topicName, typeName } from '../story/names';
import { twoDigits } from '../time/civil-day';
import { formatInstant } from '../time/format-instant';
import type { EventRecord } from './event-record';
import type { Output } from './output';

/**
 * A column of the table that a view is written as. The names and their order are a promise to whoever reads the table by
 * machine: add at the end, and never rename.
 */
export interface Column {
  readonly name: string;
  /** `text` is words that a person wrote or a source printed; only those are guarded against formulas. */
  readonly kind: 'text' | 'code' | 'date' | 'number' | 'boolean';
  readonly about: string;
  readonly of: (record: EventRecord, output: Output) => string;
}

/** Between words in one cell. */
const LIST = '; ';

export const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'code', about: 'The event’s permanent id.', of: ({ id }) => id },
  { name: 'url', kind: 'code', about: 'Its page.', of: ({ url }) => url },
  { name: 'title', kind: 'text', about: 'What happened, in a line.', of: ({ known }) => known.event.title },
  { name: 'summary', kind: 'text', about: 'What happened, in a sentence or two.', of: ({ known }) => known.event.summary },
  { name: 'date_words', kind: 'text', about: 'The date in words, with how much of it is known.', of: ({ dateWords }) => dateWords },
  { name: 'date_edtf', kind: 'date', about: 'The date in EDTF (ISO 8601-2:2019): [a..b] is one day of these, a/b lasted from one to the other.', of: ({ known }) => known.when.text },
  { name: 'date_precision', kind: 'code', about: 'How precisely the date is known: time, day, one-of-days, month and so on.', of: ({ precision }) => precision },
  { name: 'earliest_day', kind: 'date', about: 'The first day on which it may have been; empty if no start is given.', of: ({ earliest }) => earliest ?? '' },
  { name: 'latest_day', kind: 'date', about: 'The last such day, inclusive; empty if no end is given.', of: ({ latest }) => latest ?? '' },
  { name: 'date_uncertain', kind: 'boolean', about: 'The source itself doubts the date.', of: ({ uncertain }) => String(uncertain) },
  { name: 'date_inferred', kind: 'boolean', about: 'The date is our reading, not the source’s word.', of: ({ known }) => String(known.dated.inferred) },
  { name: 'reports_disagree', kind: 'boolean', about: 'The dates of the reports used cannot all be true.', of: ({ known }) => String(known.disagree.length > 0) },
  { name: 'start_utc', kind: 'date', about: 'The exact time in UTC; empty unless the hour is known.', of: (record) => exactTime(record)?.start ?? '' },
  { name: 'end_utc', kind: 'date', about: 'The end of that minute in UTC, exclusive; empty unless the hour is known.', of: (record) => exactTime(record)?.end ?? '' },
  { name: 'clock', kind: 'code', about: 'The time zone (IANA) on whose calendar the days are counted.', of: ({ known }) => known.clock },
  { name: 'clock_city', kind: 'text', about: 'The city that names this clock.', of: ({ known }, { open }) => clockCity(known.clock, open.registry) },
  { name: 'printed_phrase', kind: 'text', about: 'The date as the report prints it; empty if it prints none.', of: ({ known }) => known.phrase ?? '' },
  { name: 'status', kind: 'code', about: 'announced, scheduled, under-way, happened, postponed or cancelled.', of: ({ known }) => known.status },
  { name: 'type', kind: 'code', about: 'What kind of act: a category of PLOVER, or our own where it has none.', of: ({ known }) => known.event.type },
  { name: 'type_name', kind: 'text', about: 'The same in words.', of: ({ known }, { open }) => typeName(known.event.type, open.registry) },
  { name: 'topics', kind: 'code', about: 'Topics, the main one first, separated by spaces.', of: ({ known }) => known.event.topics.map(({ topic }) => topic).join(' ') },
  { name: 'topic_names', kind: 'text', about: 'The same in words, separated by semicolons.', of: ({ known }, { open }) => known.event.topics.map(({ topic }) => topicName(topic, open.registry)).join(LIST) },
  { name: 'actors', kind: 'code', about: 'Who acts and who is acted upon, separated by spaces.', of: ({ known }) => known.event.actors.map(({ actor }) => actor).join(' ') },
  { name: 'actor_names', kind: 'text', about: 'The same in words, separated by semicolons.', of: ({ known }, { open }) => known.event.actors.map(({ actor }) => actorName(actor, open.registry)).join(LIST) },
  { name: 'places', kind: 'text', about: 'Where it was, separated by semicolons; empty if no report says.', of: ({ known }) => known.event.places.join(LIST) },
  { name: 'lane', kind: 'code', about: 'The side that acts, or together where several do.', of: ({ known }) => known.lane },
  { name: 'lane_name', kind: 'text', about: 'The same in words.', of: ({ known }, { open }) => sideName(known.lane, open.registry) },
  { name: 'duration_minutes', kind: 'number', about: 'How long it lasted; empty if no report says.', of: ({ known }) => String(known.event.duration?.minutes ?? '') },
  { name: 'duration_words', kind: 'text', about: 'The same in words: about, where the report rounds.', of: ({ known }) => known.event.duration?.words ?? '' },
  { name: 'reports', kind: 'number', about: 'How many reports are used.', of: ({ known }) => String(known.used.length) },
  { name: 'sources', kind: 'text', about: 'The sources of these reports, separated by semicolons.', of: ({ sources }) => sources.map(({ name }) => name).join(LIST) },
  { name: 'source_urls', kind: 'code', about: 'Their addresses, for those that have one, separated by spaces.', of: ({ sources }) => sources.flatMap(({ address }) => (address === null ? [] : [encodeSpaces(address)])).join(' ') },
  { name: 'retrieved', kind: 'text', about: 'How and when each source was read.', of: ({ sources }) => sources.map(({ name, checked }) => `${name}: ${checked}`).join(' ') },
  { name: 'maybe', kind: 'boolean', about: 'It only may lie within the dates that the view asks for.', of: ({ maybe }) => String(maybe) },
  { name: 'added', kind: 'date', about: 'The day on which we added the record.', of: ({ known }) => known.event.added },
  { name: 'changed', kind: 'date', about: 'The day on which we last changed it.', of: ({ known }) => known.event.changed },
  { name: 'sequence', kind: 'number', about: 'How often its date, place or status has changed.', of: ({ known }) => String(known.event.sequence) },
];

function exactTime({ known: { when, extent } }: EventRecord): { readonly start: string; readonly end: string } | null {
  if (when.kind !== 'time' || extent.from === null || extent.to === null) return null;
  return { start: formatInstant(extent.from).replace(/00Z$/, `${twoDigits(when.second)}Z`), end: formatInstant(extent.to) };
}

function encodeSpaces(address: string): string {
  return address.replace(/\s/g, encodeURIComponent);
}
