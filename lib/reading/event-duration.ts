import type { Expression } from './dates/expression';
import type { Told } from './join-mentions';
import type { CandidateDuration } from './reading';
import type { Span } from './span';

const MINUTES: readonly (readonly [letter: string, minutes: number])[] = [
  ['D', 1440],
  ['H', 60],
  ['M', 1],
];
/** How long what somebody did lasted, rather than for how long a thing holds. */
const LASTING = new Set(['consult', 'protest', 'assault', 'cooperate']);
const ROUNDED = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'more', 'over']);

/**
 * How long an event lasted, by "for two hours" and "five hours of talks"; null where nothing says it in minutes, hours
 * or days.
 */
export function durationOf(
  group: readonly Told[],
  find: (span: Span) => readonly Expression[],
): CandidateDuration | null {
  for (const {
    happening: { sense, sentence, clause, head },
  } of group) {
    if (!LASTING.has(sense.type)) continue;
    const { tokens } = sentence;
    for (const { start, end, value, type } of find(sentence)) {
      if (type !== 'DURATION') continue;
      const from = tokens.findIndex((token) => token.start >= start);
      const next = tokens.findIndex((token) => token.start >= end);
      const lasting =
        (from >= clause.from && from < clause.to && tokens[from - 1]?.lower === 'for') ||
        (tokens[next]?.lower === 'of' && next + 1 === head) ||
        (tokens[next]?.lower === 'of' &&
          from >= clause.from &&
          from < clause.to &&
          /^(?:talks|meetings|discussions|negotiations)$/.test(tokens[next + 1]?.lower ?? ''));
      const minutes = minutesOf(value);
      if (!lasting || minutes === null) continue;
      const rounded = ROUNDED.has(tokens[from]!.lower) || ROUNDED.has(tokens[from - 1]?.lower ?? '');
      const words = tokens
        .slice(from, next)
        .map(({ text }) => text)
        .join(' ');
      return { minutes, approximate: rounded, words };
    }
  }
  return null;
}

/** Minutes of an ISO 8601 duration of days, hours and minutes: `minutesOf('PT5H30M')` is 330. */
function minutesOf(value: string): number | null {
  const match = /^P(?:(\d{1,3}(?:\.\d{1,2})?)D)?(?:T(?:(\d{1,3}(?:\.\d{1,2})?)H)?(?:(\d{1,4})M)?)?$/.exec(value);
  if (match === null) return null;
  const minutes = MINUTES.reduce((sum, [, unit], at) => sum + Number(match[at + 1] ?? 0) * unit, 0);
  return minutes > 0 && Number.isFinite(minutes) ? Math.round(minutes) : null;
}
