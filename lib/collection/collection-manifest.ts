import type { Zone } from '../time/clock';
import type { Status } from '../story/story';

/** A name in use, and of how many events. */
export interface CountedName<Slug extends string = string> {
  readonly slug: Slug;
  readonly name: string;
  readonly count: number;
}

/** A file of columns: events that begin one after another. */
export interface PartEntry {
  /** Beside the manifest; its name holds the hash of its bytes. */
  readonly file: string;
  /** UTC minutes of its first and its last start; null is an unknown start, which stands before all. */
  readonly from: number | null;
  readonly to: number | null;
  /** The latest end of its events, exclusive; null where one of them has none. */
  readonly until: number | null;
  /** The place of its first event among all. */
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

/** A file of the events' words. */
export interface TextEntry {
  readonly file: string;
  readonly first: number;
  readonly count: number;
}

/** How many events begin in each bucket of time, bucket by bucket. */
export interface CollectionOverview {
  /** Months of a bucket: 1, 3, 12 or 120. */
  readonly months: number;
  /** The first bucket's first month: year × 12 + month − 1. A bucket begins at its month's first midnight on the axis's last clock. */
  readonly firstMonth: number;
  /** By lane: of `exact` the days are certain, `coarse` is one of several days or coarser. */
  readonly lanes: Readonly<Record<string, { readonly exact: readonly number[]; readonly coarse: readonly number[] }>>;
  /** By topic, of those that the manifest names. An event counts in each of its topics. */
  readonly topics: Readonly<Record<string, readonly number[]>>;
  /** Events whose start nobody knows: in no bucket. */
  readonly unknownStart: number;
}

/** What a page must know of a collection before any part is there. */
export interface CollectionManifest {
  readonly version: 1;
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** What it was made from, and when. */
  readonly source: { readonly name: string; readonly format: string; readonly built: string };
  /** True where a machine found the events and nobody checked them: they are shown as such, never as facts. */
  readonly candidates: boolean;
  readonly size: number;
  /** Events whose source names no clock; their days are counted on the axis's last clock, and their reports say so. */
  readonly withoutClock: number;
  /** UTC minutes, out to whole months. */
  readonly extent: { readonly from: number; readonly to: number };
  /** The clocks of the axis, upper row first. */
  readonly axis: readonly Zone[];
  /** The most used, most used first; lanes in the order in which they are drawn. */
  readonly names: {
    readonly topics: readonly CountedName[];
    readonly actors: readonly CountedName[];
    readonly types: readonly CountedName[];
    readonly statuses: readonly CountedName<Status>[];
    readonly lanes: readonly CountedName[];
  };
  /** A file of all names, where the lists above leave some out. */
  readonly allNames: string | null;
  /** Whether the data states any event's importance. */
  readonly importance: boolean;
  readonly parts: readonly PartEntry[];
  readonly texts: readonly TextEntry[];
  /** Files that give the place of an event by its id, each for a run of ids (`idFileOf`). */
  readonly ids: readonly string[];
  readonly overview: CollectionOverview;
}

/** As the file holds it, checked: of files of words and ids it has only the hashes, as a million events have a thousand of them. */
export type ManifestFile = Omit<CollectionManifest, 'texts' | 'ids'> & {
  readonly texts: { readonly each: number; readonly keys: readonly string[] };
  readonly ids: { readonly keys: readonly string[] };
};
