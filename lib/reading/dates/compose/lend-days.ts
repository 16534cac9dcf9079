import type { Match } from '../match-rules';
import type { Token } from '../token';
import { isDay, wordsBetween } from './placed';

const TIME_ON_DAY = new Set(['on', 'on the', ', on']);
const DAY_AT_TIME = new Set(['at', 'at about', 'at around', 'at exactly', ', at', 'around', 'in the', 'by', 'before']);

/** No words that join a time and its day are more. */
const MOST_BETWEEN = 2;

/**
 * "8 p.m. on Feb. 28", "Wednesday at 8:15 a.m.": a preposition keeps them two expressions, as TIMEX2 and TimeML have it
 * ("8 p.m. Wednesday" is one), but the time is of that day.
 */
export function lendDays(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  return matches.map((match, index) => {
    const { meaning } = match;
    if (meaning.kind !== 'time' || meaning.day !== null) return match;
    const day = dayBeside(match, matches[index + 1], TIME_ON_DAY, tokens) ??
      dayBeside(matches[index - 1], match, DAY_AT_TIME, tokens);
    return day === null ? match : { ...match, meaning: { ...meaning, day } };
  });
}

function dayBeside(
  first: Match | undefined,
  second: Match | undefined,
  links: ReadonlySet<string>,
  tokens: readonly Token[],
): Match['meaning'] | null {
  if (first === undefined || second === undefined || second.at - first.next > MOST_BETWEEN) return null;
  if (!links.has(wordsBetween(tokens, first.next, second.at))) return null;
  return [first.meaning, second.meaning].find(isDay) ?? null;
}
