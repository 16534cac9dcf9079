import { FOLLOWING } from './infer-time';
import type { Told } from './join-mentions';
import type { Candidate, CandidateRelation } from './reading';
import type { Token } from './tokens';

type Group = readonly Told[];

/** Acts that answer another one. */
const ANSWERING = new Set(['reject', 'accuse', 'support', 'protest', 'sanction']);
const MOST_BACK = 8;

/** What the words say of two events' order, and of one that answers or announces another. */
export function relate(candidates: readonly Candidate[], groups: readonly Group[], all: Group): readonly Candidate[] {
  const byClause = new Map(
    groups.flatMap((group, at) => group.map(({ happening }) => [happening.clause, at] as const)),
  );
  const place = new Map(all.map((told, at) => [told.happening, at]));
  const relations = candidates.map((): CandidateRelation[] => []);
  const add = (at: number, kind: CandidateRelation['kind'], other: number | undefined, words: Token | null) => {
    if (other === undefined || other === at) return;
    const { id } = candidates[other]!;
    const own = relations[at]!;
    // Two events are related once; the first words that say so decide.
    if (
      own.some(({ candidate }) => candidate === id) ||
      relations[other]!.some(({ candidate, kind: back }) => candidate === candidates[at]!.id && back !== 'announces')
    )
      return;
    own.push({ kind, candidate: id, span: words === null ? null : { start: words.start, end: words.end } });
  };
  for (const [at, group] of groups.entries()) {
    for (const { happening } of group) {
      const { hangsOn, clause, sentence, status } = happening;
      const other = hangsOn === null ? undefined : byClause.get(hangsOn.clause);
      const opener =
        sentence.tokens.slice(clause.from, clause.from + 2).find(({ lower }) => lower === clause.opener) ?? null;
      // "He visited before she signed": she signed after he visited.
      if (hangsOn?.how === 'before') add(at, 'after', other, opener);
      if (hangsOn?.how === 'after') add(at, 'before', other, opener);
      if (hangsOn?.how === 'announced' && status === 'scheduled' && other !== undefined)
        add(other, 'announces', at, null);
      const follows = sentence.tokens.slice(clause.from, clause.group.to + 2).find(({ lower }) => FOLLOWING.has(lower));
      const nth = place.get(happening);
      if (follows !== undefined && nth !== undefined && status === 'happened')
        add(at, ...following(group, all.slice(Math.max(0, nth - MOST_BACK), nth), byClause), follows);
    }
  }
  return candidates.map((candidate, at) => ({ ...candidate, relations: relations[at]! }));
}

/**
 * What "later" follows: the last that was told of somebody whom its sentence names; what "immediately" answers: the
 * last of somebody else.
 */
function following(
  group: Group,
  previous: Group,
  byClause: ReadonlyMap<Told['happening']['clause'], number>,
): readonly ['answers' | 'after', number | undefined] {
  const [
    {
      happening: { sense, sentence, subjects },
    },
  ] = group as readonly [Told, ...Told[]];
  const own = new Set(subjects.map(({ name }) => name));
  const happened = previous.filter(
    (told) =>
      byClause.get(told.happening.clause) !== byClause.get(group[0]!.happening.clause) &&
      told.happening.status === 'happened',
  );
  if (ANSWERING.has(sense.type)) {
    const answered = happened.findLast(({ happening }) => !happening.subjects.some(({ name }) => own.has(name)));
    return ['answers', answered === undefined ? undefined : byClause.get(answered.happening.clause)];
  }
  const words = new Set(sentence.tokens.map(({ text }) => text));
  const shared = happened.findLast(({ happening }) =>
    [...happening.subjects, ...happening.objects].some(({ name }) => name.split(' ').some((part) => words.has(part))),
  );
  return ['after', shared === undefined ? undefined : byClause.get(shared.happening.clause)];
}
