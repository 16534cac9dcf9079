import { monthName } from '../time/month-names';
import type { View } from './view';

type Time = NonNullable<View['time']>;

/**
 * The dates of a filter in words, inclusive as they are: "on 24 April 2024", "in April 2024",
 * "between 24 and 26 April 2024", "from 2018 on", "up to May 2024".
 */
export function timeWords({ from, to }: Time): string {
  if (from !== null && to !== null) return from === to ? `${from.length === 10 ? 'on' : 'in'} ${dateWords(from)}` : rangeWords(from, to);
  if (from !== null) return `from ${dateWords(from)} on`;
  return to === null ? 'at any time' : `up to ${dateWords(to)}`;
}

/** What both bounds share is said once. */
function rangeWords(from: string, to: string): string {
  const shared = from.length !== to.length ? 0 : from.slice(0, 7) === to.slice(0, 7) ? 7 : from.slice(0, 4) === to.slice(0, 4) ? 4 : 0;
  const words = dateWords(from).split(' ');
  const kept = from.length === 4 || shared === 0 ? words : words.slice(0, shared === 7 ? -2 : -1);
  return `between ${kept.join(' ')} and ${dateWords(to)}`;
}

function dateWords(bound: string): string {
  const [year, month, day] = bound.split('-');
  return [day && String(Number(day)), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}
