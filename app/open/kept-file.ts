import type { ColumnMapping } from '@/lib/import/column-mapping';

/** The file that a reader opened last, as this browser keeps it. */
export interface KeptFile {
  readonly file: Blob;
  readonly name: string;
  readonly mapping: ColumnMapping | null;
}

const [DATABASE, STORE, KEY] = ['demarche-opened', 'files', 'last'] as const;

/** A request as a promise; one transaction each. */
async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('no storage'));
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not stored'));
    });
  } finally {
    database.close();
  }
}

/** Null where nothing is kept, or the browser keeps nothing. */
export async function keptFile(): Promise<KeptFile | null> {
  return inStore<KeptFile | undefined>('readonly', (store) => store.get(KEY)).then((kept) => kept ?? null, () => null);
}

/** Whether the browser keeps it: in a private window, or on a full disk, it may not. Then it keeps none, not the one before. */
export async function keepFile(kept: KeptFile): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(kept, KEY));
    return true;
  } catch {
    await forgetFile();
    return false;
  }
}

export async function forgetFile(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
}
