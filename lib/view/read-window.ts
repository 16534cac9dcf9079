import { parseDay } from '../time/civil-day';
import { type Minute, MINUTES_PER_DAY } from '../time/clock';
import { trimProse } from './trim-prose';
import type { View } from './view';

export type ParsedWindow = { readonly window: NonNullable<View['window']>; readonly swapped: boolean } | 'bad';

const STAMP = /^([12]\d{3})(\d{2})(\d{2})t(\d{2})(\d{2})$/;

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

function parseStamp(text: string): Minute | null {
  const [, year, month, day, hour, minute] = STAMP.exec(text) ?? [];
  const civil = parseDay(`${year}-${month}-${day}`);
  if (civil === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return (civil * MINUTES_PER_DAY + Number(hour) * 60 + Number(minute)) as Minute;
}
