import { calendarDates } from './calendar-dates';
import { calendarEvent } from './calendar-event';
import { calendarGone } from './calendar-gone';
import { calendarWords } from './calendar-words';
import type { EventRecord } from './event-record';
import { ownAddress } from './feed-address';
import { cleanLine } from './feed-text';
import { dayStampLine, textLine, wordLine } from './ical-line';
import type { Output } from './output';

/** How often a subscriber may ask again; many ask less often whatever stands here. */
const REFRESH = 'PT12H';

/** RFC 5545 §3.6 wants a component in every calendar, also in one without events. UTC's claims nothing and shows nothing. */
const NO_EVENT = [
  wordLine('BEGIN', 'VTIMEZONE'), textLine('TZID', 'Etc/UTC'),
  wordLine('BEGIN', 'STANDARD'), wordLine('DTSTART', '19700101T000000'), wordLine('TZOFFSETFROM', '+0000'), wordLine('TZOFFSETTO', '+0000'), wordLine('END', 'STANDARD'),
  wordLine('END', 'VTIMEZONE'),
].join('');

/**
 * The output as a calendar to subscribe to (RFC 5545 with RFC 7986's names, `text/calendar`): CRLF at every line's end, also the
 * last. The same output gives the same bytes; DTSTAMP is the day on which the record last changed, since there is no METHOD.
 * What it leaves out is counted in its description and listed by `calendarOmissions`.
 */
export function writeCalendar(output: Output): string {
  const events = [...output.records.flatMap((record) => calendarEvent(record, output) ?? []), ...calendarGone(output)];
  const name = cleanLine(output.title);
  const words = cleanLine(calendarWords(output));
  return [
    wordLine('BEGIN', 'VCALENDAR'),
    wordLine('VERSION', '2.0'),
    textLine('PRODID', '-//Démarche//Timeline//EN'),
    wordLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', words),
    textLine('X-WR-CALDESC', words),
    dayStampLine('LAST-MODIFIED', output.revision),
    wordLine('URL', output.address),
    wordLine('SOURCE;VALUE=URI', ownAddress(output, 'ics')),
    wordLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    wordLine('X-PUBLISHED-TTL', REFRESH),
    ...(events.length === 0 ? [NO_EVENT] : events),
    wordLine('END', 'VCALENDAR'),
  ].join('');
}

/** The events that a calendar cannot show, since a start or an end of theirs is not given. */
export function calendarOmissions({ records }: Output): readonly EventRecord[] {
  return records.filter((record) => calendarDates(record) === null);
}
