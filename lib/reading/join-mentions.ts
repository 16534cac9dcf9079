import type { Happening } from './happening';
import type { When } from './timed';

/** A happening with its time; several that tell the same event stand together, the fullest first. */
export interface Told {
  readonly happening: Happening;
  readonly when: When;
}

/** Verbs that tell the same kind of act in other words. */
const CLASSES: readonly (readonly string[])[] = [
  ['meet', 'hold', 'speak', 'talk', 'confer', 'huddle', 'have', 'begin', 'start', 'open', 'launch'],
  ['arrive', 'visit', 'travel', 'fly', 'return', 'tour'],
  ['condemn', 'criticise', 'denounce', 'slam', 'decry', 'deplore', 'blast', 'rebuke'],
  ['sign', 'enact'],
  ['kill', 'attack', 'wound', 'injure', 'shoot', 'bomb'],
  ['praise', 'welcome', 'hail', 'applaud'],
];
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((list) => list.map((base) => [base, list[0]!] as const)),
);
/** An event is told again soon; further back, another one of its kind may be meant. */
const MOST_COMPARED = 12;

/**
 * The happenings of a text, those together that tell the same event. Time is linear: each is compared with the last few
 * of its kind.
 */
export function joinMentions(told: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  const byKind = new Map<string, Told[][]>();
  for (const one of told) {
    const kind = one.happening.sense.type;
    const same = byKind.get(kind) ?? [];
    const group = same.slice(-MOST_COMPARED).findLast((others) => {
      const near = others.length <= MOST_COMPARED ? others : [others[0]!, ...others.slice(1 - MOST_COMPARED)];
      return (
        near.some((other) => sameEvent(other, one)) &&
        near.every((other) => sameTime(other, one) && !conflict(other.happening, one.happening))
      );
    });
    if (group === undefined) {
      const fresh = [one];
      groups.push(fresh);
      same.push(fresh);
      byKind.set(kind, same);
    } else group.push(one);
  }
  return groups;
}

/** By a noun, and not by its clause's verb: "hours of talks", "Monday's attack". */
function isNamed({ clause: { group }, head }: Happening): boolean {
  return head !== group.head;
}

function classOf(happening: Happening): string {
  const { group } = happening.clause;
  if (isNamed(happening)) return 'meet';
  return CLASS_OF.get(group.base) ?? group.base;
}

function sameEvent(a: Told, b: Told): boolean {
  if (!sameTime(a, b) || a.happening.status !== b.happening.status) return false;
  // "Monday's attack" is the attack that is told of Monday.
  if ((isNamed(a.happening) || isNamed(b.happening)) && a.when.edtf !== null && a.when.edtf === b.when.edtf)
    return !conflict(a.happening, b.happening);
  const alike = classOf(a.happening) === classOf(b.happening);
  if (a.happening.sentence === b.happening.sentence) {
    if (conflict(a.happening, b.happening)) return false;
    const subject = a.happening.subjects.some(({ name }) => b.happening.subjects.some((other) => other.name === name));
    // "Two were killed and five wounded when gunmen attacked": the one tells what the other did.
    const outcome =
      a.happening.clause.group.passive && a.happening.subjects.length === 0 && a.happening.sense.type === 'assault';
    return (subject && alike && apartBy(a, b)) || outcome || b.happening.hangsOn?.how === 'when';
  }
  if (!alike) return false;
  const [actorsA, actorsB] = [names(a.happening), names(b.happening)];
  const shared = [...actorsA].filter((name) => actorsB.has(name)).length;
  if (shared === 0 || conflict(a.happening, b.happening)) return false;
  // Of two who meet, both must be the same; of one who acts, the verb as well.
  return Math.min(actorsA.size, actorsB.size) >= 2
    ? shared >= 2
    : a.happening.clause.group.base === b.happening.clause.group.base;
}

/** Two clauses that "and" joins, one right after the other. */
function apartBy(a: Told, b: Told): boolean {
  return b.happening.clause.opener === 'and' || a.happening.clause === b.happening.clause;
}

/** Two different people are met on two occasions. */
function conflict(a: Happening, b: Happening): boolean {
  if (a.objects.length === 0 || b.objects.length === 0) return false;
  const [met, other] = [a, b].map(({ objects }) =>
    objects.filter(({ kind }) => kind === 'person').map(({ name }) => name),
  );
  const all = names(b);
  return (
    met!.length > 0 &&
    other!.length > 0 &&
    !met!.some((name) => all.has(name)) &&
    !other!.some((name) => names(a).has(name))
  );
}

function sameTime(a: Told, b: Told): boolean {
  return a.when.edtf === null || b.when.edtf === null || a.when.edtf === b.when.edtf;
}

function names({ subjects, objects }: Happening): ReadonlySet<string> {
  return new Set([...subjects, ...objects].filter(({ kind }) => kind !== 'group').map(({ name }) => name));
}
