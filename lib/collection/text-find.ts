import { type Bits, noBits, setBit } from '../selection/bits';
import { foldText } from '../selection/fold-text';
import type { TextPart, TextRow } from './text-row';

/** Rows between two looks at whether to go on: some milliseconds. */
export const ROWS_AT_ONCE = 10_000;

/** Finds rows by their words. Their text is folded when they are added; it runs in a worker as it does here. */
export interface TextFinder {
  add(part: TextPart): void;
  /** How many rows it looks through. */
  readonly rows: number;
  /** Rows in which every word occurs, folded as by `foldText`, in one go: for so few that nothing waits. */
  find(words: readonly string[]): Bits;
  /** The same piece by piece, as places in what was found grow: whoever drives it may stop, or answer others in between. */
  findInPieces(words: readonly string[]): Generator<{ readonly looked: number; readonly found: Bits }, Bits>;
}

/** @param size Of the whole collection: places are those among all events. */
export function textFinder(size: number): TextFinder {
  const parts = new Map<number, readonly string[]>();
  function* pieces(words: readonly string[]): Generator<{ looked: number; found: Bits }, Bits> {
    const found = noBits(size);
    let [looked, since] = [0, 0];
    for (const [first, texts] of parts) {
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at]!;
        if (words.every((word) => text.includes(word))) setBit(found, first + at);
      }
      looked += texts.length;
      since += texts.length;
      if (since < ROWS_AT_ONCE) continue;
      since = 0;
      yield { looked, found };
    }
    return found;
  }
  return {
    add: (part) => { parts.set(part.first, part.rows.map((row) => rowText(row, part))); },
    get rows() {
      return [...parts.values()].reduce((sum, { length }) => sum + length, 0);
    },
    find(words) {
      const looking = pieces(words);
      for (;;) {
        const step = looking.next();
        if (step.done) return step.value;
      }
    },
    findInPieces: pieces,
  };
}

/** What a reader may search for in a row: the same of an event as `searchText`, by the names that its file holds. */
function rowText(row: TextRow, { actors, topics }: TextPart): string {
  return foldText([
    row.title,
    row.summary,
    ...(row.places ?? []),
    ...(row.topics ?? []).map((slug) => topics[slug]),
    ...(row.actors ?? []).map(([slug]) => actors[slug]),
    row.phrase,
  ].filter(Boolean).join(' \n '));
}
