import type { ImportedEvent } from '../import/imported-event';
import { columnsOf, type EventColumns } from '../selection/columns';
import type { KnownEvent } from '../story/known-event';
import type { Zone } from '../time/clock';
import { compareExtents } from '../time/order';
import type { CollectionManifest } from './collection-manifest';
import { dateReader } from './date-reader';
import { knownFromText } from './known-from-text';
import { lanesByActor } from './lanes-by-actor';
import { leadingActors, namesInUse } from './manifest-names';
import { overviewCounts } from './overview-counts';
import { rowBook } from './row-book';
import type { TextRow } from './text-row';
import { extentBook } from './extent-book';

export interface CollectOptions {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** The clock of the axis, and of days whose source names none. */
  readonly clock: Zone;
  /** How many of the actors who act most have a lane each. */
  readonly lanes: number;
  readonly source: CollectionManifest['source'];
}

/** A collection that is at hand whole, such as a file that a reader opened. */
export interface CollectedEvents {
  /** Without parts and files; it names all there is. */
  readonly manifest: CollectionManifest;
  /** In time order, as `columns` has them. */
  readonly rows: readonly TextRow[];
  readonly events: readonly KnownEvent[];
  readonly columns: EventColumns;
}

/** Does in memory what a build does with files: ids, slugs, lanes, order, columns and counts come out the same. */
export function collectEvents(imported: Iterable<ImportedEvent>, { clock, lanes: laneCount, slug, title, standfirst, source }: CollectOptions): CollectedEvents {
  const book = rowBook(clock);
  const taken = Array.from(imported, (event) => book.take(event)).sort((a, b) => compareExtents(a.extent, b.extent));
  const { lanes, laneOf } = lanesByActor(leadingActors(book, laneCount));
  const rows = taken.map(({ row }): TextRow => ({ ...row, lane: laneOf(row) }));
  const reader = dateReader();
  const events = rows.map((row) => knownFromText(row, { clock, built: source.built }, reader));
  const columns = withImportance(columnsOf({ reports: 'all', events, byId: new Map() }), rows);
  const laneCounts = new Map<string, number>();
  for (const { lane } of rows) laneCounts.set(lane, (laneCounts.get(lane) ?? 0) + 1);
  const names = namesInUse(book, lanes, laneCounts);
  const [overview, extent] = [overviewCounts(clock), extentBook(clock)];
  overview.add(columns);
  extent.add(columns);
  const manifest: CollectionManifest = {
    version: 1, slug, title, standfirst, source,
    candidates: book.seen.candidates > 0,
    size: rows.length,
    withoutClock: book.seen.withoutClock,
    extent: extent.wholeMonths(),
    axis: [clock],
    names,
    allNames: null,
    importance: book.seen.importance > 0,
    parts: [],
    texts: [],
    ids: [],
    overview: overview.overview(names.lanes.map((lane) => lane.slug), names.topics.map((topic) => topic.slug)),
  };
  return { manifest, rows, events, columns };
}

/** Columns with what the rows state of importance; null where none of them does. */
export function withImportance(columns: EventColumns, rows: readonly TextRow[], stated = rows.some(({ importance }) => importance !== undefined)): EventColumns {
  return { ...columns, importance: stated ? Uint8Array.from(rows, ({ importance = 0 }) => importance) : null };
}
