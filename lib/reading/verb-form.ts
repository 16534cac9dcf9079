import { wordSet } from './dates/word-set';
import type { Token } from './tokens';
import type { Mood, VerbGroup } from './verb-group';
import type { Form } from './words/verb-forms';
import { verbOf } from './words/verb-senses';

const NEGATIONS = new Set(['not', 'never', "n't", 'no', 'hardly', 'nobody', 'neither', 'nor']);
const ADVERBS = wordSet('also already again now still just yet since soon so then even once ever long always outright');
const MOST_ADVERBS = 4;

/** The verb that a token is in a form, by its base; null where it is none. */
export function formAt(tokens: readonly Token[], at: number, form: Form): string | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const verb = verbOf(token.lower);
  if (verb?.forms.has(form)) return verb.base;
  // A verb that the lexicon lacks still is one here.
  if (form === 'ing' && verb === null && /[a-z]{2}ing$/.test(token.lower)) return token.lower;
  if (form === 'participle' && verb === null && /[a-z]{2}ed$/.test(token.lower)) return token.lower;
  if (form === 'base' && verb === null && !token.capital) return token.lower;
  return null;
}

/** Past the adverbs and the "not" that stand between an auxiliary and its verb. */
export function adverbs(tokens: readonly Token[], at: number): { readonly next: number; readonly negated: boolean } {
  let next = at;
  let negated = false;
  while (next < at + MOST_ADVERBS) {
    const word = tokens[next]?.lower ?? '';
    if (NEGATIONS.has(word)) negated = true;
    else if (
      !ADVERBS.has(word) &&
      !/^[a-z]{3,}ly$/.test(word)
    )
      break;
    next += 1;
  }
  return { next, negated };
}

export function group(
  from: number,
  head: number,
  base: string,
  mood: Mood,
  { passive = false, negated = false, reduced = false },
): VerbGroup {
  return { from, to: head + 1, head, base, mood, passive, negated, reduced };
}
