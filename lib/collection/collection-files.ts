/** Names of a collection's files beside its manifest. Each holds its number and the hash of its bytes, so it never changes. */
export const partFile = (number: number, key: string): string => `columns/${number}-${key}.parquet`;
export const textFile = (number: number, key: string): string => `texts/${number}-${key}.json`;
export const idFile = (number: number, key: string): string => `ids/${number}-${key}.bin`;
export const namesFile = (key: string): string => `names/${key}.json`;

/** How many events a file holds. Multiples of 32, so that parts join by whole words of their bitmaps. */
export const EVENTS_IN = { part: 65_536, text: 1024, ids: 4096 } as const;
