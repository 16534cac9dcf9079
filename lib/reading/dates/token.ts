/** A word, a run of digits, or one other character that is no space. */
export interface Token {
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A line begins with it. */
  readonly opensLine: boolean;
  /** A blank line stands before it, or it is the first. */
  readonly opensParagraph: boolean;
}

/**
 * "saidWednesday" and "2024Updated" are two words each, glued by a page's layout: a capital after a small letter
 * begins a word. Each alternative takes one class of characters, so no text makes it slow.
 */
const TOKEN = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]+|\p{Lu}+(?!\p{Ll})|\p{L}|\d+|\S/gu;

/** No word of a date is as long; its tail would only cost time. */
const LONGEST_WORD = 24;

/** The tokens of a text in order, in time linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
    tokens.push({
      start,
      end: start + word.length,
      text: short,
      lower: short.toLowerCase(),
      kind: kindOf(word),
      glued: start === last && start > 0,
      opensLine: tokens.length === 0 || (start > last && text.slice(last, start).includes('\n')),
      opensParagraph: tokens.length === 0 || (start - last > 1 && hasBlankLine(text.slice(last, start))),
    });
    last = start + word.length;
  }
  return tokens;
}

function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  return word.toLowerCase() !== word.toUpperCase() || word.length > 1 ? 'word' : 'mark';
}

/** Of white space alone. A line break on its own may be a page's wrapping; two of them end a paragraph. */
function hasBlankLine(space: string): boolean {
  const first = space.indexOf('\n');
  return first >= 0 && space.includes('\n', first + 1);
}
