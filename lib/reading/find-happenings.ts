import type { CivilDay } from '../time/civil-day';
import { wordSet } from './dates/word-set';
import { calledOff } from './called-off';
import { chooseSense } from './choose-sense';
import { aboutOf, hangsOn, reachOf } from './clause-links';
import { clausesOf, type Clause } from './clauses';
import type { Mention } from './find-actors';
import type { Happening } from './happening';
import { statusOf } from './modality';
import { actedUpon } from './objects';
import { rolesOf, type Spoken } from './roles';
import { promiseIn, statementIn } from './statements';
import { meetingsApart } from './meetings-apart';
import { happeningOf, namedEvents, type NamedEvent } from './named-events';
import { nounHappenings } from './noun-happenings';
import type { Sentence } from './sentences';
import { lastOne, spanOf, type Find } from './timed';

/** What these tell is about what they name: "condemned Monday's attack" was not on Monday. */
const REACTIONS = wordSet('accuse support reject state request threaten sanction');

/**
 * What a sentence tells to have happened, to be under way or to be planned. What somebody says in a quotation, what is
 * only wanted, supposed, denied or possible, and what is merely said, is left out.
 *
 * @param find The expressions of time within a stretch of the text.
 */
export function findHappenings(
  sentence: Sentence,
  mentions: readonly Mention[],
  spoken: Spoken,
  find: Find,
  published: CivilDay | null,
): readonly Happening[] {
  const clauses = clausesOf(sentence, mentions);
  const roles = rolesOf(sentence, clauses, mentions, spoken);
  const times = find(sentence);
  const named = times.length === 0 ? [] : namedEvents(sentence, clauses, times);
  const beside = new Set(named.filter(({ how }) => how === 'after' || how === 'before').map(({ date }) => date));
  const timed = (clause: Clause) => times.length > 0 && find(spanOf(sentence, clause)).length > 0;
  const dated = (clause: Clause) =>
    times.length > 0 &&
    find(spanOf(sentence, clause)).some((one) => one.edtf !== null && !beside.has(one));
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
      hangsOn: hangsOn(sentence.tokens, clauses, nth),
      named: [],
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
    const shared = common.hangsOn?.how === 'while' && dated(common.hangsOn.clause);
    const when = dated(clause) || shared || (told.status === 'under-way' && timed(clause));
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
  const all = [...told, ...nounHappenings(sentence, clauses, roles, mentions)];
  if (named.length === 0) return all;
  const apart = named.flatMap((one): readonly NamedEvent[] => {
    const around = all.filter(({ clause, reach }) => holds(clause, reach, one.at));
    // What a clause tells itself, it does not name besides: "Monday's talks began", "won Sunday's election".
    const beside = one.how === 'after' || one.how === 'before';
    const same =
      !beside && around.some(({ sense: { type } }) => type === one.type || (one.object && !REACTIONS.has(type)));
    if (same || (one.how === 'at' && around.length > 0)) return [];
    // "After Monday's vote", "hours before Monday's vote": what happened then was near or past.
    const before = sentence.tokens[one.from - 1]?.end;
    const near = one.how === 'before' && sentence.relations.some(({ to, end }) => to === 'named' && end === before);
    const over = (one.how === 'after' || near) && around.some(({ status }) => status === 'happened');
    return [over ? { ...one, date: lastOne(one.date, sentence, published) } : one];
  });
  return [
    ...all.map((one) => ({ ...one, named: apart.filter(({ at }) => holds(one.clause, one.reach, at)) })),
    ...apart.flatMap((one) => happeningOf(one, sentence, mentions, published) ?? []),
  ];
}

function holds({ from, to }: Clause, reach: number, at: number): boolean {
  return from <= at && at < Math.max(to, reach);
}

/** A verb alone, without a word beside it, tells nothing. */
function isBare({ tokens }: Sentence, { from, to, group, opener }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, lower } = tokens[at]!;
    if ((at < group.from || at >= group.to) && kind !== 'sign' && lower !== opener) return false;
  }
  return true;
}
