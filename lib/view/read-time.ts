import { isBound, isReversed } from './time-bounds';
import { trimProse } from './trim-prose';
import type { View } from './view';

export type ParsedTime = { readonly time: View['time']; readonly swapped: boolean } | 'bad';

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

/** Without brackets and commas around it; a full stop at the end is a sentence's, two are ours. */
function trimRange(text: string): string {
  const start = text.trimStart().startsWith('..') ? '..' : '';
  const end = text.trimEnd().endsWith('..') ? '..' : '';
  return `${start}${trimProse(text)}${end}`;
}
