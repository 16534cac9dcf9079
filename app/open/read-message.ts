import type { CollectedEvents } from '@/lib/collection/collect-events';
import type { ColumnMapping } from '@/lib/import/column-mapping';
import type { OwnNames } from '@/lib/import/own-names';
import type { MappedField } from '@/lib/import/guess-mapping';
import type { ImportReport, RowFault } from '@/lib/import/import-report';

/** What the worker is given: a file and, where its columns do not say it, what they mean. */
export interface ReadRequest {
  readonly file: Blob;
  readonly name: string;
  /** Null: told from the file. `ask`: the reader wants to say it. */
  readonly mapping: ColumnMapping | 'ask' | null;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly built: string;
  /** What this site calls the topics and actors of its own stories. */
  readonly names: OwnNames;
}

/** A file that was read: its events in time order, and what became of its rows. */
export interface ReadFile extends Pick<CollectedEvents, 'manifest' | 'columns' | 'rows'> {
  readonly report: ImportReport;
  /** The first of them. */
  readonly faults: readonly RowFault[];
  /** A sheet of the reader's own, whose columns can be named otherwise. */
  readonly hasColumns: boolean;
}

/** The first rows of a sheet whose columns the reader names, and what they seem to be. */
export interface Preview {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: Readonly<Partial<Record<MappedField, string>>>;
}

export type ReadMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'read'; readonly read: ReadFile }
  /** The columns must be named by the reader; `problem` is null where the reader asked to. */
  | { readonly kind: 'columns'; readonly preview: Preview; readonly problem: string | null }
  | { readonly kind: 'failed'; readonly problem: string };

/** Bytes of a file that is opened. More is for `npm run build:collection`. */
export const MOST_BYTES = 50_000_000;
