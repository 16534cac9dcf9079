import type { Minute } from '../time/clock';
import type { ActorSlug, EventId, Status, TopicSlug } from '../story/story';

export const PAGES = ['timeline', 'list', 'table', 'analysis', 'sources'] as const;
export type Page = (typeof PAGES)[number];

/** What gives the timeline its lanes. By topic or by actor, an event stands in every lane that it belongs to. */
export const LANES = ['side', 'topic', 'actor'] as const;
export type Lanes = (typeof LANES)[number];

/** A bound of `time`: a civil date to the year, month or day, as it was written; null is open. */
export type TimeBound = string | null;

/** A list filter. `none` is the list that matches nothing; an empty array filters nothing. */
export type Values<T extends string> = readonly T[] | 'none';

/** Everything a link can say (grammar 1). Immutable; equal views have equal links. */
export interface View {
  readonly reports: 'all' | 'lead';
  readonly topic: Values<TopicSlug>;
  readonly match: 'any' | 'all';
  readonly actor: Values<ActorSlug>;
  /** PLOVER words, see the registry. */
  readonly type: Values<string>;
  readonly status: Values<Status>;
  readonly q: string;
  /** Inclusive at both ends, on each event's own civil calendar. */
  readonly time: { readonly from: TimeBound; readonly to: TimeBound } | null;
  readonly certain: 'any' | 'only';
  /** What the plot frames; null is the story's own opening window. */
  readonly window: { readonly from: Minute; readonly to: Minute } | null;
  readonly lanes: Lanes;
  readonly sort: 'old' | 'new';
  readonly view: Page;
  /** Which page of a long list or table, from 1. The last one is known only once the events are counted. */
  readonly page: number;
  readonly event: EventId | null;
  /** The column of the drawing that is open, where no event is: as `time`, closed at both ends, its bounds of one precision. */
  readonly column: { readonly from: string; readonly to: string } | null;
  readonly outlines: 'show' | 'hide';
}

export const DEFAULT_VIEW: View = {
  reports: 'all', topic: [], match: 'any', actor: [], type: [], status: [], q: '', time: null, certain: 'any',
  window: null, lanes: 'side', sort: 'old', view: 'timeline', page: 1, event: null, column: null, outlines: 'show',
};

/** The names that a link may use, current and former, in their canonical order. */
export interface ViewNames {
  /** slug → its name in words. */
  readonly topics: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** former slug → current slug, for topics and actors together with their parameter: `topic:ukraine`. */
  readonly formerly: ReadonlyMap<string, string>;
  /** Ids that may be opened in context. */
  readonly events: Pick<ReadonlySet<string>, 'has'>;
  /** False where the story is read from many records: there is no report to show alone. */
  readonly lead: boolean;
  /** merged id → survivor. */
  readonly merged: ReadonlyMap<string, string>;
}

/** Something the reader must be told about the link. `text` is a whole sentence, to be inserted as text. */
export interface Notice {
  /** `bad:topic`, `alias:from`, `swap:time`, `dup:view`, `unknown-key`, `future-grammar`, `reserved:asof`, `cut`… */
  readonly code: string;
  readonly text: string;
  /** Links that help: the nearest known value, or all events. `href` is a canonical query (`''` for none). */
  readonly offers: readonly { readonly label: string; readonly query: string }[];
}
