import { simpleVerb } from './simple-verb';
import type { Token } from './tokens';
import { adverbs, formAt, group } from './verb-form';
import type { Mood, VerbGroup } from './verb-group';
import { BE, HAVE, MODALS, PLANNED } from './words/auxiliaries';
import { verbOf } from './words/verb-senses';

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
  return simpleVerb(tokens, at);
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
