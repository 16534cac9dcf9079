import type { Meaning } from './meaning';
import type { Slot } from './pattern';
import { Caught, type Rule } from './rule';
import type { Token } from './token';

/** A stretch of tokens that a rule gave a meaning. */
export interface Match<M = Meaning> {
  /** Its first token. */
  readonly at: number;
  /** The token after its last. */
  readonly next: number;
  readonly meaning: M;
}

/** Rules that begin with the same slot, or, where it is null, with words of their own. */
interface RuleGroup<M> {
  readonly slot: Slot | null;
  readonly rules: readonly Rule<M>[];
}

/** Rules by what they can begin with, so that most words of a text are passed over at once. */
export interface RuleIndex<M = Meaning> {
  readonly byWord: ReadonlyMap<string, readonly RuleGroup<M>[]>;
  readonly byNumber: readonly RuleGroup<M>[];
  /** In the order of the tables: the earlier wins among equals. */
  readonly rank: ReadonlyMap<Rule<M>, number>;
}

export function indexRules<M>(rules: readonly Rule<M>[]): RuleIndex<M> {
  const byWord = new Map<string, Rule<M>[]>();
  for (const rule of rules) {
    for (const word of rule.pattern.starts) {
      const found = byWord.get(word);
      if (found === undefined) byWord.set(word, [rule]);
      else found.push(rule);
    }
  }
  return {
    byWord: new Map([...byWord].map(([word, some]) => [word, groupRules(some)])),
    byNumber: groupRules(rules.filter((rule) => rule.pattern.startsWithNumber)),
    rank: new Map(rules.map((rule, index) => [rule, index])),
  };
}

function groupRules<M>(rules: readonly Rule<M>[]): readonly RuleGroup<M>[] {
  const slots = [...new Set(rules.map(({ pattern }) => pattern.firstSlot))];
  return slots.map((slot) => ({ slot, rules: rules.filter(({ pattern }) => pattern.firstSlot === slot) }));
}

/** At each token the longest match, the earlier rule among equals; then on behind it. */
export function matchRules<M>(tokens: readonly Token[], index: RuleIndex<M>): readonly Match<M>[] {
  const matches: Match<M>[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = longestAt(tokens, at, index);
    if (match !== null) matches.push(match);
    at = match?.next ?? at + 1;
  }
  return matches;
}

const NONE: readonly never[] = [];

function longestAt<M>(tokens: readonly Token[], at: number, index: RuleIndex<M>): Match<M> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const groups = token.kind === 'number' ? index.byNumber : (index.byWord.get(token.lower) ?? NONE);
  let longest: Match<M> | null = null;
  let rank = 0;
  for (const { slot, rules } of groups) {
    const first = slot === null ? null : slot.read(tokens, at);
    if (slot !== null && first === null) continue;
    for (const rule of rules) {
      const found = first === null ? rule.pattern.match(tokens, at) : rule.pattern.matchBehind(first, tokens);
      if (found === null || found.next < (longest?.next ?? at + 1)) continue;
      const order = index.rank.get(rule) ?? 0;
      if (longest !== null && found.next === longest.next && order > rank) continue;
      const meaning = rule.means(new Caught(found.captures), { tokens, at, next: found.next });
      if (meaning === null) continue;
      longest = { at, next: found.next, meaning };
      rank = order;
    }
  }
  return longest;
}
