import type { Reading } from '../reading';
import type { Span } from '../span';
import { type Decisions, standsIn } from './decisions';
import { type DraftEvent, freshEvent, ownEvent, withEdits } from './draft-event';

/**
 * The events of a reading as its reader left them, in the order of the text; those by hand come last. What was joined
 * into
 * another is within it, and nothing is there twice.
 */
export function draftEvents(reading: Pick<Reading, 'candidates'>, decisions: Decisions): readonly DraftEvent[] {
  const parts = new Map<string, DraftEvent>(
    reading.candidates.map((candidate) => [candidate.id, freshEvent(candidate)]),
  );
  for (const [id, own] of Object.entries(decisions.own)) if (!parts.has(id)) parts.set(id, ownEvent(id, own));
  for (const { of, as, from } of decisions.splits) {
    const whole = parts.get(of);
    if (whole === undefined || parts.has(as)) continue;
    const [first, second] = halves(whole, from);
    parts.set(of, first);
    parts.set(as, { ...second, id: as });
  }
  const events = new Map([...parts].map(([id, event]) => [id, withEdits(event, decisions.edits[id])]));
  const joined = new Map<string, DraftEvent[]>();
  for (const [id, event] of events) {
    const goal = standsIn(decisions, id);
    // Joined into something that this reading does not have, it stands for itself.
    const home = events.has(goal) ? goal : id;
    joined.set(home, [...(joined.get(home) ?? []), event]);
  }
  const whole = [...joined].map(([id, members]) =>
    decided(
      joinedEvent(
        events.get(id)!,
        members.filter((each) => each.id !== id),
      ),
      decisions,
    ),
  );
  return whole.sort((a, b) => startOf(a) - startOf(b));
}

function decided(event: DraftEvent, { marks, answers }: Decisions): DraftEvent {
  const answer = answers[event.id];
  return { ...event, mark: marks[event.id] ?? null, answers: answer ?? null, answered: answer !== undefined };
}

/** Of several passages each half has its own; of one both have it. */
function halves(event: DraftEvent, from: number): readonly [DraftEvent, DraftEvent] {
  const cut = Math.min(Math.max(1, from), event.evidence.length - 1);
  if (event.evidence.length < 2) return [event, event];
  return [
    { ...event, evidence: event.evidence.slice(0, cut) },
    { ...event, evidence: event.evidence.slice(cut), relations: [] },
  ];
}

function joinedEvent(into: DraftEvent, others: readonly DraftEvent[]): DraftEvent {
  if (others.length === 0) return into;
  const all = [into, ...others];
  const timed = into.when.edtf === null && !into.edited ? all.find(({ when }) => when.edtf !== null) : undefined;
  // A date is nothing without the clock that it is counted on.
  const { when, clock } = timed ?? into;
  return {
    ...into,
    when,
    clock,
    actors: distinct(
      all.flatMap(({ actors }) => actors),
      ({ id, name }) => id ?? name,
    ),
    topics: distinct(
      all.flatMap(({ topics }) => topics),
      (topic) => topic,
    ),
    places: distinct(
      all.flatMap(({ places }) => places),
      (place) => place,
    ),
    money: distinct(
      all.flatMap(({ money }) => money),
      ({ span }) => spanKey(span),
    ),
    evidence: distinct(
      all.flatMap(({ evidence }) => evidence),
      spanKey,
    ).sort((a, b) => a.start - b.start),
    joined: others.map(({ id, title }) => ({ id, title })),
  };
}

function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}

function startOf({ evidence }: DraftEvent): number {
  return Math.min(...evidence.map(({ start }) => start), Infinity);
}
