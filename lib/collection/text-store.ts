import type { KnownEvent } from '../story/known-event';
import type { EventShelf } from '../selection/event-index';
import type { EventId, Source } from '../story/story';
import type { TextEntry } from './collection-manifest';
import { dateReader } from './date-reader';
import type { JoinedColumns } from './join-parts';
import { type CollectionFacts, knownFromText, sourceFromText } from './known-from-text';
import type { TextPart, TextRow } from './text-row';

/** The words of a collection's events, as far as they are at hand. Places are those among all events. */
export interface TextStore {
  /** @throws RangeError where the file holds other events than the manifest says. */
  add(entry: TextEntry, part: TextPart): void;
  /** The file that holds a place's words. */
  entryOf(place: number): TextEntry | undefined;
  has(place: number): boolean;
  row(place: number): TextRow | undefined;
  known(place: number): KnownEvent | undefined;
  /** The source of the event's one report. */
  source(place: number): Source | undefined;
  /** −1 where its words are not at hand: `placeOfId` then finds it in the file of ids. */
  placeOf(id: EventId): number;
  /** Names of what the loaded rows speak of, by slug. */
  readonly names: { readonly actors: ReadonlyMap<string, string>; readonly topics: ReadonlyMap<string, string> };
}

/** Events are made from their rows when they are first asked for. */
export function textStore(entries: readonly TextEntry[], facts: CollectionFacts): TextStore {
  const parts = new Map<TextEntry, TextPart>();
  const places = new Map<EventId, number>();
  const made = new Map<number, KnownEvent>();
  const reader = dateReader();
  const [actors, topics] = [new Map<string, string>(), new Map<string, string>()];
  // All files hold equally many, but for the last.
  const entryOf = (place: number) => {
    const entry = entries[Math.floor(place / (entries[0]?.count ?? 1))];
    return entry && place < entry.first + entry.count ? entry : undefined;
  };
  const row = (place: number) => {
    const entry = entryOf(place);
    return entry && parts.get(entry)?.rows[place - entry.first];
  };
  return {
    add(entry, part) {
      if (part.first !== entry.first || part.rows.length !== entry.count) throw new RangeError(`${entry.file} holds other events than the manifest says.`);
      parts.set(entry, part);
      part.rows.forEach(({ id }, at) => places.set(id, entry.first + at));
      for (const [slug, name] of Object.entries(part.actors)) actors.set(slug, name);
      for (const [slug, name] of Object.entries(part.topics)) topics.set(slug, name);
    },
    entryOf,
    has: (place) => row(place) !== undefined,
    row,
    known(place) {
      const [before, told] = [made.get(place), row(place)];
      if (before || !told) return before;
      const known = knownFromText(told, facts, reader);
      made.set(place, known);
      return known;
    },
    source(place) {
      const told = row(place);
      return told && sourceFromText(told, facts);
    },
    placeOf: (id) => places.get(id) ?? -1,
    names: { actors, topics },
  };
}

/** The shelf of an index over joined columns: the same events by their places there. */
export function shelfOf(store: TextStore, { globalPlace, localPlace, columns }: JoinedColumns): EventShelf {
  return {
    at: (place) => (place >= 0 && place < columns.size ? store.known(globalPlace(place)) : undefined),
    placeOf: (id) => {
      const place = store.placeOf(id);
      return place < 0 ? -1 : localPlace(place);
    },
  };
}
