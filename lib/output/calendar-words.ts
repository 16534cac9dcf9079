import { clockCity } from '../story/names';
import { dateWords } from '../time/words';
import { calendarDates, isExact } from './calendar-dates';
import type { EventRecord } from './event-record';
import { recordProse } from './feed-prose';
import type { Output } from './output';

/** An event's DESCRIPTION. A calendar shows a block of days and no more, so that it is said in words what the block means. */
export function eventWords(record: EventRecord, { open }: Output): string {
  const { clock, when } = record.known;
  const city = clockCity(clock, open.registry);
  return recordProse(record, [
    ...(isExact(record) ? [] : [`The date is not exact (${dateWords(when, 'full', 'middle')}): the calendar shows the whole of that span, marked “c.” and as tentative.`]),
    when.kind === 'time'
      ? `Your calendar shows the time on your own clock; the event’s own clock is that of ${city} (${clock}).`
      : `Days are those of the clock in ${city} (${clock}).`,
  ]);
}

/** The calendar's DESCRIPTION: what it holds, what it leaves out, and how to read it. */
export function calendarWords(output: Output): string {
  const shown = output.records.filter((record) => calendarDates(record) !== null);
  return [
    `${output.filter}.`,
    ...leftOutWords(output.records.length - shown.length),
    ...(shown.every(isExact) ? [] : ['“c.” marks a date that is not exact: the whole span in which it may have been is shown, as tentative.']),
    'All-day dates are days on each event’s own clock.',
    `On the page: ${output.address}`,
  ].join(' ');
}

function leftOutWords(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1
    ? '1 event is left out, since its dates have no start or no end that a calendar can show.'
    : `${count} events are left out, since their dates have no start or no end that a calendar can show.`];
}
