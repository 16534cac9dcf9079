import { daysInMonth } from '../time/civil-day';
import type { TimeBound, View } from './view';

type Time = NonNullable<View['time']>;

const BOUND = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2024-04-24`, `2018..2024`, `2018..latest`: never ends in a dot, which mail and chat would cut off. */
export function formatTime({ from, to }: Time): string {
  return from !== null && from === to ? from : `${from ?? 'earliest'}..${to ?? 'latest'}`;
}

/** The same filter with impossible bounds opened and reversed ones turned round; null when nothing is left. */
export function settleTime(time: View['time']): View['time'] {
  if (!time) return null;
  const from = known(time.from);
  const to = known(time.to);
  if (from === null && to === null) return null;
  return from !== null && to !== null && isReversed(from, to) ? { from: to, to: from } : { from, to };
}

/** `column` likewise: closed at both ends, in order, its bounds of one precision; null where it is not to be had so. */
export function settleColumn(column: View['time']): View['column'] {
  const settled = settleTime(column);
  if (settled === null) return null;
  const { from, to } = settled;
  return from !== null && to !== null && from.length === to.length ? { from, to } : null;
}

function known(bound: TimeBound): TimeBound {
  return bound !== null && isBound(bound) ? bound : null;
}

/** A year, a month or a day that a calendar has, in the years 1000 to 2999. */
export function isBound(text: string): boolean {
  const [, year, month, day] = BOUND.exec(text) ?? [];
  if (!year) return false;
  if (!month) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return !day || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** Compares the first day of one with the last of the other; as text, since all parts are padded. */
export function isReversed(from: string, to: string): boolean {
  const first = `${from}-01-01`.slice(0, 10);
  const last = to.length === 4 ? `${to}-12-31` : `${to}-31`.slice(0, 10);
  return isBound(from) && isBound(to) && first > last;
}
