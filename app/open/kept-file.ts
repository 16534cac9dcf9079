import type { ColumnMapping } from '@/lib/import/column-mapping';
import { inStore } from '../browser-store';

/** The file that a reader opened last, as this browser keeps it. */
export interface KeptFile {
  readonly file: Blob;
  readonly name: string;
  readonly mapping: ColumnMapping | null;
}

const FILES = { database: 'demarche-opened', store: 'files' };
const KEY = 'last';

/** Null where nothing is kept, or the browser keeps nothing. */
export async function keptFile(): Promise<KeptFile | null> {
  return inStore<KeptFile | undefined>(FILES, 'readonly', (store) => store.get(KEY)).then((kept) => kept ?? null, () => null);
}

/** Whether the browser keeps it: in a private window, or on a full disk, it may not. Then it keeps none, not the one before. */
export async function keepFile(kept: KeptFile): Promise<boolean> {
  try {
    await inStore(FILES, 'readwrite', (store) => store.put(kept, KEY));
    return true;
  } catch {
    await forgetFile();
    return false;
  }
}

export async function forgetFile(): Promise<void> {
  await inStore(FILES, 'readwrite', (store) => store.delete(KEY)).catch(() => undefined);
}
