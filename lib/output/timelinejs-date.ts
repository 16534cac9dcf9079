import type { CalendarDate, Edtf, IntervalEnd } from '../time/edtf';

/** A date as TimelineJS reads it. Months count from 1; what is not known is not there. Years are astronomical. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface TimelineJsDates {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
}

const LAST_YEAR = { decade: 9, century: 99 } as const;

/**
 * Where TimelineJS is to draw a date, no finer than it is known: a date that lasted, or that is one of several, from its
 * first part to its last. Null where no start is given. Clock times are those of the source's own clock.
 */
export function timelineJsDates(when: Edtf): TimelineJsDates | null {
  switch (when.kind) {
    case 'time': {
      const { hour, minute, second } = when;
      return { start_date: { ...partsOf(when.date), hour, minute, ...(second === 0 ? {} : { second }) } };
    }
    case 'date':
      return between(partsOf(when.date), when.date.span === undefined ? null : { year: when.date.year + LAST_YEAR[when.date.span] });
    case 'oneOf':
      return between(partsOf(when.from), lastParts(when.to));
    case 'interval':
      return typeof when.from === 'string' ? null : between(partsOf(when.from), lastParts(when.to));
  }
}

function between(start: TimelineJsDate, end: TimelineJsDate | null): TimelineJsDates {
  const same = end !== null && start.year === end.year && start.month === end.month && start.day === end.day;
  return { start_date: start, ...(end === null || same ? {} : { end_date: end }) };
}

function lastParts(end: IntervalEnd): TimelineJsDate | null {
  if (typeof end === 'string') return null;
  return end.span === undefined ? partsOf(end) : { year: end.year + LAST_YEAR[end.span] };
}

function partsOf({ year, month, day }: CalendarDate): TimelineJsDate {
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
