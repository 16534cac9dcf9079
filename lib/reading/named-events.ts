import type { CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { Clause } from './clauses';
import type { Expression } from './dates/expression';
import { wordSet } from './dates/word-set';
import type { Mention } from './find-actors';
import type { Happening } from './happening';
import { wordBefore } from './objects';
import type { Sentence } from './sentences';
import { isOwner, type Token } from './tokens';
import { ACTS_OF, typeOfNoun } from './words/event-nouns';

/** An event that a noun tells, with a date of its own: "Monday's attack on the port". Ends are in tokens. */
export interface NamedEvent {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** The noun. */
  readonly at: number;
  readonly date: Expression;
  /** How the clause around lies to it: "after Monday's attack"; "at" where both are of one time. */
  readonly how: 'after' | 'before' | 'at' | null;
  /** Before the verb, or behind it as what the clause is about: "condemned Monday's attack". */
  readonly object: boolean;
}

const MOST_BETWEEN = 4;
const MOST_WORDS = 12;
const COMPLEMENTS = wordSet('of on by against between with to in at from over near');
const ENDS = wordSet('and but or who which that when while after before as because');
const HOW: ReadonlyMap<string, NamedEvent['how']> = new Map([
  ...(['after', 'following', 'since'] as const).map((word) => [word, 'after'] as const),
  ...(['before', 'until'] as const).map((word) => [word, 'before'] as const),
  ...(['at', 'during', 'in', 'for', 'amid'] as const).map((word) => [word, 'at'] as const),
]);
const NO_VERB = { head: -1, mood: 'past', passive: false, negated: false, reduced: false } as const;
const TOWARDS = wordSet('on of against with to');

/** The events that nouns of a sentence name with a date, in order. Without a date a noun tells nothing for sure. */
export function namedEvents(
  sentence: Sentence,
  clauses: readonly Clause[],
  dates: readonly Expression[],
): readonly NamedEvent[] {
  const { tokens } = sentence;
  const verbs = new Set(clauses.map(({ group }) => group.from));
  return dates.flatMap((date) => {
    if (date.edtf === null) return [];
    const from = tokens.findIndex(({ start }) => start >= date.start);
    const next = tokens.findIndex(({ start }) => start >= date.end);
    if (from === -1 || sentence.quoted[from] === true) return [];
    if (isOwner(tokens[next])) {
      const at = nounAt(tokens, next + 1, verbs);
      if (at === -1) return [];
      const how = HOW.get(tokens[from - 1]?.lower ?? '') ?? null;
      const object = how === null && clauses.some(({ group, to }) => group.to <= from && from < to);
      return [{ type: typeOfNoun(tokens[at]!.lower)!, from, to: endOf(tokens, at, verbs), at, date, how, object }];
    }
    // "The signing of the treaty on Monday angered …": the date stands within what the verb is about.
    const clause = clauses.findLast((one) => one.from <= from);
    if (clause !== undefined && from >= clause.group.from) return [];
    const start = clause?.from ?? 0;
    const end = clause?.group.from ?? (next === -1 ? tokens.length : next);
    const at = tokens.findIndex(
      ({ lower }, nth) =>
        nth >= start && nth < from && typeOfNoun(lower) !== null && COMPLEMENTS.has(tokens[nth + 1]!.lower),
    );
    return at === -1
      ? []
      : [{ type: typeOfNoun(tokens[at]!.lower)!, from: start, to: end, at, date, how: null, object: false }];
  });
}

function nounAt(tokens: readonly Token[], from: number, verbs: ReadonlySet<number>): number {
  for (let at = from; at < Math.min(tokens.length, from + MOST_BETWEEN); at += 1) {
    if (tokens[at]!.kind === 'sign' || verbs.has(at)) return -1;
    if (typeOfNoun(tokens[at]!.lower) !== null) return at;
  }
  return -1;
}

/** "Monday's attack by rebels on the port": as far as prepositions lead. */
function endOf(tokens: readonly Token[], at: number, verbs: ReadonlySet<number>): number {
  if (!COMPLEMENTS.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  let to = at + 1;
  while (to < tokens.length && to < at + MOST_WORDS) {
    const { kind, lower } = tokens[to]!;
    if (kind === 'sign' || verbs.has(to) || ENDS.has(lower)) break;
    to += 1;
  }
  return to;
}

/** A named event as a happening; null where its date is neither past nor to come. */
export function happeningOf(
  { type, from, to, at, date }: NamedEvent,
  sentence: Sentence,
  mentions: readonly Mention[],
  published: CivilDay | null,
): Happening | null {
  const { earliest, latest } = daysOf(parseEdtf(date.edtf!));
  if (published === null || earliest === null || latest === null) return null;
  // "Thursday's vote", without a word more, says nothing that the report does not tell elsewhere.
  if ((earliest <= published && latest > published) || to === at + 1) return null;
  const { tokens } = sentence;
  const within = mentions.filter((mention) => mention.from >= from && mention.to <= to && !mention.adjective);
  const acts = within.filter(
    (mention) =>
      (mention.to < at && isOwner(tokens[mention.to])) ||
      ['by', 'between'].includes(wordBefore(tokens, mention)) ||
      (ACTS_OF.has(type) && wordBefore(tokens, mention) === 'of'),
  );
  const joined = within.filter((mention) =>
    acts.some((one) => mention.from - one.to <= 1 && tokens[one.to]?.lower === 'and'),
  );
  const subjects = [...acts, ...joined.filter((mention) => !acts.includes(mention))];
  const group = { ...NO_VERB, from: at, to: at + 1, base: tokens[at]!.lower };
  return {
    sentence,
    clause: { from, to, opener: '', quoted: false, group },
    sense: { type, after: null, before: null, particle: null, strong: true },
    status: latest <= published ? 'happened' : 'scheduled',
    subjects,
    objects: within.filter((mention) => !subjects.includes(mention) && TOWARDS.has(wordBefore(tokens, mention))),
    strong: true,
    doubts: ['A noun names it; who did it may not be said.'],
    head: at,
    about: { from, to: at },
    reach: to,
    title: titleOf(tokens, from, to, date),
    hangsOn: null,
    named: [],
  };
}

/** "Attack on the port": the words without those of time. */
function titleOf(tokens: readonly Token[], from: number, to: number, date: Expression): string {
  const words: string[] = [];
  for (const token of tokens.slice(from, to)) {
    const inDate = token.start < date.end && token.end > date.start;
    if (inDate && /^(?:on|in|last|this)$/.test(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    const owner = token.start === date.end && isOwner(token);
    if (!inDate && !owner && !(words.length === 0 && token.kind === 'sign')) words.push(token.text);
  }
  const title = words.join(' ').replace(/ ([,’'%]|['’]s\b)/g, '$1');
  return title === '' ? 'Event' : title[0]!.toUpperCase() + title.slice(1);
}
