import type { CollectedEvents } from '@/lib/collection/collect-events';
import type { ColumnMapping } from '@/lib/import/column-mapping';
import type { ImportReport, RowFault } from '@/lib/import/import-report';

/** What the worker is given: a file and, where its columns do not say it, what they mean. */
export interface ReadRequest {
  readonly file: Blob;
  readonly name: string;
  /** Null: told from the file. */
  readonly mapping: ColumnMapping | null;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly built: string;
}

/** A file that was read: its events in time order, and what became of its rows. */
export interface ReadFile extends Pick<CollectedEvents, 'manifest' | 'columns' | 'rows'> {
  readonly report: ImportReport;
  /** The first of them. */
  readonly faults: readonly RowFault[];
}

/** The first rows of a sheet whose columns say too little. */
export interface Preview {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type ReadMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'read'; readonly read: ReadFile }
  /** The columns must be named by the reader. */
  | { readonly kind: 'columns'; readonly preview: Preview; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string };

/** Bytes of a file that is opened. More is for `npm run build:collection`. */
export const MOST_BYTES = 50_000_000;
