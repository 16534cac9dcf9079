import { wordSet } from './dates/word-set';
import type { Mention } from './find-actors';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { verbGroupAt } from './verb-groups';
import { SAYING, verbOf } from './words/verb-senses';

/** A verb with the words that belong to it. Ends are in tokens of its sentence, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  /** The word that opens it and says how it hangs on the others: "after", "who", "and"; empty for the first. */
  readonly opener: string;
  /** In a speaker's quotation. */
  readonly quoted: boolean;
}

const OPENERS = wordSet(
  'who which that whom whose where when after before while as because since although though until unless if',
  'whether but and or ; : — – so once despite',
);
const GERUND_FOLLOWS = new Set(['of', 'for', 'from', 'by', 'with', 'in', 'without', 'against']);
const DESCRIPTION_FOLLOWS = new Set(['in', 'on', 'at', 'by', 'of', 'for', 'from', 'with', 'as', 'under', 'near', 'to']);
const PAUSES = new Set([',', '(', ')', '“', '”', '"', '-']);

/** The clauses of a sentence, in order. */
export function clausesOf(sentence: Sentence, mentions: readonly Mention[]): readonly Clause[] {
  const { tokens } = sentence;
  const named = new Set(mentions.flatMap(({ from, to }) => range(from, to)));
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length;) {
    const group = named.has(at) ? null : verbGroupAt(tokens, at);
    // "Talks", "visits": in the present, what looks like a verb is a noun as often.
    const plain = group?.mood === 'present' && group.base !== 'be' && !group.passive;
    if (group === null || (plain && !mayActHere(tokens, at, named, groups.at(-1)?.to ?? -9))) at += 1;
    else {
      groups.push(group);
      at = group.to;
    }
  }
  const starts = groups.map((group, nth) => {
    const previous = groups[nth - 1];
    if (previous === undefined) return firstStart(tokens, group.from);
    return group.mood === 'infinitive'
      ? { at: group.from, opener: '' }
      : startOf(tokens, previous.to, group.from, mentions);
  });
  return groups.map((group, nth) => ({
    group: describes(tokens, groups[nth - 1], group, starts[nth]!) ? { ...group, passive: true, reduced: true } : group,
    from: starts[nth]!.at,
    to: starts[nth + 1]?.at ?? tokens.length,
    opener: starts[nth]!.opener,
    quoted: sentence.quoted[group.head]!,
  }));
}

/** "Expelled two diplomats based in Geneva": a participle that describes the verb's object, though it may be a past. */
function describes(
  tokens: readonly Token[],
  previous: VerbGroup | undefined,
  group: VerbGroup,
  { at, opener }: { readonly at: number; readonly opener: string },
): boolean {
  return (
    previous !== undefined &&
    opener === '' &&
    at < group.from &&
    at >= previous.to &&
    group.mood === 'past' &&
    verbOf(tokens[group.head]!.lower)?.forms.has('participle') === true &&
    !SAYING.has(previous.base) &&
    DESCRIPTION_FOLLOWS.has(tokens[group.to]?.lower ?? '')
  );
}

/** "A ceasefire that the two signed has collapsed": even the first verb may stand in a clause within another. */
function firstStart(tokens: readonly Token[], to: number): { readonly at: number; readonly opener: string } {
  const at = tokens.slice(0, to).findLastIndex(({ lower }) => lower === 'that' || lower === 'which' || lower === 'who');
  const first = tokens[0]!.lower;
  return at > 0 ? { at, opener: tokens[at]!.lower } : { at: 0, opener: OPENERS.has(first) ? first : '' };
}

const NOUNS_TOO = wordSet(
  'talks talk visit visits call calls plan plans strike strikes attack attacks vote votes meeting aid',
  'support fight report reports claim claims',
);

/** "Talks", "visits" and "plans" are verbs only after who does it. */
function mayActHere(tokens: readonly Token[], at: number, named: ReadonlySet<number>, lastVerb: number): boolean {
  // "Nordlys shares jumped": what another verb follows is a noun.
  if (
    verbOf(tokens[at + 1]?.lower ?? '')?.forms.has('past') === true ||
    (NOUNS_TOO.has(tokens[at]!.lower) && at - lastVerb <= 4)
  )
    return false;
  return (
    named.has(at - 1) || /^(?:he|she|it|they|we|i|you|who|which|that|also|often)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Where a clause begins between two verbs: at the last word that opens one, or else at who acts in it. */
function startOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
): { readonly at: number; readonly opener: string } {
  let pause = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = tokens[at]!.lower;
    if (OPENERS.has(word) && !joinsNames(at, word, mentions)) {
      // ", and": the comma belongs to what follows as well.
      const comma = tokens[at - 1]?.text === ',' && at - 1 >= from ? 1 : 0;
      return { at: at - comma, opener: word };
    }
    if (pause === -1 && PAUSES.has(word) && !joinsNames(at, word, mentions)) pause = at;
  }
  if (pause !== -1) return { at: pause, opener: tokens[pause]!.text };
  const last = mentions.findLast((mention) => mention.from >= from && mention.to <= to);
  const pronoun = /^(?:he|she|it|they|we|i|you|there)$/.test(tokens[to - 1]?.lower ?? '') ? to - 1 : null;
  // "Accused Spain of restoring": a preposition parts who is named from the verb.
  const acts = last !== undefined && to - last.to <= 1 && !GERUND_FOLLOWS.has(tokens[last.to]!.lower);
  return { at: pronoun ?? (acts ? last.from : to), opener: '' };
}

/** "Blinken and Wang met", "Kos, who": a sign between two names that act together opens nothing. */
function joinsNames(at: number, word: string, mentions: readonly Mention[]): boolean {
  if (word !== 'and' && word !== ',' && word !== 'or') return false;
  const before = mentions.some((mention) => mention.to === at || mention.to === at - 1);
  return before && mentions.some((mention) => mention.from === at + 1 || mention.from === at + 2);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
