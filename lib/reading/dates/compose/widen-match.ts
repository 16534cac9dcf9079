import type { Match } from '../match-rules';
import type { Meaning } from '../meaning';
import type { Token } from '../token';

/** Phrases by their last word, which most words before an expression are not. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(...lines: readonly string[]): Phrases {
  const byLast = new Map<string, (readonly string[])[]>();
  for (const phrase of lines.flatMap((line) => line.split('|').map((words) => words.split(' ')))) {
    const last = phrase.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  return byLast;
}

const PART = [
  'early|late|mid|mid -|mid‑|earlier|later|early on|late on|earlier on|later on|the early|the late',
  'the mid -|the mid|the beginning of|the end of|the start of|the middle of|the close of|the turn of',
  'the whole of|the rest of|the eve of|the first week of|the last week of|the first days of',
  'the first half of|the second half of|early in|late in|earlier in|later in|the early part of',
  'the latter part of|the first week in|the last week in|the height of|the remainder of|mid to late',
  'the early to mid -|the beginning of the|the end of the',
];
const MOST = 'most of|much of';
const AMOUNT = [
  'about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|at least|at most',
  'up to|as long as|as many as|just over|just under|a little over|a little more than|well over|no more than',
  'no less than|an estimated|close to|slightly more than|the better part of|a full|as little as',
];
const CLOCK = [
  'about|around|shortly before|shortly after|just before|just after|nearly|almost|exactly|roughly',
  'approximately|well after|well before|soon after',
];
const NEAR = [
  'about|nearly|almost|more than|less than|around|at least|just over|some|just under|roughly|approximately',
  'well over|as recently as|as early as|circa',
];

const CIRCA = 'around|circa|at least|as recently as|as early as|as late as|as soon as|no later than';

/** What may stand before each kind of expression. */
const BEFORE = {
  length: phrases(...AMOUNT),
  clock: phrases(...CLOCK),
  dayPart: phrases(...PART, ...CLOCK),
  set: phrases('almost|nearly|about|roughly'),
  shift: phrases(...PART, ...NEAR, MOST),
  yearPart: phrases(...PART, MOST),
  date: phrases(...PART, CIRCA),
  other: phrases(...PART),
};

/** "So late in 2006". */
const DEGREES = new Set(['so', 'too', 'very']);

/** Takes in words before an expression that the guidelines count to it: "more than two years", "late last month". */
export function widenMatch(match: Match, tokens: readonly Token[], floor: number): Match {
  let at = match.at;
  // "The early" may stand before "mid-"; more than two never do.
  for (let round = 0; round < 2; round += 1) {
    const length = longestBefore(phrasesFor(match.meaning), tokens, at, floor);
    if (length === 0) break;
    at -= length;
  }
  if (at === match.at) return match;
  return { ...match, at };
}

function phrasesFor(meaning: Meaning): Phrases | null {
  switch (meaning.kind) {
    case 'duration':
      return BEFORE.length;
    case 'time':
      return meaning.time.kind === 'clock' ? BEFORE.clock : BEFORE.dayPart;
    case 'set':
      return BEFORE.set;
    case 'reference':
    case 'literal':
      return null;
    case 'shift':
      return BEFORE.shift;
    case 'year-part':
      return BEFORE.yearPart;
    case 'calendar':
    case 'weekday':
      return BEFORE.date;
    default:
      return BEFORE.other;
  }
}

function longestBefore(options: Phrases | null, tokens: readonly Token[], at: number, floor: number): number {
  let longest = 0;
  for (const phrase of options?.get(tokens[at - 1]?.lower ?? '') ?? []) {
    const from = at - phrase.length;
    if (phrase.length <= longest || from < floor || DEGREES.has(tokens[from - 1]?.lower ?? '')) continue;
    if (phrase.every((word, index) => tokens[from + index]?.lower === word)) longest = phrase.length;
  }
  return longest;
}
