import { civilDay, type CivilDay, formatDay, parseDay, twoDigits } from '../time/civil-day';
import type { Minute } from '../time/clock';
import { trimProse } from './trim-prose';
import type { View } from './view';

type Window = NonNullable<View['window']>;
export type ParsedWindow = { readonly window: Window; readonly swapped: boolean } | 'bad';

const STAMP = /^([12]\d{3})(\d{2})(\d{2})t(\d{2})(\d{2})$/;
const DAY_MINUTES = 1440;
/** 1000-01-01T00:00Z and the last minute of 2999. */
const FIRST = civilDay(1000, 1, 1) * DAY_MINUTES;
const LAST = civilDay(3000, 1, 1) * DAY_MINUTES - 1;

/**
 * Reads `window`: two minutes of UTC, `20240423t1600..20240427t0400`, as ISO 8601's basic format writes them but for
 * the small `t`. A reversed one is turned round, and said to be; an empty one is bad.
 */
export function parseWindow(text: string): ParsedWindow {
  const [a, b, ...more] = trimProse(text.toLowerCase()).split('..');
  const [first, second] = [parseStamp(a ?? ''), parseStamp(b ?? '')];
  if (first === null || second === null || first === second || more.length > 0) return 'bad';
  const swapped = first > second;
  return { window: swapped ? { from: second, to: first } : { from: first, to: second }, swapped };
}

/** `20240423t1600..20240427t0400`. */
export function formatWindow({ from, to }: Window): string {
  return `${formatStamp(from)}..${formatStamp(to)}`;
}

/** The window in whole minutes, within the years 1000 to 2999; null if nothing is left of it. */
export function settleWindow(window: View['window']): View['window'] {
  if (!window) return null;
  const from = within(window.from);
  const to = within(window.to);
  return from < to ? { from, to } : null;
}

function within(minute: number): Minute {
  return Math.min(LAST, Math.max(FIRST, Math.round(minute))) as Minute;
}

function parseStamp(text: string): Minute | null {
  const [, year, month, day, hour, minute] = STAMP.exec(text) ?? [];
  const civil = parseDay(`${year}-${month}-${day}`);
  if (civil === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return (civil * DAY_MINUTES + Number(hour) * 60 + Number(minute)) as Minute;
}

function formatStamp(minute: number): string {
  const day = Math.floor(minute / DAY_MINUTES);
  const ofDay = minute - day * DAY_MINUTES;
  return `${formatDay(day as CivilDay).replaceAll('-', '')}t${twoDigits(Math.floor(ofDay / 60))}${twoDigits(ofDay % 60)}`;
}
