import type { Match } from '../match-rules';
import type { Meaning } from '../meaning';
import { readOrdinal } from '../number-words';
import { checked } from '../rules/calendar-rules';
import type { Token } from '../token';
import { wordSet } from '../word-set';

/** An expression in its place; in a range, the one behind it is its other end. */
export interface Placed extends Match {
  readonly opensRange?: true;
}

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

const RANGE = wordSet('- – — ‑ ‐ to through until till');
const DASHES = wordSet('- – — ‑');
const LIST = wordSet('and or & ,');
const OPENERS = new Set(['between', 'from']);

/**
 * Days that share a month and months that share a year: "April 24–26" and "10 and 11 March" are two days each, and
 * "February 10–August 5, 1790" are two of 1790. Ends of a range know of each other.
 */
export function spreadLists(matches: readonly Match[], tokens: readonly Token[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const match of matches) {
    const before = placed.at(-1);
    // The year behind a list was taken by its days.
    if (before !== undefined && match.at < before.next) continue;
    if (before !== undefined && shareYear(placed, before, match, tokens)) continue;
    const floor = before?.next ?? 0;
    placed.push(...daysBefore(match, tokens, floor), ...yearBefore(match, tokens, floor), match);
    // "April 24 - 26, 2024": the year behind the last day is one for all.
    const after = [...daysAfter(match, tokens), ...yearAfter(match, tokens)];
    if (after.length > 0) placed.splice(-1, 1, ...after);
  }
  return placed;
}

/** A neighbour that a range or list joins to the last one gives it its year. */
function shareYear(placed: Placed[], first: Placed, second: Match, tokens: readonly Token[]): boolean {
  const link = tokens
    .slice(first.next, second.at)
    .map((token) => token.lower)
    .join(' ');
  const [a, b] = [first.meaning, second.meaning];
  const opener = tokens[first.at - 1]?.lower ?? '';
  const isRange = RANGE.has(link) || (link === 'and' && opener === 'between');
  if (!isRange && !LIST.has(link)) return false;
  const shared =
    a.kind === 'calendar' &&
    b.kind === 'calendar' &&
    a.month !== undefined &&
    b.month !== undefined &&
    a.year === undefined &&
    b.year !== undefined &&
    a.which === undefined;
  const dated = isDated(a) && isDated(b);
  // "In July, 2013" never comes here; "in May, July and August 2012" gives all of them the year.
  const lead: Placed = {
    ...first,
    meaning: shared ? { ...a, year: crossesYear(a, b) ? (b.year ?? 0) - 1 : (b.year ?? 0) } : a,
    ...(isRange && dated && a.kind === b.kind ? { opensRange: true } : {}),
  };
  placed.splice(-1, 1, lead, second);
  return true;
}

/** "November 10–January 5, 1790" begins in the year before. */
function crossesYear(a: Calendar, b: Calendar): boolean {
  return (a.month ?? 0) > (b.month ?? 0);
}

function isDated({ kind }: Meaning): boolean {
  return kind === 'calendar' || kind === 'weekday' || kind === 'year-part';
}

/** "24-26 April", "10, 11 and 12 March": days before a date with a day that have no month of their own. */
function daysBefore(match: Match, tokens: readonly Token[], floor: number): readonly Placed[] {
  const { meaning } = match;
  if (
    meaning.kind !== 'calendar' ||
    meaning.day === undefined ||
    meaning.month === undefined ||
    !startsWithDay(tokens, match.at)
  )
    return [];
  const found: Placed[] = [];
  let at = match.at;
  let last = meaning.day;
  for (;;) {
    const read = dayEndingAt(tokens, at - 1, floor);
    const link = tokens[at - 1]?.lower ?? '';
    if (read === null || read.day >= last) return found;
    const isRange = RANGE.has(link) || (link === 'and' && tokens[read.at - 1]?.lower === 'between');
    if (!isRange && !LIST.has(link)) return found;
    const day = checked(meaning.year, meaning.month, read.day);
    if (day === null) return found;
    found.unshift({
      at: read.at,
      next: read.next,
      meaning: { ...meaning, day: read.day },
      ...(isRange ? { opensRange: true } : {}),
    });
    last = read.day;
    at = read.at;
  }
}

/** "499-493 BC": the first is before Christ too. */
function yearBefore({ at, meaning }: Match, tokens: readonly Token[], floor: number): readonly Placed[] {
  if (
    meaning.kind !== 'calendar' ||
    meaning.year === undefined ||
    meaning.year > 0 ||
    meaning.month !== undefined ||
    at - 2 < floor
  )
    return [];
  const token = tokens[at - 2];
  if (token?.kind !== 'number' || token.text.length > 4 || !RANGE.has(tokens[at - 1]?.lower ?? '')) return [];
  const year = 1 - Number(token.text);
  return year < meaning.year
    ? [{ at: at - 2, next: at - 1, meaning: { kind: 'calendar', year }, opensRange: true }]
    : [];
}

/** "1914-18", "2007–08": the last is of the same century. */
function yearAfter(match: Match, tokens: readonly Token[]): readonly Placed[] {
  const { meaning, next } = match;
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.month !== undefined || meaning.year < 1000)
    return [];
  const [dash, end, after] = tokens.slice(next, next + 3);
  if (
    dash === undefined ||
    !DASHES.has(dash.text) ||
    end?.kind !== 'number' ||
    end.text.length !== 2 ||
    !end.glued ||
    (after?.glued === true && DASHES.has(after.text))
  )
    return [];
  const year = meaning.year - (meaning.year % 100) + Number(end.text);
  return year > meaning.year
    ? [
        { ...match, opensRange: true },
        { at: next + 1, next: next + 2, meaning: { kind: 'calendar', year } },
      ]
    : [];
}

function startsWithDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number';
}

/** A day of the month whose last token stands right before `link`. */
function dayEndingAt(
  tokens: readonly Token[],
  link: number,
  floor: number,
): { readonly at: number; readonly next: number; readonly day: number } | null {
  for (const at of [link - 1, link - 2]) {
    if (at < floor) continue;
    const read = dayAt(tokens, at);
    if (read !== null && read.next === link) return { at, ...read };
  }
  return null;
}

function dayAt(tokens: readonly Token[], at: number): { readonly next: number; readonly day: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || OPENERS.has(token.lower)) return null;
  const ordinal = readOrdinal(tokens, at);
  const day = ordinal?.value ?? Number(token.text);
  return day >= 1 && day <= 31 ? { next: ordinal?.next ?? at + 1, day } : null;
}

/** "April 24–26, 2024", "March 10 and 11": days behind a date that begins with its month. */
function daysAfter(match: Match, tokens: readonly Token[]): readonly Placed[] {
  const { meaning } = match;
  if (
    meaning.kind !== 'calendar' ||
    meaning.day === undefined ||
    meaning.month === undefined ||
    meaning.year !== undefined ||
    startsWithDay(tokens, match.at)
  )
    return [];
  const days: Placed[] = [match];
  let { next } = match;
  let last = meaning.day;
  for (;;) {
    const link = tokens[next]?.lower ?? '';
    const isRange = RANGE.has(link) || (link === 'and' && tokens[match.at - 1]?.lower === 'between');
    const read = dayAt(tokens, next + 1);
    if ((!isRange && !LIST.has(link)) || read === null || read.day <= last || !endsDate(tokens, read.next)) break;
    const before = days.pop();
    if (before !== undefined) days.push(isRange ? { ...before, opensRange: true } : before);
    days.push({ at: next + 1, next: read.next, meaning: { ...meaning, day: read.day } });
    ({ next } = read);
    last = read.day;
  }
  return days.length === 1 ? [] : withTrailingYear(days, tokens, next);
}

/** A number is a day only where it counts nothing: "April 24 and 26 people" has one day. */
function endsDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.opensLine) return true;
  if (token.kind === 'mark') return token.text !== '%' && token.text !== ':' && token.text !== '$';
  return (
    [
      'and',
      'or',
      'in',
      'at',
      'to',
      'with',
      'for',
      'when',
      'the',
      'after',
      'before',
      'while',
      'as',
      'by',
      'of',
      'on',
      'through',
    ].includes(token.lower) || token.text.length === 4
  );
}

function withTrailingYear(days: readonly Placed[], tokens: readonly Token[], next: number): readonly Placed[] {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return days;
  const year = Number(token.text);
  return days.map((day, index) => ({
    ...day,
    meaning: { ...day.meaning, year } as Calendar,
    next: index === days.length - 1 ? at + 1 : day.next,
  }));
}
