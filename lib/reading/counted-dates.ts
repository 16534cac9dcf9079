import { formatDay, formatYear, type CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { TimeRelation } from './dates/find-time-relations';
import type { When } from './timed';

const HOURS_OF_A_DAY = 24;
/** "Hours", "minutes": lengths that are less than a day, however many. */
const LESS_THAN_A_DAY = /^PT[\dX]+[HM]$/;

/** At most how many hours apart words say that something is: "shortly", "hours later"; null where they do not. */
export function hoursApart({ withinHours, distance }: TimeRelation): number | null {
  return withinHours ?? (LESS_THAN_A_DAY.test(distance ?? '') ? HOURS_OF_A_DAY : null);
}

/** Only days can be counted: "two weeks later" is about then. */
export function wholeDays(distance: string | null): number | null {
  const days = distance === null ? null : /^P(\d{1,3})D$/.exec(distance);
  return days === null ? null : Number(days[1]);
}

/** Whole years of a TIMEX3 length. */
export function wholeYears(distance: string | null): number | null {
  const years = distance === null ? null : /^P(\d{1,3})Y$/.exec(distance);
  return years === null ? null : Number(years[1]);
}

/** So many days from a date that is one day; null from any other. */
export function shiftDay({ edtf }: When, count: number): string | null {
  const { earliest, latest } = daysOf(parseEdtf(edtf!));
  return earliest !== null && earliest === latest ? formatDay((earliest + count) as CivilDay) : null;
}

/** So many years from the year of a date. */
export function shiftYear({ edtf }: When, count: number): string | null {
  const year = /^\d{4}/.exec(edtf!)?.[0];
  return year === undefined ? null : formatYear(Number(year) + count);
}
