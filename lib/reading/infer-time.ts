import { formatDay, type CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { Told } from './join-mentions';
import { dateIn, type When } from './timed';
import type { Clause } from './clauses';
import type { Expression } from './dates/expression';
import type { Span } from './span';

type Find = (span: Span) => readonly Expression[];

/** Words by which an event follows another one that was told before. */
export const FOLLOWING: ReadonlySet<string> = new Set(['later', 'immediately', 'then', 'afterwards', 'afterward', 'soon', 'subsequently', 'promptly', 'quickly']);

/**
 * The time of a happening that has none of its own, from the one it hangs on: "after holding talks", "the department later
 * said". It is an inference, and never finer than what it is inferred from.
 *
 * @param previous What was told last with a date, before this one.
 */
export function inferTime(told: Told, group: readonly Told[], previous: readonly Told[], published: CivilDay | null, find: Find): When | null {
  const { happening } = told;
  const before = frontedBefore(happening.sentence.tokens.map(({ lower }) => lower), happening.clause, happening.sentence, group, find);
  if (before !== null) return before;
  const { hangsOn, clause, sentence } = happening;
  if ((hangsOn?.how === 'after' || hangsOn?.how === 'before') && clause.group.mood === 'gerund') {
    const main = previous.findLast(({ happening: other }) => other.clause === hangsOn.clause);
    if (main?.when.edtf != null) return { ...main.when, sure: false, why: `Told with “${sentence.tokens[hangsOn.clause.group.head]!.text}”, ${hangsOn.how} which it stands without a time of its own.` };
  }
  const follows = sentence.tokens.slice(clause.from, clause.group.to + 2).find(({ lower }) => FOLLOWING.has(lower));
  const last = previous.findLast(({ when, happening: { status } }) => when.edtf !== null && status === 'happened');
  if (follows === undefined || last === undefined || published === null || happening.status !== 'happened') return null;
  const { earliest } = daysOf(parseEdtf(last.when.edtf!));
  if (earliest === null || earliest > published || published - earliest > MOST_DAYS) return null;
  return { edtf: oneOf(earliest, published), expression: { start: follows.start, end: follows.end }, sure: false, why: `“${follows.text}”: not before what was told last, and not after the report.` };
}

/** Further apart, "later" says nothing. */
const MOST_DAYS = 31;

/** "Just before Friday's meetings began, Putin announced …": on that day or the day before. */
function frontedBefore(words: readonly string[], clause: Clause, sentence: Told['happening']['sentence'], group: readonly Told[], find: Find): When | null {
  if (group.length > 1 || clause.opener !== ',') return null;
  const from = words.lastIndexOf('before', clause.from);
  if (from === -1 || !/^(?:just|shortly|hours|minutes|immediately|the)$/.test(words[from - 1] ?? '')) return null;
  const date = dateIn(sentence, { ...clause, from, to: clause.from }, find, from);
  const day = date?.edtf == null ? null : daysOf(parseEdtf(date.edtf));
  if (date === null || day?.earliest == null || day.earliest !== day.latest) return null;
  return {
    edtf: oneOf((day.earliest - 1) as CivilDay, day.earliest), expression: { start: date.start, end: date.end }, sure: true,
    why: `Shortly before something of that day: on it or on the day before. ${date.why}`,
  };
}

function oneOf(from: CivilDay, to: CivilDay): string {
  return from === to ? formatDay(from) : `[${formatDay(from)}..${formatDay(to)}]`;
}
