import type { Span } from './span';

export interface Line extends Span {
  /** Without white space at its ends. */
  readonly words: string;
  /** Whether an empty line, or nothing, comes before it. */
  readonly first: boolean;
}

/** Lines of a file that was wrapped at a column are at least so long. */
const WRAPPED_FROM = 50;
/** A line of a paragraph that was not wrapped is likely longer than that. */
const WRAPPED_TO = 110;
const SENTENCE_END = /[.!?…:;][”"’')\]]*$/;

/**
 * The lines that hold something, each with its place; the lines of a paragraph that was wrapped at a column are joined.
 */
export function textLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let first = true;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const words = text.slice(start, end).trim();
    if (words === '') first = true;
    else {
      const from = start + text.slice(start, end).search(/\S/);
      lines.push({ start: from, end: from + words.length, words, first });
      first = false;
    }
    start = end + 1;
  }
  return joinWrapped(text, lines);
}

/** A line goes on in the next one where it ends at a column in the middle of a sentence. */
function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      !line.first &&
      lastLength >= WRAPPED_FROM &&
      lastLength <= WRAPPED_TO &&
      (!SENTENCE_END.test(text.slice(before.end - 6, before.end)) || lastLength >= WRAPPED_FROM + 10) &&
      line.words.length <= WRAPPED_TO &&
      !/^[-*•#>]/.test(line.words);
    lastLength = line.words.length;
    if (!goesOn) joined.push(line);
    else joined[joined.length - 1] = { ...before, end: line.end, words: text.slice(before.start, line.end) };
  }
  return joined;
}
