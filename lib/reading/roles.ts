import { wordSet } from './dates/word-set';
import type { Clause } from './clauses';
import type { Mention } from './find-actors';
import { objectsIn, undergoing } from './objects';
import type { Sentence } from './sentences';
import { isOwner, type Token } from './tokens';

/** Who acts in a clause and who is acted upon. */
export interface Roles {
  readonly subjects: readonly Mention[];
  readonly objects: readonly Mention[];
  /** A name is understood, from a pronoun or from the clause before. */
  readonly understood: boolean;
}

/** A name after these is not who acts. */
const PREPOSITIONS = wordSet(
  'in of with to from for at by against on over after than including about near under into through toward',
  'towards during despite without via',
);
const SEVERAL = wordSet(
  'group dozens hundreds thousands scores number crowd majority some all most many one two several tens',
  'members team any none',
);
const PERSONAL = new Set(['he', 'she', 'him', 'her']);
const MOST_APART = 3;

/** Remembers whom "he", "it" and "they" may mean, from the clauses read before. */
export class Spoken {
  private person: Mention | null = null;
  private body: Mention | null = null;
  private last: readonly Mention[] = [];

  hear(subjects: readonly Mention[]): void {
    if (subjects.length > 0) this.last = subjects;
    for (const mention of subjects) {
      if (mention.kind === 'person') this.person = mention;
      else this.body = mention;
    }
  }

  of(pronoun: string): readonly Mention[] {
    if (PERSONAL.has(pronoun)) return this.person === null ? [] : [this.person];
    if (pronoun === 'it') return this.body === null ? [] : [this.body];
    return pronoun === 'they' ? this.last : [];
  }
}

/**
 * The roles of each clause of a sentence, in order; a clause without a subject has the one that it shares with another.
 */
export function rolesOf(
  { tokens }: Sentence,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  spoken: Spoken,
): readonly Roles[] {
  const roles: Roles[] = [];
  for (const [nth, clause] of clauses.entries()) {
    const own = subjectsIn(tokens, clause, mentions);
    const after = objectsIn(tokens, clause, clauses[nth + 1] ?? null, mentions);
    const shared = own.length > 0 ? null : sharedSubjects(tokens, clause, roles[nth - 1] ?? null, mentions, spoken);
    const before = shared ?? own;
    const { passive, reduced } = clause.group;
    const by = after.filter(({ from }) => tokens[from - 1]?.lower === 'by' || tokens[from - 2]?.lower === 'by');
    const role =
      passive || reduced
        ? { subjects: by, objects: undergoing(clause, before, by, mentions), understood: false }
        : {
            subjects: before,
            objects: after.filter((mention) => !before.some(({ name }) => name === mention.name)),
            understood: shared !== null && shared.length > 0,
          };
    roles.push(role);
    // Who speaks within a quotation is not whom the report goes on about.
    if (!clause.quoted) spoken.hear(before.filter(({ adjective }) => !adjective));
  }
  return roles;
}

function subjectsIn(
  tokens: readonly Token[],
  { from, group }: Clause,
  mentions: readonly Mention[],
): readonly Mention[] {
  const within = mentions.filter((mention) => mention.from >= from && mention.to <= group.from);
  const chosen: Mention[] = [];
  for (const mention of within) {
    const before = tokens[mention.from - 1]?.lower ?? '';
    const word = /^(?:the|a|an|its|his|her|their|both)$/.test(before)
      ? (tokens[mention.from - 2]?.lower ?? '')
      : before;
    // "Corvane's fell 2 %": the owner of what is left out acts.
    const owner = isOwner(tokens[mention.to]) && mention.to + 1 < group.from;
    const follows = chosen.at(-1);
    // "The prime minister, Marko Kos, conceded": the second name says who the first is.
    if (follows !== undefined && before === ',' && tokens[mention.to]?.text === ',' && group.from - mention.to <= 2) {
      chosen[chosen.length - 1] = mention;
      continue;
    }
    const joined = follows !== undefined && mention.from - follows.to <= 2 && (word === 'and' || word === ',');
    if (mention.adjective && !(tokens[mention.to]?.lower === 'and')) continue;
    // "Hundreds of farmers": they act, not the number.
    const several = word === 'of' && SEVERAL.has(tokens[mention.from - (before === 'of' ? 2 : 3)]?.lower ?? '');
    const opened = tokens[from]!.lower === word || (tokens[from]!.kind === 'sign' && tokens[from + 1]?.lower === word);
    const opening = opened && mention.from - from <= 3;
    if (owner || (mention.from > from && PREPOSITIONS.has(word) && !joined && !several && !opening)) continue;
    // A new subject after a comma names the one before again, in apposition, unless "and" joins them.
    if (chosen.length > 0 && !joined && mention.from - (follows?.to ?? 0) > MOST_APART) continue;
    chosen.push(mention);
  }
  return chosen;
}

function sharedSubjects(
  tokens: readonly Token[],
  clause: Clause,
  previous: Roles | null,
  mentions: readonly Mention[],
  spoken: Spoken,
): readonly Mention[] {
  const words = tokens.slice(clause.from, clause.group.from).map(({ lower }) => lower);
  const pronoun = words.findLast((word) => /^(?:he|she|it|they)$/.test(word));
  if (pronoun !== undefined) {
    const person =
      PERSONAL.has(pronoun) && previous !== null
        ? [...previous.subjects, ...previous.objects.toReversed()].find(({ kind }) => kind === 'person')
        : undefined;
    return person === undefined ? spoken.of(pronoun) : [person];
  }
  if (clause.opener === 'who' || clause.opener === 'which' || (clause.opener === 'that' && words.length <= 2)) {
    const named = mentions.findLast(({ to }) => to <= clause.from + 1 && clause.from - to <= 1);
    return named === undefined ? [] : [named];
  }
  // "and visited", "after holding", "to send": whoever acts in the clause before. Any other words are a subject of
  // their own.
  const bare = words.filter(
    (word) =>
      !/^(?:and|but|or|,|then|also|;|after|before|while|when|by|later|immediately|ly)$/.test(word) && !/ly$/.test(word),
  );
  const shares = bare.length === 0 || clause.group.mood === 'infinitive' || clause.group.mood === 'gerund';
  return shares && previous !== null ? (previous.subjects.length > 0 ? previous.subjects : []) : [];
}
