import type { Span } from './span';

/** A word, a number or a sign. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** In one pass: a number with its separators; letters with inner hyphens, apostrophes and stops (U.S., al-Assad); any other sign. */
const TOKEN = /\d+(?:[.,]\d+)*|(?:\p{Lu}\.){2,}|(?:\p{L}|\p{M})+(?:[-'’&](?:\p{L}|\p{M}|\d)+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/;
/** Words glued to each other: "saidWednesday", "rightsChina"; but not TikTok, McCain or iPhone. */
const GLUED = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u;

/**
 * The tokens of a stretch of text. Words that were glued come apart, a possessive is a token of its own; spans are those
 * of the text.
 */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    const glued = word.length < 60 ? GLUED.exec(word) : null;
    if (glued !== null) {
      tokens.push(token(glued[1]!, at), token(glued[2]!, at + glued[1]!.length));
    } else if (POSSESSIVE.test(word.slice(-2)) && word.length > 2) {
      tokens.push(token(word.slice(0, -2), at), token(word.slice(-2), at + word.length - 2));
    } else {
      tokens.push(token(word, at));
    }
  }
  return tokens;
}

function token(text: string, start: number): Token {
  const first = text.codePointAt(0)!;
  const digit = first >= 48 && first <= 57;
  const letter = /^\p{L}/u.test(text);
  return {
    start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', '\''),
    kind: digit ? 'number' : letter ? 'word' : 'sign', capital: letter && /^\p{Lu}/u.test(text),
  };
}
