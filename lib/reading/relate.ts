import type { Told } from './join-mentions';
import type { Candidate, CandidateRelation } from './reading';
import { FOLLOWING } from './infer-time';

/** What the words say of two events' order, and of one that answers or announces another. */
export function relate(candidates: readonly Candidate[], groups: readonly (readonly Told[])[]): readonly Candidate[] {
  const byClause = new Map(groups.flatMap((group, at) => group.map(({ happening }) => [happening.clause, at] as const)));
  return candidates.map((candidate, at) => {
    const relations: CandidateRelation[] = [];
    const add = (kind: CandidateRelation['kind'], other: number | undefined, span: CandidateRelation['span']) => {
      if (other === undefined || other === at) return;
      const { id } = candidates[other]!;
      if (!relations.some((relation) => relation.kind === kind && relation.candidate === id)) relations.push({ kind, candidate: id, span });
    };
    for (const { happening: { hangsOn, clause, sentence, sense } } of groups[at]!) {
      const opener = sentence.tokens[clause.from]!;
      // "He visited Shanghai shortly before she signed": she signed after he visited; "met after holding talks": the talks came before.
      if (hangsOn?.how === 'before') add('after', byClause.get(hangsOn.clause), opener);
      if (hangsOn?.how === 'after') add('before', byClause.get(hangsOn.clause), opener);
      const follows = sentence.tokens.slice(clause.from, clause.group.to + 2).find(({ lower }) => FOLLOWING.has(lower));
      if (follows === undefined) continue;
      add(ANSWERING.has(sense.type) ? 'answers' : 'after', at - 1 >= 0 ? at - 1 : undefined, { start: follows.start, end: follows.end });
    }
    for (const [other, group] of groups.entries()) {
      if (other > at + 3 || other < at) continue;
      for (const { happening } of group) {
        if (happening.hangsOn?.how === 'announced' && byClause.get(happening.hangsOn.clause) === at && happening.status === 'scheduled') add('announces', other, null);
      }
    }
    return { ...candidate, relations: relations.map(({ kind, candidate: id, span }) => ({ kind, candidate: id, span: span === null ? null : { start: span.start, end: span.end } })) };
  });
}

const ANSWERING = new Set(['reject', 'accuse', 'support', 'protest']);
