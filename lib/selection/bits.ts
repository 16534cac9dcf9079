/** A set of positions 0 to size − 1, one bit each: a filter is a pass over words, a count a population count. */
export interface Bits {
  readonly size: number;
  readonly words: Uint32Array;
}

export function noBits(size: number): Bits {
  return { size, words: new Uint32Array((size + 31) >>> 5) };
}

export function allBits(size: number): Bits {
  const bits = noBits(size);
  bits.words.fill(0xffffffff);
  // The last word holds only what exists, so that counts need no mask.
  const tail = size & 31;
  if (tail) bits.words[bits.words.length - 1] = (1 << tail) - 1;
  return bits;
}

export function setBit(bits: Bits, at: number): void {
  bits.words[at >>> 5]! |= 1 << (at & 31);
}

export function hasBit(bits: Bits, at: number): boolean {
  return at >= 0 && at < bits.size && ((bits.words[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

export function and(a: Bits, b: Bits): Bits {
  return { size: a.size, words: a.words.map((word, i) => word & b.words[i]!) };
}

export function or(a: Bits, b: Bits): Bits {
  return { size: a.size, words: a.words.map((word, i) => word | b.words[i]!) };
}

/** The number of members from `from` (counts) to `to` (does not). */
export function countBits(bits: Bits, from = 0, to = bits.size): number {
  let count = 0;
  for (let i = from >>> 5; i < (to + 31) >>> 5; i++) {
    let word = bits.words[i] ?? 0;
    if (i === from >>> 5) word &= -1 << (from & 31);
    if (i === to >>> 5) word &= to & 31 ? (1 << (to & 31)) - 1 : 0;
    count += popcount(word);
  }
  return count;
}

/** The nearest member after `at`, or −1. `at` itself does not count and may be −1. */
export function nextBit(bits: Bits, at: number): number {
  for (let i = at + 1; i < bits.size; i++) {
    if ((i & 31) === 0 && bits.words[i >>> 5] === 0) i += 31;
    else if (hasBit(bits, i)) return i;
  }
  return -1;
}

/** The nearest member before `at`, or −1. `at` itself does not count and may be the size. */
export function previousBit(bits: Bits, at: number): number {
  for (let i = Math.min(at, bits.size) - 1; i >= 0; i--) {
    if ((i & 31) === 31 && bits.words[i >>> 5] === 0) i -= 31;
    else if (hasBit(bits, i)) return i;
  }
  return -1;
}

/** The position of the n-th member, counted from 0, or −1. */
export function nthBit(bits: Bits, n: number): number {
  if (n < 0) return -1;
  let left = n;
  for (let i = 0; i < bits.words.length; i++) {
    const inWord = popcount(bits.words[i]!);
    if (left >= inWord) {
      left -= inWord;
      continue;
    }
    let at = i * 32 - 1;
    for (let k = 0; k <= left; k++) at = nextBit(bits, at);
    return at;
  }
  return -1;
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
function popcount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
