import { formatDay } from '../time/civil-day';
import type { Reading } from './reading';
import { wordsAt } from './span';

/**
 * A reading as the command writes it; docs/reading.md promises its fields. Offsets count in UTF-16 code units of
 * `text`.
 */
export function readingJson({
  text,
  title,
  publication,
  expressions,
  candidates,
}: Reading): Readonly<Record<string, unknown>> {
  return {
    published: publication.day === null ? null : formatDay(publication.day),
    clock: publication.clock,
    publishedHow: publication.why,
    title,
    expressions: expressions.map(({ start, end, type, value, edtf, why }) => ({
      start,
      end,
      text: wordsAt(text, { start, end }),
      type,
      value,
      edtf,
      why,
    })),
    candidates: candidates.map(
      ({
        id,
        title: told,
        when,
        status,
        type,
        actors,
        topics,
        places,
        money,
        duration,
        relations,
        evidence,
        confidence,
        doubts,
      }) => ({
        id,
        title: told,
        when: when.edtf,
        clock: when.clock ?? publication.clock,
        precision: when.precision,
        why: when.why,
        status,
        type,
        actors: actors.map(({ id: actor, name, role }) => ({ id: actor, name, role })),
        topics,
        places,
        money: money.map(({ amount, currency, for: purpose, total, approximate }) => ({
          amount,
          currency,
          for: purpose,
          total,
          approximate,
        })),
        duration,
        relations: relations.map(({ kind, candidate }) => ({ kind, candidate })),
        evidence: evidence.map(({ start, end }) => ({ start, end })),
        confidence: confidence.value,
        doubts,
      }),
    ),
    text,
  };
}
