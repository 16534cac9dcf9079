import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { EventId } from '../story/story';
import type { FileEvent } from './event-of-reports';
import type { Reported } from './join-reports';

/** Which of two events an order puts first; the other kinds of relation order by what they mean. */
const SECOND_FIRST = new Set(['after', 'answers']);

/**
 * The events with their relations, of which those are left out that the dates contradict, or that would close a circle:
 * a story's dates must agree with its order.
 */
export function orderedRelations(
  events: readonly FileEvent[],
  groups: readonly (readonly Reported[])[],
  idOf: (reading: number, candidate: string) => EventId | null,
): readonly FileEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const later = new Map<EventId, Set<EventId>>();
  return events.map((event, at) => {
    const relations: { kind: string; event: EventId }[] = [];
    for (const { reading, candidate } of groups[at]!) {
      for (const { kind, candidate: told } of candidate.relations) {
        const other = idOf(reading, told);
        if (other === null || other === event.id || relations.some((relation) => relation.event === other)) continue;
        const [first, second] = SECOND_FIRST.has(kind) ? [other, event.id] : [event.id, other];
        if (kind !== 'part-of' && (contradicts(byId.get(first)!, byId.get(second)!) || reaches(later, second, first)))
          continue;
        if (kind !== 'part-of') later.set(first, (later.get(first) ?? new Set()).add(second));
        relations.push({ kind, event: other });
      }
    }
    return { ...event, relations };
  });
}

function contradicts(first: FileEvent, second: FileEvent): boolean {
  const [one, other] = [first, second].map(({ reports }) =>
    (reports as readonly { readonly when: string }[]).map(({ when }) => daysOf(parseEdtf(when))),
  );
  // Days on two clocks differ by one at most.
  return one!.some(({ earliest }) =>
    other!.some(({ latest }) => earliest !== null && latest !== null && earliest > latest),
  );
}

/** Whether a chain of relations leads from one event to another. */
function reaches(later: ReadonlyMap<EventId, ReadonlySet<EventId>>, from: EventId, to: EventId): boolean {
  const seen = new Set<EventId>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(later.get(at) ?? []));
  }
  return false;
}
