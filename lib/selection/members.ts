import { and, type Bits, countBits, countBoth, hasBit, nextBit, noBits, setBit } from './bits';

/**
 * The events that one name holds for: a bitmap, or their positions in ascending order where that takes less room.
 * Thousands of names that hold for a few events each so cost what they hold, and not a bitmap each.
 */
export type Members = Bits | Uint32Array;

/** The form that takes less room. */
export function compact(bits: Bits): Members {
  const count = countBits(bits);
  if (count >= bits.words.length) return bits;
  const places = new Uint32Array(count);
  for (let i = 0, at = nextBit(bits, -1); i < count; i++, at = nextBit(bits, at)) places[i] = at;
  return places;
}

/** How many members are also in `among`; null is everything. */
export function countMembers(members: Members, among: Bits | null): number {
  if (!(members instanceof Uint32Array)) return among ? countBoth(members, among) : countBits(members);
  return among ? members.reduce((count, at) => count + Number(hasBit(among, at)), 0) : members.length;
}

/** The members that are also in `among`; null is everything. */
export function membersAmong(members: Members, among: Bits | null, size: number): Bits {
  const bits = unionOf([members], size);
  return among ? and(bits, among) : bits;
}

/** What any of these hold, as a bitmap of its own. */
export function unionOf(list: readonly Members[], size: number): Bits {
  const bits = noBits(size);
  for (const members of list) {
    if (members instanceof Uint32Array) members.forEach((at) => setBit(bits, at));
    else for (let i = 0; i < bits.words.length; i++) bits.words[i]! |= members.words[i]!;
  }
  return bits;
}
