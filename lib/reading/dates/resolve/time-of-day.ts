import { twoDigits, type CivilDay } from '../../../time/civil-day';
import { MINUTES_PER_DAY, firstMinuteAt, offsetMinutes } from '../../../time/clock';
import { dayWords } from '../../../time/date-text';
import { placeAt } from '../grains';
import type { Meaning, TimeOfDay } from '../meaning';
import { NEWS_DAYS } from '../told-days';
import type { Context, Resolved } from './context';
import { DAY_PART_WORDS, quoted } from './reason';

type Time = Extract<Meaning, { kind: 'time' }>;

/**
 * A time of day on the clock of the place. Without a day it is of the one that the text spoke of last, else of
 * publication.
 *
 * @param resolveDay Resolves the day that stands beside it.
 */
export function resolveTime(
  { time: written, day }: Time,
  context: Context,
  resolveDay: (meaning: Meaning) => Resolved | null,
): Resolved | null {
  const beside = day === null ? null : resolveDay(day);
  if (day !== null && beside?.anchor?.grain !== 'day') return null;
  const time = day === null ? written : sinceMidnight(written, context);
  const date = beside?.anchor?.day ?? dayOfText(time, context);
  const value = `${placeAt('day', date).value}${timeText(time)}`;
  // A time whose day is only guessed from the text is known no better than that day.
  const edtf =
    day !== null && beside?.edtf === null
      ? null
      : time.kind === 'clock' && day !== null
        ? instantText(date, time, context)
        : placeAt('day', date).edtf;
  return {
    type: 'TIME',
    value,
    edtf,
    why: `${quoted(context)}: ${timeWords(time)} of ${dayWords(date)}`,
    anchor: { day: date, grain: 'day' },
  };
}

/**
 * The day that the text is telling of, where it is a recent one on the side that the tense looks to; "overnight" is of
 * the day of publication.
 */
function dayOfText(time: TimeOfDay, { day, pastDay, running, narrative, published, tense }: Context): CivilDay {
  if (running?.grain === 'day' && (narrative || tense !== 'ahead')) return running.day;
  const told = (tense === 'past' && day !== null && day.day > published ? pastDay : day)?.day;
  if (told === undefined || (time.kind === 'part' && time.part === 'ON')) return published;
  const isBehind = tense === 'ahead' && told < published;
  return isBehind || Math.abs(published - told) > NEWS_DAYS ? published : told;
}

/** "Just after midnight on Wednesday" begins that day; "midnight Wednesday" ends it. */
function sinceMidnight(time: TimeOfDay, { words }: Context): TimeOfDay {
  return time.kind === 'clock' && time.hour === 24 && words.includes('after') ? { ...time, hour: 0 } : time;
}

function timeText(time: TimeOfDay): string {
  return time.kind === 'part'
    ? `T${time.part === 'ON' ? 'NI' : time.part}`
    : `T${twoDigits(time.hour)}:${twoDigits(time.minute ?? 0)}`;
}

function timeWords(time: TimeOfDay): string {
  return time.kind === 'part' ? DAY_PART_WORDS[time.part] : timeText(time).slice(1);
}

/** With the offset that the clock had at that moment; midnight at a day's end is the next day's start. */
function instantText(date: CivilDay, time: Extract<TimeOfDay, { kind: 'clock' }>, { clock }: Context): string {
  const day = (time.hour === 24 ? date + 1 : date) as CivilDay;
  const hour = time.hour % 24;
  const minute = time.minute ?? 0;
  const offset = offsetMinutes(clock, firstMinuteAt(day, (hour * 60 + minute) % MINUTES_PER_DAY, clock));
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(Math.round(offset));
  const shown = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${placeAt('day', day).edtf}T${shown(hour * 60 + minute)}${sign}${shown(size)}`;
}
