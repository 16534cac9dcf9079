import type { Relation, Story, StoryEvent } from './story';

/** How another event stands to this one. */
export interface RelatedEvent {
  readonly event: StoryEvent;
  /** What this event does to the other, before its title: "Answered by". */
  readonly label: string;
  /** What the other one is, after its title: "answers it". */
  readonly words: string;
}

/** Each kind of relation as the event that states it sees it, and as the one that it is stated of. */
const SENSES: Readonly<Record<Relation['kind'], { readonly stated: Sense; readonly received: Sense }>> = {
  before: { stated: { label: 'Before', words: 'after' }, received: { label: 'After', words: 'before' } },
  after: { stated: { label: 'After', words: 'before' }, received: { label: 'Before', words: 'after' } },
  'part-of': { stated: { label: 'Part of', words: 'this is part of it' }, received: { label: 'Includes', words: 'part of it' } },
  answers: { stated: { label: 'Answers', words: 'answered here' }, received: { label: 'Answered by', words: 'answers it' } },
  announces: { stated: { label: 'Announces', words: 'announced here' }, received: { label: 'Announced by', words: 'announces it' } },
};

type Sense = Pick<RelatedEvent, 'label' | 'words'>;

/** The events that a relation ties to this one, whichever of the two states it, each once per sense, in the story's order. */
export function relatedEvents(event: StoryEvent, story: Story): readonly RelatedEvent[] {
  return story.events.flatMap((other) => {
    const senses = [
      ...event.relations.filter((relation) => relation.event === other.id).map(({ kind }) => SENSES[kind].stated),
      ...other.relations.filter((relation) => relation.event === event.id).map(({ kind }) => SENSES[kind].received),
    ];
    const once = new Map(senses.map((sense) => [sense.label, sense]));
    return [...once.values()].map((sense) => ({ event: other, ...sense }));
  });
}
