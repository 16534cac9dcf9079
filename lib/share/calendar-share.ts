import { calendarOmissions } from '../output/calendar';
import { isExact } from '../output/calendar-dates';
import type { Output } from '../output/output';
import { joinWords } from '../view/join-words';
import { leftOut } from './data-share';
import { outputFileHref } from './output-file';

export interface CalendarShare {
  /** From its first `/` on. */
  readonly file: string;
  /** The whole address, for calendars that ask for one. */
  readonly address: string;
  /** The same with `webcal:`, which opens the reader's own calendar. */
  readonly subscribe: string;
  /** What the calendar holds and does not hold, each a sentence. */
  readonly says: readonly string[];
}

export interface FeedAddress {
  readonly name: 'Atom feed' | 'JSON Feed';
  readonly address: string;
}

export function calendarShare(output: Output): CalendarShare {
  const file = outputFileHref(output, 'ics');
  const address = output.site + file;
  const left = calendarOmissions(output);
  const vague = output.records.filter((record) => !left.includes(record) && !isExact(record)).length;
  return {
    file, address,
    subscribe: address.replace(/^https?:/, 'webcal:'),
    says: [
      ...(left.length === 0 ? [] : [`${leftOut(left.length)}, since no first or no last day can be given: ${joinWords(left.map(({ known }) => known.event.title), 'and')}.`]),
      ...(vague === 0 ? [] : [`${datesWords(output, vague)} not exact: the calendar shows the whole span, marked “c.” and tentative.`]),
      `Whole days are those of ${output.kind === 'event' ? 'the event’s' : 'each event’s'} own clock.`,
    ],
  };
}

function datesWords({ kind }: Output, count: number): string {
  if (kind === 'event') return 'The date is';
  return count === 1 ? '1 date is' : `${count} dates are`;
}

/** The feeds of a view; an event has none. */
export function feedAddresses(output: Output): readonly FeedAddress[] {
  if (output.kind === 'event') return [];
  const address = (extension: string) => output.site + outputFileHref(output, extension);
  return [{ name: 'Atom feed', address: address('atom') }, { name: 'JSON Feed', address: address('feed.json') }];
}
