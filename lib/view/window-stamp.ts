import type { Minute } from '../time/clock';
import type { View } from './view';

type Window = NonNullable<View['window']>;
export type ParsedWindow = { readonly window: Window; readonly swapped: boolean } | 'bad';

const STAMP = /^([12]\d{3})(\d{2})(\d{2})t(\d{2})(\d{2})$/;
const MINUTE_MS = 60_000;
/** 1000-01-01T00:00Z and the last minute of 2999. */
const FIRST = Date.UTC(1000, 0, 1) / MINUTE_MS;
const LAST = Date.UTC(3000, 0, 1) / MINUTE_MS - 1;

/**
 * Reads `window`: two minutes of UTC, `20240423t1600..20240427t0400`, as ISO 8601's basic format writes them but for
 * the small `t`. A reversed one is turned round, and said to be; an empty one is bad.
 */
export function parseWindow(text: string): ParsedWindow {
  const [a, b, ...more] = text.trim().toLowerCase().split('..');
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
  if (!year) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / MINUTE_MS;
  // `Date.UTC` counts on past the end of a month or day; written back, 30 February is another text.
  return formatStamp(at) === text ? (at as Minute) : null;
}

function formatStamp(minute: number): string {
  const iso = new Date(minute * MINUTE_MS).toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '')}t${iso.slice(11, 13)}${iso.slice(14, 16)}`;
}
