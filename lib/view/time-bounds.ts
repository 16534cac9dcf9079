import { daysInMonth } from '../time/civil-day';
import { trimProse } from './trim-prose';
import type { TimeBound, View } from './view';

type Time = NonNullable<View['time']>;
export type ParsedTime = { readonly time: View['time']; readonly swapped: boolean } | 'bad';

const BOUND = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * Reads `time`: one civil date (`2024`, `2024-04`, `2024-04-24`) or two with `..` between, both inclusive.
 * `earliest`, `latest` or nothing is an open end. Years run from 1000 to 2999; days that no calendar has are refused.
 * A reversed range is turned round, and said to be. Open at both ends is no filter: null.
 */
export function parseTime(text: string): ParsedTime {
  const plain = trimRange(text.toLowerCase().replace(DASHES, '-').replaceAll('…', '..'));
  const [first, second, ...more] = plain.split('..');
  if (first === undefined || more.length > 0) return 'bad';
  if (second === undefined) return isBound(first) ? { time: { from: first, to: first }, swapped: false } : 'bad';
  const from = first.trim() || 'earliest';
  const to = second.trim() || 'latest';
  const range = `${from}..${to}`;
  if (range === 'earliest..latest') return { time: null, swapped: false };
  if (range === 'latest..earliest') return { time: null, swapped: true };
  const swapped = from === 'latest' || to === 'earliest' || isReversed(from, to);
  const [a, b] = swapped ? [to, from] : [from, to];
  if ((a !== 'earliest' && !isBound(a)) || (b !== 'latest' && !isBound(b))) return 'bad';
  return { time: { from: a === 'earliest' ? null : a, to: b === 'latest' ? null : b }, swapped };
}

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

function isBound(text: string): boolean {
  const [, year, month, day] = BOUND.exec(text) ?? [];
  if (!year) return false;
  if (!month) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return !day || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** Compares the first day of one with the last of the other; as text, since all parts are padded. */
function isReversed(from: string, to: string): boolean {
  const first = `${from}-01-01`.slice(0, 10);
  const last = to.length === 4 ? `${to}-12-31` : `${to}-31`.slice(0, 10);
  return isBound(from) && isBound(to) && first > last;
}

/** Without brackets and commas around it; a full stop at the end is a sentence's, two are ours. */
function trimRange(text: string): string {
  const start = text.trimStart().startsWith('..') ? '..' : '';
  const end = text.trimEnd().endsWith('..') ? '..' : '';
  return `${start}${trimProse(text)}${end}`;
}
