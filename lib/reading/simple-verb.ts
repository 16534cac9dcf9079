import { isOwner, type Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { group } from './verb-form';
import { verbOf } from './words/verb-senses';

/** After these stands a noun, however much it looks like a verb. */
const NOUN_FOLLOWS = new Set(
  (
    "the a an this that these those its his her their our your my some any each every no of in on at for from " +
    "with into over under about between against such other another further new old 's two three four five six " +
    "several many" +
    ' near during despite per own'
  ).split(' '),
);
/** A verb without auxiliaries, where what stands before it allows one. */
export function simpleVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const verb = verbOf(tokens[at]!.lower);
  if (verb === null || (tokens[at]!.capital && at > 0)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (verb.forms.has('ing') && !verb.forms.has('past')) {
    const gerund =
      /^(?:,|and|after|before|while|when|by|without|since|despite|of|for|from|”|")$/.test(before) || at === 0;
    return gerund || !NOUN_FOLLOWS.has(before) ? group(at, at, verb.base, 'gerund', {}) : null;
  }
  // "Corvane's fell 2 %": its shares, which the clause before named.
  const past = verb.forms.has('past') && !verb.forms.has('base');
  if (NOUN_FOLLOWS.has(before) && !(isOwner(tokens[at - 1]) && past && isFigure(tokens[at + 1]))) return null;
  if (tokens[at - 1]?.kind === 'number' && !/^\d{4}$/.test(before)) return null;
  if (verb.forms.has('past')) {
    // "Hit", "set", "cut": the past as in the dictionary, and a noun as often.
    const reduced = verb.forms.has('participle') && tokens[at + 1]?.lower === 'by';
    return group(at, at, verb.base, 'past', { reduced, passive: reduced });
  }
  if (verb.forms.has('participle')) return group(at, at, verb.base, 'past', { passive: true, reduced: true });
  return group(at, at, verb.base, 'present', {});
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.text === '$' || token?.lower === 'by';
}
