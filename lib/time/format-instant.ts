import { type CivilDay, formatDay, twoDigits } from './civil-day';
import { type Minute, MINUTES_PER_DAY } from './clock';

/** A moment in UTC as RFC 3339 writes it, `2024-04-24T04:00:00Z`. Seconds are none: our unit is the minute. */
export function formatInstant(minute: Minute): string {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const ofDay = minute - day * MINUTES_PER_DAY;
  return `${formatDay(day as CivilDay)}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}:00Z`;
}
