import type { Token } from './tokens';
import { verbOf } from './words/verb-senses';
import type { Form } from './words/verb-forms';

/** How a clause presents what it tells: by its tense, and by the modal verbs in it. */
export type Mood =
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'progress'
  | 'future'
  | 'planned'
  /** Could, may, might, should: nothing is said to happen. */
  | 'modal'
  /** "Would visit": after a verb of saying it is a future seen from the past; elsewhere it is supposed. */
  | 'would'
  | 'infinitive'
  | 'gerund'
  | 'present'
  | 'must';

/** A verb with its auxiliaries. Ends are in tokens, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Of the verb itself. */
  readonly head: number;
  readonly base: string;
  readonly mood: Mood;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A participle after its noun: "the curfew imposed in May". */
  readonly reduced: boolean;
}

const MODALS: ReadonlyMap<string, Mood> = new Map([
  ['will', 'future'],
  ['shall', 'future'],
  ["'ll", 'future'],
  ['would', 'would'],
  ['must', 'must'],
  ['could', 'modal'],
  ['may', 'modal'],
  ['might', 'modal'],
  ['should', 'modal'],
  ['can', 'modal'],
  ['cannot', 'modal'],
]);
const HAVE: ReadonlyMap<string, Mood> = new Map([
  ['has', 'perfect'],
  ['have', 'perfect'],
  ['had', 'pluperfect'],
  ['having', 'gerund'],
]);
const BE: ReadonlyMap<string, Mood> = new Map([
  ['is', 'present'],
  ['are', 'present'],
  ['am', 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['being', 'gerund'],
  ['be', 'present'],
  ['been', 'perfect'],
]);
const PLANNED = new Set([
  'due',
  'expected',
  'scheduled',
  'set',
  'planned',
  'slated',
  'likely',
  'poised',
  'about',
  'ready',
]);
const NEGATIONS = new Set(['not', 'never', "n't", 'no', 'hardly', 'nobody', 'neither', 'nor']);
/** After these stands a noun, however much it looks like a verb. */
const NOUN_FOLLOWS = new Set(
  (
    "the a an this that these those its his her their our your my some any each every no of in on at for from with into over under about between against such other another further new old 's ’s’ two three four five six several many" +
    ' near during despite per own'
  ).split(' '),
);
const MOST_ADVERBS = 4;

/** The verb group that begins at a token, or null. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const modal = MODALS.get(token.lower);
  // "May" with a capital is the month, or the first word of a wish.
  if (modal !== undefined && !token.capital) return afterModal(tokens, at, modal);
  const have = HAVE.get(token.lower);
  if (have !== undefined) {
    const group = afterHave(tokens, at, have);
    if (group !== null) return group;
  }
  const be = BE.get(token.lower);
  if (be !== undefined) return afterBe(tokens, at, at, be);
  if (/^(?:do|does|did)$/.test(token.lower)) {
    const { next, negated } = adverbs(tokens, at + 1);
    const verb = formAt(tokens, next, 'base');
    if (negated && verb !== null) return group(at, next, verb, 'past', { negated });
  }
  if (token.lower === 'to') {
    const { next } = adverbs(tokens, at + 1);
    const verb = tokens[next]?.lower === 'be' ? null : formAt(tokens, next, 'base');
    // After "to" stands a noun as often: "to power".
    return verb === null || verbOf(tokens[next]!.lower) === null ? null : group(at, next, verb, 'infinitive', {});
  }
  return simple(tokens, at);
}

function afterModal(tokens: readonly Token[], at: number, mood: Mood): VerbGroup | null {
  const { next, negated } = adverbs(tokens, at + 1);
  const word = tokens[next]?.lower;
  if (word === 'be') return afterBe(tokens, at, next, mood, negated);
  if (word === 'have') {
    const after = afterHave(tokens, next, 'perfect');
    if (after !== null) return { ...after, from: at, mood: 'modal' };
  }
  const verb = formAt(tokens, next, 'base');
  return verb === null ? null : group(at, next, verb, mood, { negated: negated || tokens[at]!.lower === 'cannot' });
}

function afterHave(tokens: readonly Token[], at: number, mood: Mood): VerbGroup | null {
  const { next, negated } = adverbs(tokens, at + 1);
  if (tokens[next]?.lower === 'been') {
    const been = afterBe(tokens, at, next, mood, negated);
    return been === null
      ? null
      : { ...been, mood: been.mood === 'progress' && mood === 'pluperfect' ? 'pluperfect' : been.mood };
  }
  const verb = formAt(tokens, next, 'participle');
  return verb === null ? null : group(at, next, verb, mood, { negated });
}

/** "Is meeting", "was sentenced", "is to vote", "are expected to meet". */
function afterBe(
  tokens: readonly Token[],
  from: number,
  be: number,
  mood: Mood,
  negatedBefore = false,
): VerbGroup | null {
  const { next, negated } = adverbs(tokens, be + 1);
  const options = { negated: negated || negatedBefore };
  const future = mood === 'past' || mood === 'pluperfect' ? 'would' : 'planned';
  const word = tokens[next]?.lower ?? '';
  if (word === 'to' || (PLANNED.has(word) && tokens[next + 1]?.lower === 'to')) {
    const to = adverbs(tokens, next + (word === 'to' ? 1 : 2)).next;
    if (tokens[to]?.lower === 'be') {
      const passive = formAt(tokens, adverbs(tokens, to + 1).next, 'participle');
      if (passive !== null)
        return group(from, adverbs(tokens, to + 1).next, passive, future, { ...options, passive: true });
    }
    const verb = formAt(tokens, to, 'base');
    if (verb !== null) return group(from, to, verb, word === 'likely' ? 'modal' : future, options);
  }
  const ing = formAt(tokens, next, 'ing');
  if (ing !== null)
    return group(from, next, ing, mood === 'present' || mood === 'perfect' ? 'progress' : mood, options);
  if (tokens[next]?.lower === 'being')
    return afterBe(tokens, from, next, mood === 'present' ? 'progress' : mood, options.negated);
  const participle = formAt(tokens, next, 'participle');
  if (participle !== null) return group(from, next, participle, mood, { ...options, passive: true });
  return group(from, be, 'be', mood, options);
}

function simple(tokens: readonly Token[], at: number): VerbGroup | null {
  const verb = verbOf(tokens[at]!.lower);
  if (verb === null || (tokens[at]!.capital && at > 0)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (verb.forms.has('ing') && !verb.forms.has('past')) {
    const gerund =
      /^(?:,|and|after|before|while|when|by|without|since|despite|of|for|from|”|")$/.test(before) || at === 0;
    return gerund || !NOUN_FOLLOWS.has(before) ? group(at, at, verb.base, 'gerund', {}) : null;
  }
  if (NOUN_FOLLOWS.has(before) || (tokens[at - 1]?.kind === 'number' && !/^\d{4}$/.test(before))) return null;
  if (verb.forms.has('past')) {
    // "Hit", "set", "cut": the past as in the dictionary, and a noun as often.
    return group(at, at, verb.base, 'past', {
      reduced: verb.forms.has('participle') && tokens[at + 1]?.lower === 'by',
    });
  }
  if (verb.forms.has('participle')) return group(at, at, verb.base, 'past', { passive: true, reduced: true });
  return group(at, at, verb.base, 'present', {});
}

function formAt(tokens: readonly Token[], at: number, form: Form): string | null {
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

function adverbs(tokens: readonly Token[], at: number): { readonly next: number; readonly negated: boolean } {
  let next = at;
  let negated = false;
  while (next < at + MOST_ADVERBS) {
    const word = tokens[next]?.lower ?? '';
    if (NEGATIONS.has(word)) negated = true;
    else if (
      !/^(?:[a-z]{3,}ly|also|already|again|now|still|just|yet|since|soon|so|then|even|once|ever|long|always|jointly)$/.test(
        word,
      )
    )
      break;
    next += 1;
  }
  return { next, negated };
}

function group(
  from: number,
  head: number,
  base: string,
  mood: Mood,
  { passive = false, negated = false, reduced = false },
): VerbGroup {
  return { from, to: head + 1, head, base, mood, passive, negated, reduced };
}
