import { wordSet } from './dates/word-set';
import type { Clause } from './clauses';
import type { Mention } from './find-actors';
import type { Roles } from './roles';
import type { Token } from './tokens';
import { verbOf } from './words/verb-senses';

/** A name after these is where, not whom. */
const WHERE = wordSet('in at near from through via across outside inside');
/** Behind the first that is acted upon, these name another one; behind other words stands what it is about. */
const TOWARDS = wordSet('with against to by on upon toward towards');
const JOINING = new Set(['and', 'or', ',']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'both']);
/** Groups whose name also describes things: "military aid", "the opposition newspaper". */
const DESCRIBING = wordSet(
  'military army navy police government opposition party union company court coalition parliament cabinet',
  'intelligence artillery',
);
/** What no noun is, so that a name before it stands for itself. */
const NO_NOUN = wordSet(
  'and or to of in on at for with that as by from over after before but who which also until since during',
  'under against into near today yesterday late early while when because about between without not',
);

/**
 * Who is named behind the verb of a clause: the first, whoever is joined with it, and those towards whom it is done.
 * "Blamed Israel for the bombing of a town" is done to Israel alone.
 */
export function objectsIn(
  tokens: readonly Token[],
  { to, group }: Clause,
  next: Clause | null,
  mentions: readonly Mention[],
): readonly Mention[] {
  // "Expelled two diplomats based in Geneva": whom a participle describes is the verb's object all the same.
  const end = next !== null && isDescription(next) ? next.group.from : to;
  const chosen: Mention[] = [];
  for (const mention of mentions) {
    if (mention.from < group.to || mention.to > end) continue;
    const word = wordBefore(tokens, mention);
    if ((mention.place && WHERE.has(word)) || describes(tokens, mention)) continue;
    const last = chosen.at(-1);
    const joined = last !== undefined && mention.from - last.to <= 3 && JOINING.has(tokens[last.to]!.lower);
    if (last === undefined || joined || TOWARDS.has(word)) chosen.push(mention);
  }
  return chosen;
}

/** Whom a passive is about: who stands as its subject, or is named within it ("a camp for refugees was attacked"). */
export function undergoing(
  { from, group }: Clause,
  before: readonly Mention[],
  by: readonly Mention[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const subjects = before.filter((mention) => !by.includes(mention));
  if (subjects.length > 0) return subjects;
  const within = mentions.find((mention) => mention.from >= from && mention.to <= group.from && !mention.adjective);
  return within === undefined ? [] : [within];
}

/** Whom the act that a clause tells is done to, in the clause or in what it governs. */
export function actedUpon(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  roles: readonly Roles[],
  nth: number,
  reach: number,
  mentions: readonly Mention[],
): readonly Mention[] {
  const { group, to } = clauses[nth]!;
  const { subjects, objects } = roles[nth]!;
  if (objects.length > 0 || group.passive) return objects;
  const others = (named: readonly Mention[]) =>
    named.filter(({ name }) => !subjects.some((subject) => subject.name === name));
  // "Demanded that Somalia disarm": it is demanded of who is to act.
  const governed = to < reach && clauses[nth + 1]?.opener === 'that' ? others(roles[nth + 1]!.subjects) : [];
  if (governed.length > 0) return governed;
  const within = others(mentions.filter((mention) => mention.from >= group.to && mention.to <= Math.max(to, reach)));
  const named = within.find(
    (mention) => !mention.adjective && !(mention.place && mention.from >= to) && !describes(tokens, mention),
  );
  const one =
    named ?? within.find((mention) => !describes(tokens, mention)) ?? within.find(({ adjective }) => adjective);
  if (one !== undefined) return [one];
  // "Threatened to leave the talks if Spain votes": who is to heed it.
  const condition = clauses.findIndex(({ opener }, at) => at > nth && (opener === 'if' || opener === 'unless'));
  return condition === -1 ? [] : others(roles[condition]!.subjects);
}

/** A clause of a participle that describes who stands before it. */
function isDescription({ group, opener }: Clause): boolean {
  return group.reduced && opener === '';
}

/** The word before a name, past an article. */
export function wordBefore(tokens: readonly Token[], { from }: Mention): string {
  const before = tokens[from - 1]?.lower ?? '';
  return ARTICLES.has(before) ? (tokens[from - 2]?.lower ?? '') : before;
}

/** "US aid", "military aid": a name that only says which. */
function describes(tokens: readonly Token[], { adjective, kind, to }: Mention): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word' || NO_NOUN.has(next.lower) || next.lower.endsWith('ly')) return false;
  if (adjective) return true;
  return kind === 'group' && DESCRIBING.has(tokens[to - 1]!.lower) && !next.capital && verbOf(next.lower) === null;
}
