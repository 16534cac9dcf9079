import type { Role, Status } from '../story/story';

/** One event as a foreign file tells it, before it has an id of ours and names of the registry. */
export interface ImportedEvent {
  /** Names the event in its source, the same in every run: "state-trips:3992". A permanent id may be minted for it. */
  readonly seed: string;
  readonly title: string;
  /** What the source says beyond the title, on one line without markup; may be empty. */
  readonly summary: string;
  /** Canonical EDTF (ISO 8601-2:2019), as `parseEdtf` reads it. */
  readonly when: string;
  /** The date in words, as printed; null where the source prints none. */
  readonly phrase: string | null;
  /** IANA name of the zone on whose calendar the days are counted; null where the source does not say. */
  readonly clock: string | null;
  readonly status: Status;
  /** A category of PLOVER, or null where nothing says which. */
  readonly type: string | null;
  readonly actors: readonly ImportedActor[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly source: ImportedSource;
  /** A `candidate` was found by machine and checked by nobody: it is never shown as a fact. */
  readonly kind: 'fact' | 'candidate';
  /** 0 to 1, where the data states it. */
  readonly importance: number | null;
}

export interface ImportedActor {
  readonly name: string;
  readonly role: Role;
}

export interface ImportedSource {
  readonly title: string;
  /** On the web (http or https), or null. */
  readonly address: string | null;
}
