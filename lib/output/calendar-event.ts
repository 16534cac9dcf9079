import { topicName } from '../story/names';
import type { Status } from '../story/story';
import { AUTHORITY } from './authority';
import { type CalendarDates, calendarDates, isExact } from './calendar-dates';
import { eventWords } from './calendar-words';
import type { EventRecord } from './event-record';
import { cleanLine } from './feed-text';
import { dateLine, dayStampLine, instantLine, textLine, textsLine, wordLine } from './ical-line';
import type { Output } from './output';

type CalendarStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

const STATUS: Readonly<Record<Status, CalendarStatus>> = {
  announced: 'TENTATIVE', scheduled: 'TENTATIVE', 'under-way': 'CONFIRMED', happened: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED',
};

/** A UID for ever and everywhere, so that a changed event is changed in the reader's calendar and not doubled. */
export function calendarUid(id: string): string {
  return `${id}@${AUTHORITY}`;
}

/** The VEVENT of an event (RFC 5545 §3.6.1), with its CRLFs; null where a calendar cannot show its dates. */
export function calendarEvent(record: EventRecord, output: Output): string | null {
  const { id, url, known: { event } } = record;
  const dates = calendarDates(record);
  if (dates === null) return null;
  return [
    wordLine('BEGIN', 'VEVENT'),
    textLine('UID', calendarUid(id)),
    dayStampLine('DTSTAMP', event.changed),
    dayStampLine('CREATED', event.added),
    dayStampLine('LAST-MODIFIED', event.changed),
    wordLine('SEQUENCE', event.sequence),
    ...datesLines(dates),
    textLine('SUMMARY', cleanLine(`${isExact(record) ? '' : 'c. '}${event.title}`)),
    textLine('DESCRIPTION', eventWords(record, output)),
    textsLine('CATEGORIES', event.topics.map(({ topic }) => cleanLine(topicName(topic, output.open.registry)))),
    ...(event.places.length === 0 ? [] : [textLine('LOCATION', cleanLine(event.places.join('; ')))]),
    wordLine('STATUS', statusOf(record)),
    wordLine('TRANSP', 'TRANSPARENT'),
    wordLine('CLASS', 'PUBLIC'),
    wordLine('URL', url),
    wordLine('END', 'VEVENT'),
  ].join('');
}

/** What nobody has said for sure is not confirmed: a date that we inferred, and one on which reports disagree, least of all. */
function statusOf(record: EventRecord): CalendarStatus {
  const { status, dated, disagree } = record.known;
  const sure = isExact(record) && !dated.inferred && disagree.length === 0;
  return STATUS[status] === 'CONFIRMED' && !sure ? 'TENTATIVE' : STATUS[status];
}

function datesLines({ kind, start, end }: CalendarDates): readonly string[] {
  const line = kind === 'time' ? instantLine : dateLine;
  return [line('DTSTART', start), ...(end === null ? [] : [line('DTEND', end)])];
}
