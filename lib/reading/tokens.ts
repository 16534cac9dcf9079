import type { Span } from './span';

/** A word, a number or a sign. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * In one pass: a number with its separators; letters with inner hyphens, apostrophes and stops (U.S., al-Assad); any
 * other sign.
 */
const TOKEN = /\d+(?:[.,]\d+)*|(?:\p{Lu}\.){2,}|(?:\p{L}|\p{M})+(?:[-'’&](?:\p{L}|\p{M}|\d)+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/;
/** Words glued to each other: "saidWednesday", "rightsChina"; but not TikTok, McCain or iPhone. */
const GLUED = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u;
const MOST_GLUED = 60;

/**
 * The tokens of a stretch of text. Words that were glued come apart, a possessive is a token of its own; spans are
 * those of the text.
 */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    const at = start + match.index;
    const owner = match[0].length > 2 && POSSESSIVE.test(match[0].slice(-2));
    const word = owner ? match[0].slice(0, -2) : match[0];
    const glued = word.length < MOST_GLUED ? GLUED.exec(word) : null;
    if (glued === null) tokens.push(token(word, at));
    else tokens.push(token(glued[1]!, at), token(glued[2]!, at + glued[1]!.length));
    if (owner) tokens.push(token(match[0].slice(-2), at + word.length));
  }
  return tokens;
}

/** "'s", which was parted from its word. */
export function isOwner(token: Token | undefined): boolean {
  return token?.lower === "'s";
}

function token(text: string, start: number): Token {
  const first = text.codePointAt(0)!;
  const digit = first >= 48 && first <= 57;
  const letter = /^\p{L}/u.test(text);
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    kind: digit ? 'number' : letter ? 'word' : 'sign',
    capital: letter && /^\p{Lu}/u.test(text),
  };
}
