import type { Read } from './number-words';
import type { Token } from './token';

/** Reads one class of words ("a month", "a number") where it begins; null where it does not. */
export interface Slot {
  /** In lower case: what it can begin with. Numbers are asked for by `numbers`. */
  readonly words: ReadonlySet<string>;
  readonly numbers: boolean;
  read(tokens: readonly Token[], at: number): Read | null;
}

/** What a pattern caught, the last first: the values of its slots, the words of its choices. */
export interface Captures {
  readonly name: string;
  readonly value: number | string;
  readonly rest: Captures | null;
}

type Element = { readonly name: string; readonly optional: boolean } & (
  { readonly kind: 'words'; readonly words: ReadonlySet<string> } | { readonly kind: 'slot'; readonly slot: Slot }
);

/** Where a match ends, exclusive, and what it caught. */
export interface Found {
  readonly next: number;
  readonly captures: Captures | null;
}

export interface Pattern {
  /** What it can begin with, to ask only few patterns at each word. */
  readonly starts: ReadonlySet<string>;
  readonly startsWithNumber: boolean;
  /** The slot that it always begins with, if it does: of many such patterns it is read once. */
  readonly firstSlot: Slot | null;
  /** The match that begins at a token; an optional element is first tried as there. */
  match(tokens: readonly Token[], at: number): Found | null;
  /** The same where `firstSlot` has been read. */
  matchBehind(first: Read, tokens: readonly Token[]): Found | null;
}

const HYPHENS = ['-', '‐', '‑', '–'];
const DASHES = [...HYPHENS, '—'];
const APOSTROPHES = ["'", '’', '‘'];

/**
 * A pattern over tokens, written with spaces between its elements:
 * `last|past` one of these words, `which=last|past` the same, caught by name, `the?` optional, `MONTH` a slot (`MONTH2`
 * the same slot caught under another name), `-` a hyphen or en dash, `--` a dash of any length, `'` an apostrophe.
 *
 * @throws Error for an unknown slot: a mistake of ours.
 */
export function compilePattern(source: string, slots: Readonly<Record<string, Slot>>): Pattern {
  const elements = source.split(' ').map((part) => elementOf(part, slots));
  const starts = new Set<string>();
  let startsWithNumber = false;
  for (const element of elements) {
    for (const word of element.kind === 'words' ? element.words : element.slot.words) starts.add(word);
    if (element.kind === 'slot' && element.slot.numbers) startsWithNumber = true;
    if (!element.optional) break;
  }
  const [first] = elements;
  const firstSlot = first?.kind === 'slot' && !first.optional ? first.slot : null;
  return {
    starts,
    startsWithNumber,
    firstSlot,
    match: (tokens, at) => matchFrom(elements, 0, tokens, at),
    matchBehind({ next, value }, tokens) {
      const found = matchFrom(elements, 1, tokens, next);
      return found === null || first === undefined ? null : caught(first, value, found);
    },
  };
}

function elementOf(part: string, slots: Readonly<Record<string, Slot>>): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  const named = bare.indexOf('=');
  const name = named > 0 ? bare.slice(0, named) : bare;
  const body = named > 0 ? bare.slice(named + 1) : bare;
  if (/^[A-Z]+[23]?$/.test(body)) {
    const slot = slots[body.replace(/\d$/, '')];
    if (slot === undefined) throw new Error(`The pattern names no known slot: ${body}.`);
    return { kind: 'slot', slot, name, optional };
  }
  const words = body
    .split('|')
    .flatMap((word) => (word === '-' ? HYPHENS : word === '--' ? DASHES : word === "'" ? APOSTROPHES : [word]));
  return { kind: 'words', words: new Set(words), name, optional };
}

/** An optional element is first tried as there, then as absent. Patterns are short, so this is bounded. */
function matchFrom(elements: readonly Element[], index: number, tokens: readonly Token[], at: number): Found | null {
  const element = elements[index];
  if (element === undefined) return { next: at, captures: null };
  const read = readElement(element, tokens, at);
  if (read !== null) {
    const found = matchFrom(elements, index + 1, tokens, read.next);
    if (found !== null) return caught(element, read.value, found);
  }
  return element.optional ? matchFrom(elements, index + 1, tokens, at) : null;
}

function readElement(
  element: Element,
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly value: number | string } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (element.kind === 'slot') {
    const { slot } = element;
    return (token.kind === 'number' ? slot.numbers : slot.words.has(token.lower)) ? slot.read(tokens, at) : null;
  }
  return element.words.has(token.lower) ? { next: at + 1, value: token.lower } : null;
}

function caught({ name }: Element, value: number | string, { next, captures }: Found): Found {
  return { next, captures: { name, value, rest: captures } };
}
