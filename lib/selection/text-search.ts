import type { KnownEvent } from '../story/known-event';
import type { Registry } from '../story/story';
import { type Bits, noBits, setBit } from './bits';
import { searchText } from './search-text';

/** Finds events by their text. What stands behind it may be a list at hand, or a worker that answers later. */
export interface TextSearch {
  /** Those in whose text every word occurs, folded as by `foldText`; null while the answer is being worked out. */
  find(words: readonly string[]): Bits | null;
}

/** Looks through the text of each event, made when a search first asks for it: for stories that are at hand whole. */
export function searchEvents(events: readonly KnownEvent[], registry: Registry): TextSearch {
  let texts: readonly string[] | null = null;
  return {
    find: (words) => {
      texts ??= events.map((event) => searchText(event, registry));
      const bits = noBits(events.length);
      texts.forEach((text, at) => {
        if (words.every((word) => text.includes(word))) setBit(bits, at);
      });
      return bits;
    },
  };
}
