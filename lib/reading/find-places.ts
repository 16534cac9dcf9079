import type { Token } from './tokens';
import { PLACES } from './words/places';

const MOST_WORDS = 6;
/** A place after these is where it happens; after other words it may be who acts. */
const WHERE = new Set(['in', 'at', 'to', 'from', 'near', 'visit', 'visited', 'visits', 'of', 'toured', ',']);

/** The places of a clause, each once, by their own names. */
export function placesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const found = new Set<string>();
  let lastEnd = -1;
  for (let at = from; at < to; at += 1) {
    if (!tokens[at]!.capital) continue;
    for (let length = Math.min(MOST_WORDS, to - at); length >= 1; length -= 1) {
      const name = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      if (!PLACES.has(name)) continue;
      const before = tokens[at - 1]?.lower ?? '';
      const word =
        before === 'the'
          ? (tokens[at - 2]?.lower ?? '')
          : /^(?:northern|southern|eastern|western|central|north|south|east|west)$/.test(before)
            ? 'in'
            : before;
      // "Beijing and Shanghai": the second is where the first is.
      if (WHERE.has(word) || (word === 'and' && at - 1 === lastEnd)) {
        found.add(name);
        lastEnd = at + length;
      }
      at += length - 1;
      break;
    }
  }
  return [...found];
}
