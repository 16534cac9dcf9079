import { followed, followsBy, MOST_BACK } from './followed';
import type { Told } from './join-mentions';
import type { Candidate, CandidateRelation } from './reading';
import type { Span } from './span';

type Group = readonly Told[];

/** What the words say of two events' order, and of one that answers or announces another. */
export function relate(candidates: readonly Candidate[], groups: readonly Group[], all: Group): readonly Candidate[] {
  const byClause = new Map(
    groups.flatMap((group, at) => group.map(({ happening }) => [happening.clause, at] as const)),
  );
  const place = new Map(all.map((told, at) => [told.happening, at]));
  const relations = candidates.map((): CandidateRelation[] => []);
  const add = (at: number, kind: CandidateRelation['kind'], other: number | undefined, words: Span | null) => {
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
    for (const told of group) {
      const { happening } = told;
      const { hangsOn, clause, sentence, status } = happening;
      const other = hangsOn === null ? undefined : byClause.get(hangsOn.clause);
      const opener =
        sentence.tokens.slice(clause.from, clause.from + 2).find(({ lower }) => lower === clause.opener) ?? null;
      // "He visited before she signed": she signed after he visited.
      if (hangsOn?.how === 'before') add(at, 'after', other, opener);
      if (hangsOn?.how === 'after') add(at, 'before', other, opener);
      if (hangsOn?.how === 'announced' && status === 'scheduled' && other !== undefined)
        add(other, 'announces', at, null);
      const follows = followsBy(happening);
      const nth = place.get(happening);
      if (follows === null || nth === undefined || status !== 'happened') continue;
      const previous = all
        .slice(Math.max(0, nth - MOST_BACK), nth)
        .filter((one) => byClause.get(one.happening.clause) !== at && one.happening.status === 'happened');
      const found = followed(told, previous);
      add(at, found.kind, found.other === null ? undefined : byClause.get(found.other.happening.clause), follows);
    }
  }
  return candidates.map((candidate, at) => ({ ...candidate, relations: relations[at]! }));
}
