import type { Status } from '../story/story';
import type { Clause } from './clauses';
import type { Token } from './tokens';
import { CALLED_OFF, KINDS } from './words/calling-off';
import type { Sense } from './words/verb-senses';

const NEAR = 16;

/** What a clause calls off: the event that was planned, with its status; null where it calls nothing off. */
export function calledOff(
  tokens: readonly Token[],
  { group, from, to }: Clause,
): { readonly sense: Sense; readonly status: Status } | null {
  const status = CALLED_OFF.get(group.base);
  if (status === undefined || group.negated || !['past', 'perfect', 'pluperfect', 'present'].includes(group.mood))
    return null;
  // "A trial, set for this week, was postponed": what it is may stand before another clause.
  const words = group.passive
    ? tokens.slice(Math.max(0, Math.min(from, group.from - NEAR)), group.from)
    : tokens.slice(group.to, Math.min(to, group.to + NEAR));
  const kind = KINDS.find(([, nouns]) =>
    words.some(({ lower }) => nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1)))),
  );
  return kind === undefined
    ? null
    : { status, sense: { type: kind[0], after: null, before: null, particle: null, strong: true } };
}
