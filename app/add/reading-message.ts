import type { Reading, ReadingOptions } from '@/lib/reading/reading';

/** What the worker is given: a report, and what its reader says of it. */
export interface ReadingRequest {
  readonly text: string;
  /** A saved page, of which the article is to be found. */
  readonly html: boolean;
  readonly options: Omit<ReadingOptions, 'onProgress' | 'metadata'>;
}

export type ReadingMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly problem: string };
