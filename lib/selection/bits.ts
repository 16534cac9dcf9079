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
  const both = noBits(a.size);
  for (let i = 0; i < both.words.length; i++) both.words[i] = a.words[i]! & b.words[i]!;
  return both;
}

export function andNot(a: Bits, b: Bits): Bits {
  const rest = noBits(a.size);
  for (let i = 0; i < rest.words.length; i++) rest.words[i] = a.words[i]! & ~b.words[i]!;
  return rest;
}

/** The number of members from `from` (counts) to `to` (does not). */
export function countBits(bits: Bits, from = 0, to = bits.size): number {
  const { words } = bits;
  let count = 0;
  for (let i = from >>> 5; i < (to + 31) >>> 5; i++) {
    let word = words[i] ?? 0;
    if (i === from >>> 5) word &= -1 << (from & 31);
    if (i === to >>> 5) word &= to & 31 ? (1 << (to & 31)) - 1 : 0;
    count += popcount(word);
  }
  return count;
}

/** The number of members that two sets of the same size share. */
export function countBoth({ words: a }: Bits, { words: b }: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += popcount(a[i]! & b[i]!);
  return count;
}

/** The nearest member after `at`, or −1. `at` itself does not count and may be −1. */
export function nextBit({ words }: Bits, at: number): number {
  const from = at + 1;
  let i = from >>> 5;
  // Of the first word, only what is not before `from`.
  let word = (words[i] ?? 0) & (-1 << (from & 31));
  while (word === 0) {
    if (++i >= words.length) return -1;
    word = words[i]!;
  }
  return (i << 5) + 31 - Math.clz32(word & -word);
}

/** The nearest member before `at`, or −1. `at` itself does not count and may be the size. */
export function previousBit({ words, size }: Bits, at: number): number {
  const to = Math.min(at, size) - 1;
  let i = to >> 5;
  let word = (words[i] ?? 0) & (-1 >>> (31 - (to & 31)));
  while (word === 0) {
    if (--i < 0) return -1;
    word = words[i]!;
  }
  return (i << 5) + 31 - Math.clz32(word);
}

/** The place in a word of its n-th bit from the low end, counted from 0; the word must have that many. */
export function nthInWord(word: number, n: number): number {
  let left = word;
  for (let k = 0; k < n; k++) left &= left - 1;
  return 31 - Math.clz32(left & -left);
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
export function popcount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
