import { wordSet } from './dates/word-set';
import { calledOff } from './called-off';
import { chooseSense } from './choose-sense';
import { clausesOf, type Clause } from './clauses';
import type { Mention } from './find-actors';
import type { Happening } from './happening';
import { statusOf } from './modality';
import { actedUpon } from './objects';
import { rolesOf, type Spoken } from './roles';
import { promiseIn, statementIn } from './statements';
import { meetingsApart } from './meetings-apart';
import { nounHappenings } from './noun-happenings';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { SAYING, UNREAL } from './words/verb-senses';

const RELATIVES = new Set(['who', 'which', 'that']);
const MOST_ANTECEDENT = 6;
/** Words before a verb that are no subject. */
const SHARING = wordSet(', and but or then also later after before while when by');

/**
 * What a sentence tells to have happened, to be under way or to be planned. What somebody says in a quotation, what is
 * only wanted, supposed, denied or possible, and what is merely said, is left out.
 *
 * @param dated Whether words of time that give a date stand within a clause.
 * @param timed Whether any words of time do.
 */
export function findHappenings(
  sentence: Sentence,
  mentions: readonly Mention[],
  spoken: Spoken,
  dated: (clause: Clause) => boolean,
  timed: (clause: Clause) => boolean,
): readonly Happening[] {
  const clauses = clausesOf(sentence, mentions);
  const roles = rolesOf(sentence, clauses, mentions, spoken);
  const about = aboutOf(sentence.tokens, clauses);
  const told = clauses.flatMap((clause, nth): readonly Happening[] => {
    if (clause.quoted) return [];
    const { subjects, understood } = roles[nth]!;
    const reach = reachOf(clauses, nth);
    const objects = actedUpon(sentence.tokens, clauses, roles, nth, reach, mentions);
    const before = clauses[nth - 1] ?? null;
    const next = clauses[nth + 1] ?? null;
    const common = {
      sentence,
      clause,
      subjects,
      objects,
      about: about[nth]!,
      head: clause.group.head,
      reach,
      title: null,
      hangsOn: hangsOn(clause, clauses, nth),
    };
    const promise = promiseIn(
      sentence.tokens,
      clause,
      next,
      subjects,
      roles[nth + 1]?.subjects ?? [],
      next !== null && dated(next),
    );
    const doubts = understood ? ['Who acts is understood from the words before.'] : [];
    if (promise !== null) return [{ ...common, sense: promise, status: 'happened', strong: promise.strong, doubts }];
    const off = calledOff(sentence.tokens, clause);
    if (off !== null) return [{ ...common, ...off, reach: sentence.tokens.length, strong: true, doubts }];
    const sense =
      chooseSense(sentence.tokens, clause) ?? statementIn(sentence, clause, nth, clauses, subjects, dated(clause));
    if (sense === null) return [];
    const told = statusOf(sentence.tokens, clause, before, sense, dated(clause), timed(clause));
    if (told === null) return [];
    const strong = sense.strong && told.strong;
    const when = dated(clause) || (told.status === 'under-way' && timed(clause));
    if (!sense.strong && !when) return [];
    if (subjects.length + objects.length === 0 && sense.before === null && isBare(sentence, clause)) return [];
    // "Shortly before the meetings began" says when something else was.
    if (
      nth + 1 < clauses.length &&
      (clause.opener === 'before' || clause.opener === 'after') &&
      next?.opener === ',' &&
      subjects.length === 0
    )
      return [];
    return meetingsApart({ ...common, sense, status: told.status, strong, doubts: [...doubts, ...told.doubts] });
  });
  return [...told, ...nounHappenings(sentence, clauses, roles, mentions)];
}

/** Where the subject of each clause stands: "was passed in June and was suspended" shares it. */
function aboutOf(tokens: readonly Token[], clauses: readonly Clause[]): readonly Happening['about'][] {
  const about: Happening['about'][] = [];
  for (const [nth, { from, group, opener }] of clauses.entries()) {
    // "A power station that was bombed": what stands before the clause.
    const start = tokens.slice(from, group.from);
    if (RELATIVES.has(opener) && start.every(({ lower }) => lower === ',' || lower === opener)) {
      about.push({ from: Math.max(clauses[nth - 1]?.group.to ?? 0, from - MOST_ANTECEDENT), to: from });
      continue;
    }
    const shared = start.every(({ lower }) => SHARING.has(lower) || lower.endsWith('ly'));
    about.push((shared ? about.at(-1) : undefined) ?? { from, to: group.from });
  }
  return about;
}

/** A verb alone, without a word beside it, tells nothing. */
function isBare({ tokens }: Sentence, { from, to, group, opener }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, lower } = tokens[at]!;
    if ((at < group.from || at >= group.to) && kind !== 'sign' && lower !== opener) return false;
  }
  return true;
}

/** A clause reaches over the infinitives and the clauses with "that" that it governs. */
function reachOf(clauses: readonly Clause[], nth: number): number {
  let at = nth;
  for (let next = clauses[at + 1]; next !== undefined; next = clauses[at + 1]) {
    const governed =
      next.group.mood === 'infinitive' ||
      (next.opener === '' && (next.group.mood !== 'past' || next.group.reduced)) ||
      (next.opener === 'that' && (SAYING.has(clauses[at]!.group.base) || UNREAL.has(clauses[at]!.group.base)));
    if (!governed) break;
    at += 1;
  }
  return clauses[at]!.to;
}

function hangsOn(clause: Clause, clauses: readonly Clause[], nth: number): Happening['hangsOn'] {
  const before = clauses[nth - 1];
  if (before === undefined) return null;
  const { opener } = clause;
  if (opener === 'after' || opener === 'before' || opener === 'when') return { how: opener, clause: before };
  return before.group.base === 'announce' || before.group.base === 'say' ? { how: 'announced', clause: before } : null;
}
