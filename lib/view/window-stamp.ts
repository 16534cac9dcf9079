import { civilDay, type CivilDay, formatDay, twoDigits } from '../time/civil-day';
import { type Minute, MINUTES_PER_DAY } from '../time/clock';
import type { View } from './view';

type Window = NonNullable<View['window']>;

/** 1000-01-01T00:00Z and the last minute of 2999. */
const FIRST = civilDay(1000, 1, 1) * MINUTES_PER_DAY;
const LAST = civilDay(3000, 1, 1) * MINUTES_PER_DAY - 1;

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

function formatStamp(minute: number): string {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const ofDay = minute - day * MINUTES_PER_DAY;
  return `${formatDay(day as CivilDay).replaceAll('-', '')}t${twoDigits(Math.floor(ofDay / 60))}${twoDigits(ofDay % 60)}`;
}
