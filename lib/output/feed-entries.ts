import { eventTag } from './authority';
import type { EventRecord } from './event-record';
import { feedTag, ownAddress } from './feed-address';
import { recordProse } from './feed-prose';
import { cleanLine } from './feed-text';
import type { Output } from './output';

/** What a reader of feeds asks for at once; older changes are on the page. */
const MOST_ENTRIES = 50;

/** What Atom and JSON Feed say of an event. All texts are clean (see `feed-text.ts`). */
export interface FeedEntry {
  readonly record: EventRecord;
  /** Permanent: the same however the title or the address changes. */
  readonly id: string;
  /** Its date comes first, since the entry's own date is that of the record. */
  readonly title: string;
  readonly summary: string;
  readonly prose: string;
  /** When the record was added, RFC 3339. An event of 2018 that is added today is news today. */
  readonly published: string;
  /** When it last changed. */
  readonly updated: string;
}

export interface Feed {
  readonly id: string;
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** The output as a feed, the newest change first. `extension` is that of the file which the feed is read from. */
export function feedOf(output: Output, extension: string): Feed {
  const { records, revision, title, filter, address } = output;
  const newest = newestFirst(records).slice(0, MOST_ENTRIES);
  const left = records.length - newest.length;
  return {
    id: feedTag(output),
    self: ownAddress(output, extension),
    page: address,
    title: cleanLine(title),
    subtitle: cleanLine([`${filter}.`, ...(left === 0 ? [] : [leftWords(newest.length, left, address)])].join(' ')),
    updated: instant(newest[0]?.known.event.changed ?? revision),
    entries: newest.map(entryOf),
  };
}

/** By the day of the last change, then by the day they were added, then the later event first. */
function newestFirst(records: readonly EventRecord[]): readonly EventRecord[] {
  const days = ({ known: { event: { changed, added } } }: EventRecord): string => `${changed} ${added}`;
  return records.toReversed().sort((a, b) => (days(a) === days(b) ? 0 : days(a) < days(b) ? 1 : -1));
}

function entryOf(record: EventRecord): FeedEntry {
  const { id, dateWords, sentence, known: { event } } = record;
  return {
    record,
    id: eventTag(id),
    title: cleanLine(`${dateWords}: ${event.title}`),
    summary: cleanLine(`${event.summary} ${sentence}`),
    prose: recordProse(record),
    published: instant(event.added),
    updated: instant(event.changed),
  };
}

function leftWords(here: number, left: number, address: string): string {
  return `These are the ${here} events whose records changed last; ${left} more ${left === 1 ? 'is' : 'are'} on the page: ${address}`;
}

/** Our records bear days; a feed wants a moment, which is the day's first in UTC. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
