import type { ImportedEvent } from '../import/imported-event';
import type { EventId, Status } from '../story/story';
import type { Extent, Zone } from '../time/clock';
import { extentOf } from '../time/extent';
import { dateReader } from './date-reader';
import { mintId } from './mint-id';
import { nameBook, type NameBook } from './name-book';
import { type TextRow, textRow, UNSTATED_TYPE } from './text-row';

/** Turns imported events into rows, one by one: gives each an id, and its names their slugs, and counts what it saw. */
export interface RowBook {
  /** The row, yet without a lane, and its stretch of time, by which rows are put in order. */
  take(event: ImportedEvent): { readonly row: Omit<TextRow, 'lane'>; readonly extent: Extent };
  readonly topics: NameBook;
  readonly actors: NameBook;
  /** Of actors who did something, and were not only acted upon: by slug, in how many events. */
  readonly acting: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly seen: Readonly<{ size: number; withoutClock: number; candidates: number; importance: number }>;
}

/** @param clock On which days are counted where the source names none. */
export function rowBook(clock: Zone): RowBook {
  const ids = new Set<EventId>();
  const reader = dateReader();
  const [topics, actors] = [nameBook(), nameBook()];
  const [types, statuses, acting] = [new Map<string, number>(), new Map<Status, number>(), new Map<string, number>()];
  const seen = { size: 0, withoutClock: 0, candidates: 0, importance: 0 };
  const freshId = (seed: string) => {
    let id = mintId(seed);
    for (let turn = 1; ids.has(id); turn++) id = mintId(seed, turn);
    ids.add(id);
    return id;
  };
  return {
    take(event) {
      const roles = new Map(event.actors.map(({ name, role }) => [`${role} ${name}`, { name, role }]));
      const named = [...roles.values()].map(({ name, role }) => [actors.slugOf(name), role] as const);
      for (const slug of new Set(named.filter(([, role]) => role !== 'target').map(([slug]) => slug))) add(acting, slug);
      add(types, event.type ?? UNSTATED_TYPE.slug);
      add(statuses, event.status);
      seen.size += 1;
      seen.withoutClock += Number(event.clock === null);
      seen.candidates += Number(event.kind === 'candidate');
      seen.importance += Number(event.importance !== null);
      return {
        row: textRow(event, { id: freshId(event.seed), actors: named, topics: [...new Set(event.topics.map(topics.slugOf))] }),
        extent: extentOf(reader.when(event.when), event.clock === null ? clock : reader.zone(event.clock)),
      };
    },
    topics,
    actors,
    acting,
    types,
    statuses,
    seen,
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
