import { chooseSense } from './choose-sense';
import type { Clause } from './clauses';
import type { Mention } from './find-actors';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { sensesOf, type Sense } from './words/verb-senses';

const PROMISED: Sense = { type: 'agree', after: null, before: null, particle: null, strong: true };
const THREATENED: Sense = { ...PROMISED, type: 'threaten' };
const DEMANDED: Sense = { ...PROMISED, type: 'request' };
const STATED: Sense = { ...PROMISED, type: 'state', strong: true };
/** To announce one of these is a threat, to announce another kind of event a promise. */
const HOSTILE = new Set(['sanction', 'coerce', 'assault', 'threaten', 'mobilize', 'reject', 'accuse', 'protest']);
const HOSTILE_VERBS = new Set(['withdraw', 'boycott', 'blockade', 'leave', 'quit', 'prohibit', 'stop', 'end']);
const WILLING = new Set(['willing', 'ready', 'prepared', 'committed', 'able']);
const SPEAKERS = new Set(['say', 'announce', 'state', 'declare', 'claim', 'conclude', 'tell', 'add', 'confirm']);

/**
 * What somebody says that they will do, as a promise or a threat, or that others must do, as a demand; null otherwise.
 * A plan
 * with a day is an event itself, so that merely saying it is none; announcing it is.
 */
export function promiseIn(
  tokens: readonly Token[],
  clause: Clause,
  next: Clause | null,
  subjects: readonly Mention[],
  others: readonly Mention[],
  nextDated: boolean,
): Sense | null {
  const { base, mood } = clause.group;
  if (!SPEAKERS.has(base) || next === null || next.quoted) return null;
  const between = tokens.slice(clause.group.to, next.group.from).map(({ lower }) => lower);
  if (next.group.mood === 'must' && mood !== 'present') return subjects.length > 0 ? DEMANDED : null;
  if (
    between.some((word) => WILLING.has(word)) ||
    (next.group.base === 'be' && tokens.slice(next.group.to, next.group.to + 3).some(({ lower }) => WILLING.has(lower)))
  )
    return PROMISED;
  if (next.group.mood !== 'would' && next.group.mood !== 'future') return null;
  const start = tokens.slice(next.from, next.group.from).map(({ lower }) => lower);
  const alone = start.every((word) => /^(?:that|he|she|it|they|,|also|and)$/.test(word) || word.endsWith('ly'));
  const self =
    (others.length === 0 && alone) || others.some(({ name }) => subjects.some((subject) => subject.name === name));
  const sense = chooseSense(tokens, next);
  const hostile = HOSTILE_VERBS.has(next.group.base) || (HOSTILE.has(sense?.type ?? '') && sense?.type !== 'reject');
  if (!self || (nextDated && base !== 'announce' && !hostile) || (mood === 'present' && !hostile)) return null;
  if (sense === null && sensesOf(next.group.base).length === 0 && base !== 'announce') return null;
  return HOSTILE_VERBS.has(next.group.base) || HOSTILE.has(sense?.type ?? '') ? THREATENED : PROMISED;
}

/** What a body says at a time of its own, as an event; null for all other words that are merely said. */
export function statementIn(
  { tokens, relations }: Sentence,
  clause: Clause,
  nth: number,
  clauses: readonly Clause[],
  subjects: readonly Mention[],
  dated: boolean,
): Sense | null {
  const { base, mood, from, to } = clause.group;
  if (base !== 'say' || mood !== 'past' || nth > 0 || nth === clauses.length - 1) return null;
  const body = subjects.some(({ kind }) => kind === 'organisation' || kind === 'government');
  // "Later": a body speaks at a time of its own.
  const [start, end] = [tokens[clause.from]!.start, tokens[Math.min(to, tokens.length - 1)]!.end];
  const apart =
    from > clause.from && relations.some((one) => one.to === 'told' && one.start >= start && one.end <= end);
  return body && apart && !dated ? STATED : null;
}
