import type { ImportedEvent } from './imported-event';
import { importBook, type ImportBook, type ImportReport, type RowFault } from './import-report';

export type ImportResult =
  | { readonly kind: 'event'; readonly event: ImportedEvent }
  | { readonly kind: 'fault'; readonly fault: RowFault }
  /** The last one, and only once. */
  | { readonly kind: 'report'; readonly report: ImportReport };

export interface ImportLimits {
  /** Characters of a row, or of a document that can only be read whole. */
  readonly longestRow: number;
  readonly mostRows: number;
}

/** A command's. A page that opens a reader's own file gives narrower ones. */
export const LIMITS: ImportLimits = { longestRow: 10_000_000, mostRows: Infinity };

/** Takes text as it comes, cut anywhere, and gives events as soon as they are whole. */
export interface ImportReader {
  take(text: string): readonly ImportedEvent[];
  end(): readonly ImportedEvent[];
}

/** One way of writing events. */
export type ImportFormat = (book: ImportBook, limits: ImportLimits) => ImportReader;

export interface ImportOptions {
  readonly limits?: Partial<ImportLimits>;
  /** Called after each piece of text, with the bytes of UTF-8 so far. */
  readonly onProgress?: (bytes: number) => void;
}

/**
 * Reads events from a text that arrives in pieces, holding no more of it than a row (or what the format must join).
 * A row that cannot be read is named by line and column, left out and counted; the rest is read. Time is linear in the text.
 *
 * @throws ImportError where the text as a whole is not of the format.
 */
export async function* runImport(
  chunks: AsyncIterable<string> | Iterable<string>,
  format: ImportFormat,
  { limits = {}, onProgress }: ImportOptions = {},
): AsyncGenerator<ImportResult, void> {
  const book = importBook();
  const reader = format(book, { ...LIMITS, ...limits });
  let [bytes, made] = [0, 0];
  const results = (events: readonly ImportedEvent[]): readonly ImportResult[] => {
    made += events.length;
    return [
      ...events.map((event) => ({ kind: 'event', event }) as const),
      ...book.takeFaults().map((fault) => ({ kind: 'fault', fault }) as const),
    ];
  };
  for await (const chunk of chunks) {
    yield* results(reader.take(chunk));
    bytes += utf8Length(chunk);
    onProgress?.(bytes);
  }
  yield* results(reader.end());
  yield { kind: 'report', report: book.report(bytes, made) };
}

/** Bytes of a text in UTF-8, also where a piece ends between the halves of a surrogate pair. */
function utf8Length(text: string): number {
  let length = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    const half = unit >= 0xd800 && unit < 0xe000;
    length += unit < 0x80 ? 1 : unit < 0x800 || half ? 2 : 3;
  }
  return length;
}
