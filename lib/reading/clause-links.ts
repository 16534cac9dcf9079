import type { Clause } from './clauses';
import { wordSet } from './dates/word-set';
import type { Happening } from './happening';
import { isOwner, type Token } from './tokens';
import { SAYING, UNREAL } from './words/verb-senses';

const RELATIVES = new Set(['who', 'which', 'that']);
const MOST_ANTECEDENT = 6;
/** Words before a verb that are no subject. */
const SHARING = wordSet(', and but or then also later after before while when by');

/** Where the subject of each clause stands: "was passed in June and was suspended" shares it. */
export function aboutOf(tokens: readonly Token[], clauses: readonly Clause[]): readonly Happening['about'][] {
  const about: Happening['about'][] = [];
  for (const [nth, { from, group, opener }] of clauses.entries()) {
    // "A power station that was bombed": what stands before the clause.
    const start = tokens.slice(from, group.from);
    if (RELATIVES.has(opener) && start.every(({ lower }) => lower === ',' || lower === opener)) {
      about.push({ from: Math.max(clauses[nth - 1]?.group.to ?? 0, from - MOST_ANTECEDENT), to: from });
      continue;
    }
    const shared = start.every(({ lower }) => SHARING.has(lower) || lower.endsWith('ly'));
    about.push((shared ? about.at(-1) : undefined) ?? { from, to: group.from });
  }
  return about;
}

/** A clause reaches over the infinitives and the clauses with "that" that it governs. */
export function reachOf(clauses: readonly Clause[], nth: number): number {
  let at = nth;
  for (let next = clauses[at + 1]; next !== undefined; next = clauses[at + 1]) {
    const governed =
      next.group.mood === 'infinitive' ||
      (next.opener === '' && (next.group.mood !== 'past' || next.group.reduced)) ||
      (next.opener === 'that' && (SAYING.has(clauses[at]!.group.base) || UNREAL.has(clauses[at]!.group.base)));
    if (!governed) break;
    at += 1;
  }
  return clauses[at]!.to;
}

/** By which word a clause follows the one before it, where that says how they lie in time. */
export function hangsOn(tokens: readonly Token[], clauses: readonly Clause[], nth: number): Happening['hangsOn'] {
  const clause = clauses[nth]!;
  const before = clauses[nth - 1];
  if (before === undefined) return null;
  const { opener } = clause;
  if (opener === 'after' || opener === 'before' || opener === 'when') return { how: opener, clause: before };
  // "Shares rose on Monday, while Corvane's fell 2 %": of what it leaves out, the time is one.
  if (isOwner(tokens[clause.group.from - 1])) return { how: 'while', clause: before };
  return before.group.base === 'announce' || before.group.base === 'say' ? { how: 'announced', clause: before } : null;
}
