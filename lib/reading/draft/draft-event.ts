import type { ActorSlug, TopicSlug } from '../../story/story';
import type { Candidate, CandidateActor } from '../reading';
import type { EventWords, Mark, OwnEvent } from './decisions';

/** A candidate as its reader left it. */
export interface DraftEvent extends Candidate {
  readonly mark: Mark | null;
  /** Where the reader changed something of it. */
  readonly edited: boolean;
  /** `words`: the reader selected them; `hand`: there are none. */
  readonly from: 'reading' | 'words' | 'hand';
  /** The clock of its days; null: that of the report. */
  readonly clock: string | null;
  /** What was joined into it. */
  readonly joined: readonly { readonly id: string; readonly title: string }[];
  /**
   * The id of an event of a story that it is a second report on; null where the reader says that it is none, or has
   * not said.
   */
  readonly answers: string | null;
  /** Whether the reader has said so. */
  readonly answered: boolean;
}

/** What a candidate is before anything is decided. */
export function freshEvent(candidate: Candidate): DraftEvent {
  return {
    ...candidate,
    mark: null,
    edited: false,
    from: 'reading',
    clock: candidate.when.clock ?? null,
    joined: [],
    answers: null,
    answered: false,
  };
}

/** An event of the reader's own. Nothing about it is in doubt but its time, where none is given. */
export function ownEvent(id: string, own: OwnEvent): DraftEvent {
  const candidate: Candidate = {
    id,
    title: own.title,
    when: {
      edtf: own.edtf,
      precision: '',
      why: own.expression === null ? 'The reader’s own date.' : 'The words that the reader selected.',
      expression: own.expression,
      sure: own.edtf !== null,
    },
    status: own.status,
    type: own.type,
    actors: partiesOf(own.actors),
    topics: own.topics as readonly TopicSlug[],
    places: [],
    money: [],
    duration: null,
    relations: [],
    evidence: own.evidence,
    confidence: {
      value: 1,
      parts: [
        {
          what: 'reader',
          says: own.evidence.length === 0 ? 'added by hand' : 'added from words of the report',
          weight: 1,
        },
      ],
    },
    doubts: own.edtf === null ? ['No date is given for it.'] : [],
  };
  return { ...freshEvent(candidate), from: own.evidence.length === 0 ? 'hand' : 'words', clock: own.clock };
}

/** An event with the reader's changes. What a reader wrote is in doubt no more. */
export function withEdits(event: DraftEvent, changes: Partial<EventWords> | undefined): DraftEvent {
  if (changes === undefined) return event;
  const { edtf, actors, topics, ...plain } = changes;
  const when =
    edtf === undefined
      ? event.when
      : {
          ...event.when,
          edtf,
          why: edtf === null ? 'The reader gives no date.' : 'The reader’s own date.',
          sure: edtf !== null,
        };
  return {
    ...event,
    ...plain,
    when,
    edited: true,
    actors: actors === undefined ? event.actors : partiesOf(actors, event.actors),
    topics: topics === undefined ? event.topics : (topics as readonly TopicSlug[]),
  };
}

/** What the reading knows of someone is kept for whoever is still there. */
function partiesOf(actors: EventWords['actors'], before: readonly CandidateActor[] = []): readonly CandidateActor[] {
  return actors.map(({ id, name, role }) => {
    const known = before.find((each) => each.id === id && each.name === name);
    return { ...(known ?? { span: null }), id: id as ActorSlug | null, name, role };
  });
}
