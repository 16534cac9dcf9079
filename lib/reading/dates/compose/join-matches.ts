import type { Match } from '../match-rules';
import type { Meaning } from '../meaning';
import type { Token } from '../token';
import { isDay, wordsBetween } from './placed';

/** What two neighbours mean together, or null where they stay two. `between` are the words that part them. */
type Join = (first: Meaning, second: Meaning, between: string) => Meaning | null;

/** No words that join two parts of a date are more. */
const MOST_BETWEEN = 3;

/**
 * Expressions that are one: a time beside its day ("9 a.m. Friday"), a month beside its year ("April last year"),
 * a part of a stretch ("the third quarter of last year"). From left to right, so that three can become one.
 */
export function joinMatches(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const meaning = before === undefined ? null : joinOf(before, match, tokens);
    if (before === undefined || meaning === null) joined.push(match);
    else joined[joined.length - 1] = { at: before.at, next: match.next, meaning };
  }
  return joined.filter(({ meaning }) => !(meaning.kind === 'time' && meaning.bare === true));
}

function joinOf(first: Match, second: Match, tokens: readonly Token[]): Meaning | null {
  if (second.at - first.next > MOST_BETWEEN) return null;
  const between = wordsBetween(tokens, first.next, second.at);
  for (const join of JOINS) {
    const meaning = join(first.meaning, second.meaning, between);
    if (meaning !== null) return meaning;
  }
  return null;
}

const TIME_THEN_DAY = new Set(['', ',', 'of']);
const DAY_THEN_TIME = new Set(['', ',', "' s", '’ s']);
const TIME_THEN_PART = new Set(['', 'in', 'in the', 'at', 'on']);

const JOINS: readonly Join[] = [
  (first, second, between) =>
    first.kind === 'time' && first.day === null && isDay(second) && TIME_THEN_DAY.has(between)
      ? { ...timeOf(first), day: second }
      : null,
  (first, second, between) =>
    second.kind === 'time' && second.day === null && isDay(first) && DAY_THEN_TIME.has(between)
      ? { ...timeOf(second), day: first }
      : null,
  // "9:30 in the morning", "9 a.m. this morning": the clock is the finer, the part may hold the day.
  (first, second, between) => {
    if (
      first.kind !== 'time' ||
      first.time.kind !== 'clock' ||
      second.kind !== 'time' ||
      second.time.kind !== 'part' ||
      !TIME_THEN_PART.has(between)
    )
      return null;
    const { hour, minute } = first.time;
    const late = hour < 12 && ['AF', 'EV', 'NI'].includes(second.time.part) && !(second.time.part === 'NI' && hour < 5);
    return {
      kind: 'time',
      time: { kind: 'clock', hour: late ? hour + 12 : hour, minute },
      day: first.day ?? second.day,
    };
  },
  (first, second, between) =>
    isNearYear(second) && (between === '' || between === 'of' || between === 'of the' || between === ',')
      ? withYear(first, second)
      : null,
  // "October of that year", "June 6 of the same year".
  (first, second, between) => {
    const sameYear = second.kind === 'shift' && second.grain === 'year' && second.from === 'text' && second.count === 0;
    return sameYear &&
      between === 'of' &&
      first.kind === 'calendar' &&
      first.month !== undefined &&
      first.year === undefined
      ? { ...first, ofThatYear: true }
      : null;
  },
  // "The last week of August" is some time in August; "the first ten months of 1915" last ten months.
  (first, second, between) => {
    if (first.kind !== 'duration' || between !== 'of' || second.kind !== 'calendar' || second.day !== undefined)
      return null;
    return first.amount === 1 && second.month !== undefined
      ? second
      : first.amount !== 1 && second.month === undefined
        ? { kind: 'duration', amount: first.amount, unit: first.unit }
        : null;
  },
  (first, second, between) =>
    first.kind === 'weekday' &&
    second.kind === 'calendar' &&
    second.day !== undefined &&
    (between === ',' || between === '')
      ? second
      : null,
];

/** A time that has found its day is no longer in want of one. */
function timeOf({ kind, time }: Extract<Meaning, { kind: 'time' }>): Omit<Extract<Meaning, { kind: 'time' }>, 'day'> {
  return { kind, time };
}

function isNearYear(meaning: Meaning): meaning is Extract<Meaning, { kind: 'shift' }> {
  return meaning.kind === 'shift' && meaning.grain === 'year' && meaning.from === 'published';
}

/** "April last year", "Christmas this year". */
function withYear(first: Meaning, second: Extract<Meaning, { kind: 'shift' }>): Meaning | null {
  const lacksYear =
    (first.kind === 'calendar' && first.month !== undefined) || first.kind === 'year-part' || first.kind === 'holiday';
  return lacksYear && first.year === undefined && first.which === undefined
    ? { ...first, yearShift: second.count }
    : null;
}
