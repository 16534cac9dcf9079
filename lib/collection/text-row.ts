import type { ImportedEvent } from '../import/imported-event';
import type { EventId, Role, Status } from '../story/story';

/** The words of an event, as a text part holds them. What is left out is empty, or as most events have it. */
export interface TextRow {
  readonly id: EventId;
  readonly title: string;
  readonly summary?: string;
  /** Canonical EDTF. */
  readonly when: string;
  /** Left out where the source names no clock: the days are then counted on the collection's. */
  readonly clock?: string;
  /** As printed. */
  readonly phrase?: string;
  /** Left out for `happened`. */
  readonly status?: Status;
  /** Left out where nothing says which. */
  readonly type?: string;
  readonly lane: string;
  readonly actors?: readonly (readonly [slug: string, role: Role])[];
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
  readonly source: readonly [title: string, address: string | null];
  /** 0 to 255. */
  readonly importance?: number;
  /** A machine found it, and nobody checked. */
  readonly kind?: 'candidate';
}

/** A file of rows, with the names of what they speak of: the manifest holds only the most used. */
export interface TextPart {
  readonly first: number;
  readonly rows: readonly TextRow[];
  readonly actors: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
}

/** The type of an event of which nothing says what kind it is. */
export const UNSTATED_TYPE = { slug: 'not-stated', name: 'Not stated', plover: false } as const;

/** Slugs of an event's names, as the build gives them. */
export interface RowNames {
  readonly id: EventId;
  readonly actors: readonly (readonly [slug: string, role: Role])[];
  readonly topics: readonly string[];
}

export function textRow(event: ImportedEvent, { id, actors, topics }: RowNames): Omit<TextRow, 'lane'> {
  const { title, summary, when, clock, phrase, status, type, places, source, importance, kind } = event;
  return {
    id,
    title,
    ...(summary && { summary }),
    when,
    ...(clock !== null && { clock }),
    ...(phrase !== null && { phrase }),
    ...(status !== 'happened' && { status }),
    ...(type !== null && { type }),
    ...(actors.length > 0 && { actors }),
    ...(topics.length > 0 && { topics }),
    ...(places.length > 0 && { places }),
    source: [source.title, source.address],
    ...(importance !== null && { importance: Math.round(importance * 255) }),
    ...(kind === 'candidate' && { kind }),
  };
}
