import type { Meaning } from './meaning';
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

/** Rules by what they can begin with, so that most words of a text are passed over at once. */
export interface RuleIndex<M = Meaning> {
  readonly byWord: ReadonlyMap<string, readonly Rule<M>[]>;
  readonly byNumber: readonly Rule<M>[];
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
  return { byWord, byNumber: rules.filter((rule) => rule.pattern.startsWithNumber) };
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

function longestAt<M>(tokens: readonly Token[], at: number, index: RuleIndex<M>): Match<M> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const rules = token.kind === 'number' ? index.byNumber : (index.byWord.get(token.lower) ?? []);
  let longest: Match<M> | null = null;
  for (const rule of rules) {
    const found = rule.pattern.match(tokens, at);
    if (found === null || found.next <= (longest?.next ?? at)) continue;
    const meaning = rule.means(new Caught(found.captures), { tokens, at, next: found.next });
    if (meaning !== null) longest = { at, next: found.next, meaning };
  }
  return longest;
}
