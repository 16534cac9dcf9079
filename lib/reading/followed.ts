import type { TimeRelation } from './dates/find-time-relations';
import type { Happening } from './happening';
import type { Told } from './join-mentions';

/** Acts that answer another one. */
const ANSWERING = new Set(['reject', 'accuse', 'support', 'protest', 'sanction']);
/** How far back something was told that a word still counts from. */
export const MOST_BACK = 8;

/** "Two days later", "immediately": the words of a clause, up to just behind its verb, that place it by what was told. */
export function followsBy({ sentence: { tokens, relations }, clause }: Happening): TimeRelation | null {
  if (relations.length === 0) return null;
  const start = tokens[clause.from]!.start;
  const end = tokens[Math.min(clause.group.to + 1, tokens.length - 1)]!.end;
  return (
    relations.find((one) => one.relation === 'after' && one.to === 'told' && one.start >= start && one.start < end) ??
    null
  );
}

/** The words that place a clause by the one that it hangs on: "two days" with its opener "after". */
export function hangsBy({ sentence: { tokens, relations }, clause }: Happening): TimeRelation | null {
  const opener = tokens[clause.from]?.lower === clause.opener ? tokens[clause.from] : tokens[clause.from + 1];
  if (opener?.lower !== clause.opener) return null;
  return relations.find(({ to, end }) => to === 'named' && end === opener.end) ?? null;
}

/**
 * What "later" follows: the last that was told of somebody whom its sentence names; what "immediately" answers: the
 * last of somebody else.
 *
 * @param previous What was told before and happened, the last one last.
 */
export function followed(
  { happening: { sense, sentence, subjects } }: Told,
  previous: readonly Told[],
): { readonly kind: 'answers' | 'after'; readonly other: Told | null } {
  if (ANSWERING.has(sense.type)) {
    const own = new Set(subjects.map(({ name }) => name));
    const answered = previous.findLast(({ happening }) => !happening.subjects.some(({ name }) => own.has(name)));
    return { kind: 'answers', other: answered ?? null };
  }
  const words = new Set(sentence.tokens.map(({ text }) => text));
  const shared = previous.findLast(({ happening }) =>
    [...happening.subjects, ...happening.objects].some(({ name }) => name.split(' ').some((part) => words.has(part))),
  );
  return { kind: 'after', other: shared ?? null };
}
