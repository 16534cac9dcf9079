import type { ColumnMapping } from '@/lib/import/column-mapping';
import { MOST_BYTES, type Preview, type ReadFile } from './read-message';

/** A file that a reader chose, and what they said of its columns. */
export interface ChosenFile {
  readonly file: Blob;
  /** As it is shown. */
  readonly name: string;
  readonly mapping: ColumnMapping | 'ask' | null;
}

/** A file that is open. */
export interface OpenedFile {
  readonly chosen: ChosenFile;
  readonly read: ReadFile;
  /** Whether this browser keeps it, so that the page can be loaded again. */
  readonly kept: boolean;
  /** Grows with each file, and each reading of one. */
  readonly turn: number;
}

/** What is being done with a file that is not open yet. */
export type OpenTask =
  | { readonly kind: 'reading'; readonly name: string; readonly size: number; readonly bytes: number }
  | { readonly kind: 'columns'; readonly chosen: ChosenFile; readonly preview: Preview; readonly problem: string | null }
  | { readonly kind: 'failed'; readonly problem: string };

/** Why a file is not even begun with, as a sentence; null where nothing speaks against it. */
export function refusal({ name, size }: { readonly name: string; readonly size: number }): string | null {
  if (size === 0) return `“${name}” is empty.`;
  if (size <= MOST_BYTES) return null;
  const most = `${MOST_BYTES / 1e6} MB`;
  return `“${name}” has ${megabytes(size)}, and this page opens files of up to ${most}. `
    + 'The command npm run build:collection makes a timeline of a bigger one.';
}

/** "0.4 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
