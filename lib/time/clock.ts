import type { CivilDay } from './civil-day';
import { lookUpOffset } from './offset-book';

/** An IANA zone name, such as `Asia/Shanghai`. Checked once, when a story is parsed. */
export type Zone = string & { readonly zone: unique symbol };

/** Whole minutes since 1970-01-01T00:00Z. The only unit of the axis. */
export type Minute = number & { readonly minute: unique symbol };

/** Half-open: `from` counts, `to` does not. `null` is an end that nobody gave. */
export interface Extent {
  readonly from: Minute | null;
  readonly to: Minute | null;
}

export const MINUTES_PER_DAY = 1440;

/** The furthest that any clock has been from UTC is 15:13 (Manila and Juneau, before 1868). */
const FURTHEST_OFFSET_MINUTES = 16 * 60;
const NIGHT_FALLS_AT = 18 * 60;
const NIGHT_ENDS_AT = 6 * 60;
const IANA_NAME = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]+)+)$/;

/**
 * A zone by its IANA name.
 *
 * @throws RangeError for a name that the time zone database does not have, and for fixed offsets such as `+08:00`,
 * which are no place's clock.
 */
export function zoneOf(text: string): Zone {
  if (IANA_NAME.test(text)) {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone: text });
      return text as Zone;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new RangeError(`“${text}” is no time zone of the IANA database, such as “Asia/Shanghai”.`);
}

/** Minutes east of UTC that the zone's clocks are set to at a moment, looked up for that moment, never fixed. */
export function offsetMinutes(zone: Zone, minute: Minute): number {
  return lookUpOffset(zone, minute);
}

/**
 * The first minute of a day on a zone's clock: its midnight, or what the clock jumps to where midnight is skipped.
 * For a day that a zone skipped whole (Apia, 30 December 2011) it is where the next day starts, so it lasts no time.
 */
export function startOfDay(day: CivilDay, zone: Zone): Minute {
  return firstMinuteAt(day, 0, zone);
}

/** Where a day ends, exclusive: the start of the next. A day so lasts 23 or 25 hours where clocks change. */
export function endOfDay(day: CivilDay, zone: Zone): Minute {
  return startOfDay((day + 1) as CivilDay, zone);
}

/**
 * The first minute at which a zone's clock shows a time of a day or a later one.
 *
 * @param minuteOfDay 0 (midnight) to 1439.
 */
export function firstMinuteAt(day: CivilDay, minuteOfDay: number, zone: Zone): Minute {
  const local = day * MINUTES_PER_DAY + minuteOfDay;
  let before = local - FURTHEST_OFFSET_MINUTES;
  let after = local + FURTHEST_OFFSET_MINUTES;
  const offsetBefore = offsetMinutes(zone, before as Minute);
  const offsetAfter = offsetMinutes(zone, after as Minute);
  if (offsetBefore === offsetAfter) return (local - offsetBefore) as Minute;
  // The clock changes near by. Halve until `after` is the first minute of the new offset.
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMinutes(zone, middle as Minute) === offsetBefore) before = middle;
    else after = middle;
  }
  const byOldOffset = local - offsetBefore;
  return (byOldOffset < after ? byOldOffset : Math.max(after, local - offsetAfter)) as Minute;
}

/** The day that a zone's calendar shows at a moment. */
export function dayAt(minute: Minute, zone: Zone): CivilDay {
  return Math.floor((minute + offsetMinutes(zone, minute)) / MINUTES_PER_DAY) as CivilDay;
}

/** The day and the time, 0:00 to 23:59, that a zone's clock shows at a moment. */
export function timeAt(
  minute: Minute,
  zone: Zone,
): { readonly day: CivilDay; readonly hour: number; readonly minute: number } {
  const local = minute + offsetMinutes(zone, minute);
  const day = Math.floor(local / MINUTES_PER_DAY);
  const minuteOfDay = local - day * MINUTES_PER_DAY;
  return { day: day as CivilDay, hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
}

/** A strip of the axis, in UTC minutes, half-open. */
export interface Night {
  readonly from: Minute;
  readonly to: Minute;
}

/**
 * The nights of a zone, 18:00 to 06:00 on its clock, that touch a stretch of time, in order and cut to it.
 * One strip per day: ask only for as many days as can be drawn.
 *
 * @param from Inclusive.
 * @param to Exclusive.
 */
export function nights(from: Minute, to: Minute, zone: Zone): readonly Night[] {
  const strips: Night[] = [];
  if (to <= from) return strips;
  // The night before the first day reaches into its morning.
  for (let day = dayAt(from, zone) - 1; ; day += 1) {
    const falls = firstMinuteAt(day as CivilDay, NIGHT_FALLS_AT, zone);
    if (falls >= to) return strips;
    const ends = firstMinuteAt((day + 1) as CivilDay, NIGHT_ENDS_AT, zone);
    const strip = { from: Math.max(from, falls) as Minute, to: Math.min(to, ends) as Minute };
    const last = strips.at(-1);
    // Around a day that a zone skipped, two halves of a night touch: they are one.
    if (last !== undefined && strip.from <= last.to) strips[strips.length - 1] = { from: last.from, to: strip.to };
    else if (strip.from < strip.to) strips.push(strip);
  }
}
