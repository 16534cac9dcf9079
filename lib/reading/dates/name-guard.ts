import type { Match } from './match-rules';
import type { Token } from './token';
import { wordSet } from './word-set';

const PERIODICALS = wordSet('daily weekly monthly today quarterly annual current future now');
const PAPERS = wordSet(
  'times telegraph mirror mail mercury herald express independent business news star post record journal club',
);
const AGREEMENTS = wordSet('agreement accord accords deal');
const NICKNAMES = wordSet('bloody super bowl cyber giving fat');
const EVENTS = wordSet('war wars live football lights');

/**
 * Names that hold a word for time and tell none: "the Daily Mail", "USA Today", "Saturday Night Live", "the Good Friday
 * agreement", "the Thirty Years' War", "Bloody Sunday".
 */
export function isName({ at, next, meaning }: Match, tokens: readonly Token[]): boolean {
  const first = tokens[at];
  const after = tokens[next];
  const before = tokens[at - 1];
  if (first === undefined || !isCapital(tokens[next - 1])) return false;
  if (next === at + 1 && PERIODICALS.has(first.lower)) {
    if (isCapital(after) && PAPERS.has(after?.lower ?? '')) return true;
    return isCapital(after) ? !opensSentence(tokens, at) : first.lower === 'today' && isCapital(before);
  }
  if (meaning.kind === 'weekday') {
    return NICKNAMES.has(before?.lower ?? '') || (isCapital(after) && PAPERS.has(after?.lower ?? ''));
  }
  if (meaning.kind === 'holiday') return AGREEMENTS.has(after?.lower ?? '');
  const behind = after?.text === '’' || after?.text === "'" ? tokens[next + 1] : after;
  return isCapital(behind) && EVENTS.has(behind?.lower ?? '');
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || tokens[at]?.opensParagraph === true || ['.', '!', '?', '“', '"', ':'].includes(before.text)
  );
}
