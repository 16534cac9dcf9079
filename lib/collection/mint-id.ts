import { contentKey } from '../import/content-key';
import type { EventId } from '../story/story';

/** Crockford's, in small letters. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of an event that a foreign file tells, from the seed that names it there: the same in every build, whatever
 * else the file holds. Eight letters are 40 bits, so among a million events it takes `turn` 1 about once.
 */
export function mintId(seed: string, turn = 0): EventId {
  const key = contentKey(turn === 0 ? [seed] : [seed, String(turn)]);
  const [high, low] = [parseInt(key.slice(0, 7), 36), parseInt(key.slice(7), 36)];
  let id = '';
  for (let shift = 0; shift < 30; shift += 5) id += LETTERS[(high >>> shift) & 31]!;
  return `${id}${LETTERS[low & 31]!}${LETTERS[(low >>> 5) & 31]!}` as EventId;
}

/** An id as a number of 40 bits, in the order of its letters. */
export function idNumber(id: string): number {
  let number = 0;
  for (const letter of id) number = number * 32 + LETTERS.indexOf(letter);
  return number;
}
