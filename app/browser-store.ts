/** A store of this browser's: one of its own database. What is asked of it may fail, as in a private window. */
export interface BrowserStore {
  readonly database: string;
  readonly store: string;
}

/** Asks a store one thing, as a promise; one transaction each. */
export async function inStore<T>(
  { database: name, store }: BrowserStore, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('no storage'));
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not stored'));
    });
  } finally {
    database.close();
  }
}
