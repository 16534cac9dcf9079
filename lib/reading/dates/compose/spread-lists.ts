import type { Match } from '../match-rules';
import type { Token } from '../token';
import { daysAfter, daysBefore } from './days-of-list';
import { lengthBefore } from './lengths-of-list';
import type { Placed } from './placed';
import { joinList, yearAfter, yearBefore } from './years-of-list';

/**
 * Days that share a month and dates that share a year: "April 24–26" and "10 and 11 March" are two days each, and
 * "February 10–August 5, 1790" are two of 1790. Ends of a range know of each other.
 */
export function spreadLists(
  matches: readonly Match[],
  tokens: readonly Token[],
  narrative: boolean,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const match of matches) {
    const floor = placed.at(-1)?.next ?? 0;
    // The year behind a list was taken by its days.
    if (match.at < floor || joinList(placed, match, tokens)) continue;
    placed.push(
      ...daysBefore(match, tokens, floor),
      ...yearBefore(match, tokens, floor),
      ...lengthBefore(match, tokens, floor),
      match,
    );
    const after = [...daysAfter(match, tokens), ...yearAfter(match, tokens, narrative)];
    if (after.length > 0) placed.splice(-1, 1, ...after);
  }
  return placed;
}
