import type { ActorSlug, Registry, Relation, Role, Status, TopicSlug } from '../story/story';
import type { Zone } from '../time/clock';
import type { CivilDay } from '../time/civil-day';
import type { Expression } from './dates/expression';
import type { Span } from './span';

/**
 * A report as it was read: its text as kept, what was set aside, and what it is taken to say.
 *
 * Plain data through and through, so that it crosses from a worker and is kept as JSON. Every span counts in `text`.
 */
export interface Reading {
  /** The report as kept: line ends are `\n`, invisible characters are gone. All spans count in it. */
  readonly text: string;
  /** What is read: the paragraphs of the report itself, in order, without what was set aside. */
  readonly paragraphs: readonly Span[];
  /** What is not read, and why; in order, and never across a paragraph. */
  readonly asides: readonly Aside[];
  readonly publication: Publication;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The report's own address, http or https. */
  readonly link: string | null;
  /** Every expression of time in the paragraphs, durations and repetitions too. */
  readonly expressions: readonly Expression[];
  readonly actors: readonly ActorMention[];
  readonly topics: readonly TopicMention[];
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
}

export const ASIDE_KINDS = [
  'furniture',
  'headline',
  'caption',
  'credit',
  'video-length',
  'promotion',
  'comment-form',
  'byline',
  'heading',
] as const;

/** Words of the page that the report does not say. */
export interface Aside extends Span {
  readonly kind: (typeof ASIDE_KINDS)[number];
  /** In words for the reader: "the length of a video, alone on its line". */
  readonly why: string;
}

/** When the report was published, and how that is known. */
export interface Publication {
  /** Null where nothing says it: then the reader is to be asked, and no relative date is resolved. */
  readonly day: CivilDay | null;
  /** The civil calendar that the report's days are counted on; null where nothing says it. */
  readonly clock: Zone | null;
  /** Where the day was found; null with `day`. */
  readonly from: 'given' | 'metadata' | 'dateline' | 'caption' | 'text' | null;
  /** The words that say so, where they stand in `text`. */
  readonly span: Span | null;
  /** False where it is to be confirmed: found in a caption, or one of several. */
  readonly sure: boolean;
  /** In words for the reader: "The caption of a picture is dated April 26, 2024". */
  readonly why: string;
}

/** Someone who acts: of the registry (`id`), or as the report names them. */
export interface Party {
  readonly id: ActorSlug | null;
  readonly name: string;
  readonly kind?: 'person' | 'government' | 'organisation' | 'group' | undefined;
  /** Whose citizen, body or government: a country's name, where the words tell it. */
  readonly country?: string | null | undefined;
}

export interface ActorMention extends Span, Party {
  /** How the words were taken for this actor: "President Biden by the surname, named in full before". */
  readonly why: string;
}

export interface TopicMention extends Span {
  readonly topic: TopicSlug;
  /** The word of the topic's list that caught it. */
  readonly word: string;
}

/** An event that the report speaks of, to be accepted, mended or rejected. */
export interface Candidate {
  /** From the words that it stands on: the same report gives the same id, whatever else is read from it. */
  readonly id: string;
  /** In the present tense, at most 90 characters: "Blinken meets Xi in Beijing". */
  readonly title: string;
  readonly when: CandidateWhen;
  readonly status: Status;
  /** An `EventType.slug` of the registry. */
  readonly type: string;
  readonly actors: readonly CandidateActor[];
  /** The main topic first. */
  readonly topics: readonly TopicSlug[];
  readonly places: readonly string[];
  readonly money: readonly CandidateMoney[];
  readonly duration: CandidateDuration | null;
  readonly relations: readonly CandidateRelation[];
  /** Where the report says it, in order; never empty. The first is where it is said most fully. */
  readonly evidence: readonly Span[];
  readonly confidence: Confidence;
  /** What a reader should check first, each a sentence; empty where nothing stands out. */
  readonly doubts: readonly string[];
}

export interface CandidateWhen {
  /** EDTF, never more precise than the report; null where it says nothing of the time. */
  readonly edtf: string | null;
  /** In words: "a day", "one of three days", "a month", "not said". */
  readonly precision: string;
  /** How the words became the date, in words. */
  readonly why: string;
  /** The words of time, where there are any: an expression's span. */
  readonly expression: Span | null;
  /** False where the date is our inference and not the report's word. */
  readonly sure: boolean;
  /** The clock that its days are counted on, where a reader names one; else that of the report. */
  readonly clock?: Zone | null | undefined;
}

export interface CandidateActor extends Party {
  readonly role: Role;
  /** Where the report names them for this event; null where it is understood. */
  readonly span: Span | null;
}

export interface CandidateMoney {
  /** In whole and parts of `currency`: 95e9. */
  readonly amount: number;
  /** ISO 4217, `XXX` where the sign does not tell. */
  readonly currency: string;
  /** What it is for, in the report's words: "Ukraine". May be empty. */
  readonly for: string;
  /** The sum of which the event's other amounts are parts. */
  readonly total: boolean;
  /** "about", "more than". */
  readonly approximate: boolean;
  readonly span: Span;
}

export interface CandidateDuration {
  readonly minutes: number;
  readonly approximate: boolean;
  readonly words: string;
}

export interface CandidateRelation {
  readonly kind: Relation['kind'];
  /** A `Candidate.id` of the same reading. */
  readonly candidate: string;
  /** The words that say so ("shortly before"); null where it follows from the clause. */
  readonly span: Span | null;
}

export interface Confidence {
  /** 0 to 1: `parts` added up, within these bounds. */
  readonly value: number;
  readonly parts: readonly { readonly what: string; readonly says: string; readonly weight: number }[];
}

/** What the page of a report says of it, apart from its text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly link: string | null;
  /**
   * `YYYY-MM-DD`, or longer (ISO 8601 with a clock time and an offset); its first ten characters are the day as
   * printed.
   */
  readonly published: string | null;
  /** Which field said when: "article:published_time". */
  readonly publishedBy: string | null;
}

export interface ReadingOptions {
  readonly registry: Registry;
  /** `YYYY-MM-DD`: the day the reader gives; it goes before all that is found. */
  readonly published?: string | null | undefined;
  /** The IANA zone the reader gives: "Asia/Shanghai". */
  readonly clock?: string | null | undefined;
  /** More words for topics, those of the registry or the reader's own. */
  readonly topicWords?: readonly TopicWords[] | undefined;
  /** More names for actors, those of the registry or the reader's own. */
  readonly aliases?: readonly ActorAliases[] | undefined;
  readonly metadata?: PageMetadata | null | undefined;
  /**
   * Told from time to time, with 0 to 1. What it throws ends the reading and reaches the caller: so a reading is
   * cancelled.
   */
  readonly onProgress?: ((done: number) => void) | undefined;
}

export interface TopicWords {
  readonly topic: string;
  /** How a topic that the registry lacks is to be named. */
  readonly name?: string | undefined;
  readonly words: readonly string[];
}

export interface ActorAliases {
  /** An `Actor.slug` of the registry; null for an actor of the reader's own. */
  readonly id: string | null;
  readonly name: string;
  readonly kind?: 'person' | 'government' | 'organisation' | undefined;
  /** "Mr. Smith", "the minister". */
  readonly aliases: readonly string[];
}

/** In UTF-16 code units: the longest text that is read. */
export const MOST_CHARACTERS = 2_000_000;
