import { type Bits, countBits, nthInWord, popcount } from './bits';

/** Words between two kept counts: a question reads at most so many. */
const WORDS_PER_BLOCK = 32;
const BLOCK_SHIFT = 10;

/** Bits that know how many members stand before any place, and where the n-th stands, without counting from the start. */
export interface RankedBits {
  readonly count: number;
  /** Members before a place, 0 to the size. */
  before(place: number): number;
  /** The place of the n-th member, counted from 0, or −1. */
  nth(n: number): number;
}

export function rankBits(bits: Bits): RankedBits {
  const { words } = bits;
  const blocks = new Uint32Array(Math.ceil(words.length / WORDS_PER_BLOCK) + 1);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    count += popcount(words[i]!);
    if ((i + 1) % WORDS_PER_BLOCK === 0) blocks[(i + 1) / WORDS_PER_BLOCK] = count;
  }
  return {
    count,
    before: (place) => blocks[place >>> BLOCK_SHIFT]! + countBits(bits, place & (-1 << BLOCK_SHIFT), place),
    nth: (n) => {
      if (!(n >= 0 && n < count)) return -1;
      // The last block with at most n members before it.
      let [low, high] = [0, Math.ceil(words.length / WORDS_PER_BLOCK) - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (blocks[middle]! <= n) low = middle;
        else high = middle - 1;
      }
      let left = n - blocks[low]!;
      for (let i = low * WORDS_PER_BLOCK; ; i++) {
        const inWord = popcount(words[i]!);
        if (left < inWord) return i * 32 + nthInWord(words[i]!, left);
        left -= inWord;
      }
    },
  };
}
