import type { Match } from '../match-rules';
import { readOrdinal } from '../number-words';
import { checked } from '../rules/calendar-rules';
import type { Token } from '../token';
import { wordSet } from '../word-set';
import { linkKind, type Calendar, type Placed } from './placed';

/** "24-26 April", "10, 11 and 12 March": days before a date with a day that have no month of their own. */
export function daysBefore(match: Match, tokens: readonly Token[], floor: number): readonly Placed[] {
  const { meaning } = match;
  const beginsWithDay = tokens[match.at]?.kind === 'number';
  if (meaning.kind !== 'calendar' || meaning.day === undefined || !beginsWithDay) return [];
  const found: Placed[] = [];
  let at = match.at;
  let last = meaning.day;
  for (;;) {
    const read = dayEndingAt(tokens, at - 1, floor);
    if (read === null || read.day >= last || checked(meaning.year, meaning.month, read.day) === null) return found;
    const link = linkKind(tokens[at - 1]?.lower ?? '', tokens[read.at - 1]);
    if (link === null) return found;
    const day = { at: read.at, next: read.next, meaning: { ...meaning, day: read.day } };
    found.unshift(link === 'range' ? { ...day, opensRange: true } : day);
    last = read.day;
    at = read.at;
  }
}

/** "April 24–26, 2024", "March 10 and 11": a date that begins with its month, and the days behind it. */
export function daysAfter(match: Match, tokens: readonly Token[]): readonly Placed[] {
  const { meaning } = match;
  const beginsWithDay = tokens[match.at]?.kind === 'number';
  if (meaning.kind !== 'calendar' || meaning.day === undefined || beginsWithDay) return [];
  if (meaning.year !== undefined) return [];
  const days: Placed[] = [match];
  let { next } = match;
  let last = meaning.day;
  for (;;) {
    const link = linkKind(tokens[next]?.lower ?? '', tokens[match.at - 1]);
    const read = dayAt(tokens, next + 1);
    if (link === null || read === null || read.day <= last || !endsDate(tokens, read.next)) break;
    const before = days.pop() ?? match;
    days.push(link === 'range' ? { ...before, opensRange: true } : before);
    days.push({ at: next + 1, next: read.next, meaning: { ...meaning, day: read.day } });
    ({ next } = read);
    last = read.day;
  }
  return days.length === 1 ? [] : withTrailingYear(days, meaning, tokens, next);
}

/** The year behind the last day is one for all. */
function withTrailingYear(
  days: readonly Placed[],
  meaning: Calendar,
  tokens: readonly Token[],
  next: number,
): readonly Placed[] {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return days;
  const year = Number(token.text);
  return days.map((day, index) => ({
    ...day,
    meaning: { ...meaning, day: day.meaning.kind === 'calendar' ? day.meaning.day : undefined, year } as Calendar,
    next: index === days.length - 1 ? at + 1 : day.next,
  }));
}

/** A day of the month whose last token stands right before `link`. */
function dayEndingAt(
  tokens: readonly Token[],
  link: number,
  floor: number,
): { readonly at: number; readonly next: number; readonly day: number } | null {
  for (const at of [link - 1, link - 2]) {
    const read = at < floor ? null : dayAt(tokens, at);
    if (read !== null && read.next === link) return { at, ...read };
  }
  return null;
}

function dayAt(tokens: readonly Token[], at: number): { readonly next: number; readonly day: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const ordinal = readOrdinal(tokens, at);
  const day = ordinal?.value ?? Number(token.text);
  return day >= 1 && day <= 31 ? { next: ordinal?.next ?? at + 1, day } : null;
}

const AFTER_DAY = wordSet('and or in at to with for when the after before while as by of on through');

/** A number is a day only where it counts nothing: "April 24 and 26 people" has one day. */
function endsDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.opensLine) return true;
  if (token.kind === 'mark') return !'%:$'.includes(token.text);
  return AFTER_DAY.has(token.lower) || token.text.length === 4;
}
