import type { KnownEvent, KnownStory } from './known-event';
import type { EventId, Relation } from './story';

/** How another event stands to this one. */
export interface RelatedEvent {
  readonly event: KnownEvent;
  /** After the other's title, what it is to this one: "answers it". */
  readonly words: string;
  /** Before the other's title, what this one is to it: "Answered by". */
  readonly label: string;
}

type Sense = Pick<RelatedEvent, 'words' | 'label'>;

/** Each kind of relation as the event that states it sees it, and as the one that it is stated of. */
const SENSES: Readonly<Record<Relation['kind'], { readonly stated: Sense; readonly received: Sense }>> = {
  before: { stated: { words: 'after', label: 'Before' }, received: { words: 'before', label: 'After' } },
  after: { stated: { words: 'before', label: 'After' }, received: { words: 'after', label: 'Before' } },
  'part-of': { stated: { words: 'the whole', label: 'Part of' }, received: { words: 'part of it', label: 'Includes' } },
  answers: { stated: { words: 'answered by it', label: 'Answers' }, received: { words: 'answers it', label: 'Answered by' } },
  announces: { stated: { words: 'announced by it', label: 'Announces' }, received: { words: 'announces it', label: 'Announced by' } },
};

/** The senses that say more than that one came before the other. */
const ONLY_ORDER: ReadonlySet<string> = new Set(['Before', 'After']);

/**
 * The events tied to this one by a relation, whichever of the two states it, in time order. A relation that both state is
 * given once, and mere order is not said where another relation implies it. None for an id that is not there.
 */
export function relatedEvents(known: KnownStory, id: EventId): readonly RelatedEvent[] {
  const own = known.byId.get(id);
  if (own === undefined) return [];
  return known.events.flatMap((other) => {
    const senses = new Map<string, Sense>();
    for (const { kind, event } of own.event.relations) if (event === other.id) senses.set(kind, SENSES[kind].stated);
    for (const { kind, event } of other.event.relations) if (event === id) senses.set(`received ${kind}`, SENSES[kind].received);
    const once = [...new Map([...senses.values()].map((sense) => [sense.label, sense])).values()];
    const telling = once.filter(({ label }) => !ONLY_ORDER.has(label));
    return (telling.length > 0 ? telling : once).map((sense) => ({ event: other, ...sense }));
  });
}
