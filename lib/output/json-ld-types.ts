import type { Source, Status } from '../story/story';

/** What schema.org has for an event, and the names that this kind has for its parts. */
export interface LinkedKind {
  readonly type: 'Event' | 'Action' | 'Legislation' | 'CreativeWork';
  /** Whoever acts, and whoever is acted upon. */
  readonly source: string;
  readonly participant: string;
  readonly target: string;
  readonly place: string;
}

/** Only what takes place somewhere is an `Event`: schema.org's readers put those into calendars. */
const EVENT: LinkedKind = { type: 'Event', source: 'attendee', participant: 'attendee', target: 'about', place: 'location' };
/** A thing said: its record is the statement. */
const STATEMENT: LinkedKind = { type: 'CreativeWork', source: 'creator', participant: 'creator', target: 'about', place: 'locationCreated' };
const LAW: LinkedKind = { type: 'Legislation', source: 'contributor', participant: 'contributor', target: 'about', place: 'locationCreated' };
const ACT: LinkedKind = { type: 'Action', source: 'agent', participant: 'participant', target: 'object', place: 'location' };

const KINDS: ReadonlyMap<string, LinkedKind> = new Map([
  ['consult', EVENT],
  ['protest', EVENT],
  ['agree', STATEMENT],
  ['request', STATEMENT],
  ['accuse', STATEMENT],
  ['reject', STATEMENT],
  ['threaten', STATEMENT],
  ['state', STATEMENT],
  ['legislate', LAW],
]);

/** By the slug of an event's type; whatever else is done, and any type to come, is an `Action`. */
export function linkedKind(type: string): LinkedKind {
  return KINDS.get(type) ?? ACT;
}

/** schema.org means by "scheduled" what takes place or took place as planned. */
export const EVENT_STATUS: Readonly<Record<Status, string>> = {
  announced: 'https://schema.org/EventScheduled',
  scheduled: 'https://schema.org/EventScheduled',
  'under-way': 'https://schema.org/EventScheduled',
  happened: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

/** Null where schema.org has no word: what was cancelled has not failed. */
export const ACTION_STATUS: Readonly<Record<Status, string | null>> = {
  announced: 'https://schema.org/PotentialActionStatus',
  scheduled: 'https://schema.org/PotentialActionStatus',
  'under-way': 'https://schema.org/ActiveActionStatus',
  happened: 'https://schema.org/CompletedActionStatus',
  postponed: 'https://schema.org/PotentialActionStatus',
  cancelled: null,
};

export const SOURCE_TYPE: Readonly<Record<Source['kind'], string>> = {
  'news-report': 'NewsArticle',
  law: 'Legislation',
  'official-record': 'CreativeWork',
  'official-statement': 'CreativeWork',
  'research-summary': 'Report',
  'state-media': 'NewsArticle',
};
