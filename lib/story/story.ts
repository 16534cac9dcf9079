import type { Zone } from '../time/clock';
import type { Edtf } from '../time/edtf';

/** Crockford base32, 8 characters, minted once and never derived from words. */
export type EventId = string & { readonly eventId: unique symbol };
export type TopicSlug = string & { readonly topicSlug: unique symbol };
export type ActorSlug = string & { readonly actorSlug: unique symbol };
export type SideSlug = string & { readonly sideSlug: unique symbol };

export const STATUSES = ['announced', 'scheduled', 'under-way', 'happened', 'postponed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** One registry for all stories: what a name means never depends on the story that uses it. */
export interface Registry {
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly sides: readonly Side[];
  readonly clocks: readonly Clock[];
  readonly types: readonly EventType[];
}

export interface Topic {
  readonly slug: TopicSlug;
  readonly name: string;
  /** Former slugs; a link that holds one keeps its meaning. */
  readonly formerly: readonly string[];
}

/** A party whose acts fill a lane. `together` (acts of several sides) is no side and is not listed here. */
export interface Side {
  readonly slug: SideSlug;
  readonly name: string;
  /** Two or three letters for a narrow rail: "US". */
  readonly short: string;
  /** "American", for findings in words. */
  readonly adjective: string;
  readonly clock: Zone;
}

export interface Clock {
  readonly zone: Zone;
  /** The city whose day it is: "Beijing". */
  readonly city: string;
}

export interface Actor {
  readonly slug: ActorSlug;
  readonly name: string;
  readonly kind: 'person' | 'government' | 'organisation';
  readonly side: SideSlug;
  /** "US Secretary of State". */
  readonly office: string | null;
  readonly formerly: readonly string[];
}

/** PLOVER's word where it fits. */
export interface EventType {
  readonly slug: string;
  readonly name: string;
  readonly plover: boolean;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** How it is named in a line: "Public Law 118-50". */
  readonly name: string;
  readonly kind: 'news-report' | 'law' | 'official-record' | 'official-statement' | 'research-summary' | 'state-media';
  /** Null where nobody knows; then `note` says so. */
  readonly publisher: string | null;
  readonly address: string | null;
  /** Where it was filed: "Beijing". */
  readonly dateline: string | null;
  readonly published: Edtf | null;
  /** How we know when it was published, in words. */
  readonly publishedHow: string;
  /** A caveat for the reader: "machine-reworded copy". */
  readonly note: string | null;
  /** How and when we read it. */
  readonly checked: string;
}

export type Role = 'source' | 'target' | 'participant';

export interface Quotation {
  readonly speaker: ActorSlug;
  /** The speaker's words, at most 12, without quotation marks. */
  readonly words: string;
  /** Our words before the quotation: "The relationship". May be empty. */
  readonly lead: string;
  /** What follows the speaker's name and a comma, in our words: "who adds that negative factors are growing". May be empty. */
  readonly turn: string;
}

/** Where the source speaks of it. `paragraph` counts from 1 in the source's body. */
export interface Passage {
  readonly paragraph: number | 'caption';
  /** The first and the last few words, at most five each. */
  readonly from: string;
  readonly to: string;
}

export interface Report {
  /** A `Source.id` of the same story. */
  readonly source: string;
  readonly when: Edtf;
  readonly clock: Zone;
  /** As printed ("on Wednesday"); null where the source prints no date for it, or where its words were not taken down. */
  readonly phrase: string | null;
  /** How the phrase became the date, in words. */
  readonly resolved: string;
  /** True where the date is our inference and not the source's word. */
  readonly inferred: boolean;
  readonly status: Status;
  readonly quotations: readonly Quotation[];
  readonly passages: readonly Passage[];
  /** What this source says, in our words; may be empty. */
  readonly says: string;
}

export interface Relation {
  readonly kind: 'before' | 'after' | 'part-of' | 'answers' | 'announces';
  readonly event: EventId;
}

export interface Money {
  /** Billions of US dollars. */
  readonly billions: number;
  readonly for: string;
  /** The topics that this share belongs to; empty for a total. */
  readonly topics: readonly TopicSlug[];
  /** A `Source.id`. */
  readonly source: string;
  /** The sum of which the other amounts of the same source are parts. */
  readonly total: boolean;
  /** "about": the source rounds. */
  readonly approximate: boolean;
}

export interface EventTopic {
  readonly topic: TopicSlug;
  /** Which report gives it: a `Source.id`. */
  readonly source: string;
  /** Our reading, not the source's word. */
  readonly inferred: boolean;
}

/** 3 is a great turning point. */
export type Importance = 1 | 2 | 3;

export interface StoryEvent {
  readonly id: EventId;
  /** Lists and marks: "Blinken meets Foreign Minister Wang Yi". */
  readonly title: string;
  /** Where room is short: "Blinken meets Wang Yi". */
  readonly short: string;
  /** The panel's and the page's heading. */
  readonly headline: string;
  readonly summary: string;
  /** A line beside the phrase on the plot, such as "after both ministers"; may be empty. */
  readonly aside: string;
  readonly type: string;
  /** How much turned on it, in our judgement; left out or null where none is stated. */
  readonly importance?: Importance | null | undefined;
  readonly actors: readonly { readonly actor: ActorSlug; readonly role: Role }[];
  /** The main topic first. */
  readonly topics: readonly EventTopic[];
  readonly places: readonly string[];
  readonly money: readonly Money[];
  /** How long it lasted, where a report says: ISO 8601, with `about` where it rounds. */
  readonly duration: { readonly minutes: number; readonly approximate: boolean; readonly words: string } | null;
  readonly relations: readonly Relation[];
  /** Never empty. */
  readonly reports: readonly Report[];
  readonly added: string;
  readonly changed: string;
  /** iCalendar's SEQUENCE: +1 when date, place or status changes. */
  readonly sequence: number;
}

/** What stands at the place of an event that is gone, so that its links still answer. */
export interface Tombstone {
  readonly id: EventId;
  readonly gone: 'merged' | 'withdrawn';
  readonly on: string;
  readonly reason: string;
  /** The survivor of a merger. */
  readonly into: EventId | null;
}

export interface Gap {
  /** What the lead report leaves out: "The hour of each meeting". */
  readonly title: string;
  readonly events: readonly EventId[];
  /** The source that has since said it; null where nobody has. */
  readonly since: string | null;
  /** "24 April"; empty while unknown. */
  readonly answer: string;
}

/**
 * Names that a story brings along, for what the registry does not have: a file that a reader made from reports stands by
 * itself. They join the registry of all stories, so that a name means the same everywhere.
 */
export interface StoryNames {
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly sides: readonly Side[];
  readonly clocks: readonly Clock[];
  /** Ids that were minted with this file, as `registry/event-ids.json` gives those of the others. */
  readonly eventIds: readonly EventId[];
}

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** Heading of what came before the busiest stretch: "Before the visit". */
  readonly before: string;
  readonly featured: boolean;
  /** The `Source.id` of the report that the story is read from; null where it is read from many records, none before the others. */
  readonly lead: string | null;
  /** The moment up to which the lead report can speak, or up to which the records were read; and how that was found. */
  readonly horizon: { readonly when: Edtf; readonly clock: Zone; readonly how: string };
  /** The two clocks of the axis, upper row first. */
  readonly axis: readonly Zone[];
  readonly sources: readonly Source[];
  readonly events: readonly StoryEvent[];
  readonly tombstones: readonly Tombstone[];
  readonly gaps: readonly Gap[];
  /** Left out where the registry has every name. */
  readonly names?: StoryNames | undefined;
  /** ISO date of the newest change to any record. */
  readonly revision: string;
}
