import type { Role, Status } from '../../story/story';
import type { ActorAliases, CandidateActor, TopicWords } from '../reading';
import type { Span } from '../span';

/** What a reader says of the report itself; null is left to what the report says. */
export interface Fields {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** An IANA zone. */
  readonly clock: string | null;
  /** http or https. */
  readonly link: string | null;
  readonly publisher: string | null;
}

/** What of an event a reader can change. */
export interface EventWords {
  readonly title: string;
  /** EDTF; null where nothing is known of the time. */
  readonly edtf: string | null;
  /** The clock that its days are counted on; null: that of the report. */
  readonly clock: string | null;
  readonly status: Status;
  readonly type: string;
  readonly actors: readonly (Pick<CandidateActor, 'name'> & { readonly id: string | null; readonly role: Role })[];
  readonly topics: readonly string[];
}

/** An event that the reading missed: from words that the reader selected, or by hand and without any. */
export interface OwnEvent extends EventWords {
  readonly evidence: readonly Span[];
  /** Among them, the words that say when. */
  readonly expression: Span | null;
}

export type Mark = 'accepted' | 'rejected';

/** One thing that a reader does. Acts name events by their ids; one that names none has no effect. */
export type Act =
  | { readonly kind: 'set-fields'; readonly fields: Partial<Fields> }
  | { readonly kind: 'accept'; readonly ids: readonly string[] }
  | { readonly kind: 'reject'; readonly id: string }
  /** Takes back a mark. */
  | { readonly kind: 'reopen'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string; readonly changes: Partial<EventWords> }
  /** Both tell one event, shown as `into`. */
  | { readonly kind: 'join'; readonly id: string; readonly into: string }
  /** Takes back every join into an event. */
  | { readonly kind: 'part'; readonly id: string }
  /**
   * One tells two events: another like it, `as`, stands beside it. Of several passages `as` has those from `from` on.
   */
  | { readonly kind: 'split'; readonly id: string; readonly as: string; readonly from: number }
  | { readonly kind: 'add'; readonly id: string; readonly event: OwnEvent }
  /** It is an event that a story has already (`event`), and this a second report on it; null: it is another one. */
  | { readonly kind: 'answer'; readonly id: string; readonly event: string | null }
  | { readonly kind: 'name-topic'; readonly topic: TopicWords }
  | { readonly kind: 'drop-topic'; readonly topic: string }
  | { readonly kind: 'name-actor'; readonly actor: ActorAliases }
  | { readonly kind: 'drop-actor'; readonly name: string };

export interface Split {
  readonly of: string;
  readonly as: string;
  readonly from: number;
}

/** What a reader has decided, whatever is read. */
export interface Decisions {
  readonly fields: Fields;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly edits: Readonly<Record<string, Partial<EventWords>>>;
  /** By the event that is gone, the one that it went into. Never a circle. */
  readonly joins: Readonly<Record<string, string>>;
  readonly splits: readonly Split[];
  readonly own: Readonly<Record<string, OwnEvent>>;
  readonly answers: Readonly<Record<string, string | null>>;
  readonly topics: readonly TopicWords[];
  readonly actors: readonly ActorAliases[];
}

export const UNDECIDED: Decisions = {
  fields: { title: null, published: null, clock: null, link: null, publisher: null },
  marks: {},
  edits: {},
  joins: {},
  splits: [],
  own: {},
  answers: {},
  topics: [],
  actors: [],
};

/** Where an event is now: itself, or what it was joined into. */
export function standsIn({ joins }: Pick<Decisions, 'joins'>, id: string): string {
  let at = id;
  for (let next = joins[at]; next !== undefined; next = joins[at]) at = next;
  return at;
}
