import { findTimeRelations, type TimeRelation } from './dates/find-time-relations';
import type { Span } from './span';
import { quotedTokens } from './quotations';
import { tokensOf, type Token } from './tokens';

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** For each token, whether a speaker says it. */
  readonly quoted: readonly boolean[];
  /** "Two days later", "shortly before": spans of the text, in order. */
  readonly relations: readonly TimeRelation[];
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

/** A stop after these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm rev hon st jr sr no vs etc inc corp ltd co jan ' +
    'feb mar apr jun jul aug sep sept oct nov dec' +
    ' u.s u.k u.n e.g i.e a.m p.m'
  ).split(' '),
);
const CLOSING = new Set(['”', '"', '’', "'", ')', ']']);
const OPENING = new Set(['“', '"', '‘', '(', '[']);
/** Beyond that, what has no stop is cut, so that no later step is longer than linear. */
const MOST_TOKENS = 200;

/** The sentences of the paragraphs. A quotation of several sentences is several. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  return paragraphs.flatMap((paragraph, number) => {
    const tokens = tokensOf(text, paragraph);
    const quoted = quotedTokens(tokens);
    const relations = relationsIn(text, paragraph);
    let related = 0;
    const sentences: Sentence[] = [];
    const push = (from: number, to: number) => {
      const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
      const first = related;
      while (related < relations.length && relations[related]!.end <= end) related += 1;
      sentences.push({
        start,
        end,
        tokens: tokens.slice(from, to),
        quoted: quoted.slice(from, to),
        relations: relations.slice(first, related),
        paragraph: number,
      });
    };
    let from = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!endsAt(tokens, at, from)) continue;
      let to = at;
      while (to + 1 < tokens.length && CLOSING.has(tokens[to + 1]!.text) && tokens[to + 1]!.start === tokens[to]!.end)
        to += 1;
      push(from, to + 1);
      from = to + 1;
      at = to;
    }
    if (from < tokens.length) push(from, tokens.length);
    return sentences;
  });
}

function endsAt(tokens: readonly Token[], at: number, from: number): boolean {
  if (at - from >= MOST_TOKENS) return true;
  const token = tokens[at]!;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?' && token.text !== '…') return false;
  const before = tokens[at - 1];
  let next = at + 1;
  while (next < tokens.length && CLOSING.has(tokens[next]!.text) && tokens[next]!.start === tokens[next - 1]!.end)
    next += 1;
  const after = tokens[next];
  if (after === undefined) return true;
  // "3.p.m", "example.com": nothing ends within a word.
  if (after.start === tokens[next - 1]!.end && !OPENING.has(after.text) && !after.capital) return false;
  if (token.text === '.' && before !== undefined && before.end === token.start) {
    if (ABBREVIATIONS.has(before.lower) || (before.text.length === 1 && before.capital)) return false;
  }
  return after.capital || after.kind !== 'word';
}

function relationsIn(text: string, { start, end }: Span): readonly TimeRelation[] {
  return findTimeRelations(text.slice(start, end)).map((relation) => ({
    ...relation,
    start: start + relation.start,
    end: start + relation.end,
  }));
}
