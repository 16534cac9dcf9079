import { formatDay, formatYear, type CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { countedDays, daysBefore } from './counted-time';
import type { Expression } from './dates/expression';
import type { Told } from './join-mentions';
import { oneOf } from './settle-time';
import type { Span } from './span';
import { dateIn, type When } from './timed';

type Find = (span: Span) => readonly Expression[];
type Group = readonly Told[];

/** Words by which an event follows another one that was told before. */
export const FOLLOWING: ReadonlySet<string> = new Set([
  'later',
  'immediately',
  'then',
  'afterwards',
  'afterward',
  'soon',
  'subsequently',
  'promptly',
  'quickly',
]);
/** How far back something was told that a word still counts from. */
const MOST_BACK = 8;
/** Further apart, "later" says nothing. */
const MOST_DAYS = 31;
const SHORTLY = /^(?:just|shortly|hours|minutes|immediately)$/;

/**
 * Gives a time to what has none of its own, from what it hangs on: "after holding talks", "two days later", "just
 * before
 * the meetings began". It is an inference, never finer than what it is inferred from, and says so.
 */
export function withInferred(
  groups: readonly Group[],
  all: Group,
  published: CivilDay | null,
  find: Find,
): readonly Group[] {
  const timeOf = new Map<Told, When>();
  const groupOf = new Map(groups.flatMap((group) => group.map((told) => [told, group] as const)));
  for (const group of groups) {
    const dated = group.find(({ when }) => when.edtf !== null);
    for (const told of group) timeOf.set(told, dated?.when ?? told.when);
  }
  const place = new Map(all.map((told, at) => [told, at]));
  return groups.map((group) => {
    for (const [at, told] of group.entries()) {
      const from = place.get(told)!;
      const previous = all.slice(Math.max(0, from - MOST_BACK), from).filter((other) => groupOf.get(other) !== group);
      const last = (fits: (other: Told) => boolean) => {
        const found = previous.findLast((other) => timeOf.get(other)?.edtf !== null && fits(other));
        return found === undefined ? null : timeOf.get(found)!;
      };
      const when = told.when.edtf === null ? infer(told, last, published, find) : null;
      if (when === null) continue;
      if (group.some(({ when: { edtf } }) => edtf !== null)) return group;
      for (const member of group) timeOf.set(member, when);
      return [{ ...told, when }, ...group.filter((_, nth) => nth !== at)];
    }
    return group;
  });
}

function infer(
  told: Told,
  last: (fits: (other: Told) => boolean) => When | null,
  published: CivilDay | null,
  find: Find,
): When | null {
  const { happening } = told;
  const { hangsOn, clause, sentence, status } = happening;
  const before = shortlyBefore(told, find);
  if (before !== null) return before;
  if ((hangsOn?.how === 'after' || hangsOn?.how === 'before') && clause.group.mood === 'gerund') {
    const main = last(({ happening: other }) => other.clause === hangsOn.clause);
    return main === null
      ? null
      : {
          ...main,
          sure: false,
          why: `It stands ${hangsOn.how} “${sentence.tokens[hangsOn.clause.group.head]!.text}” without a time of its own; taken for the same day.`,
        };
  }
  const apart = hangsOn?.how === 'after' ? daysBefore(sentence.tokens, clause.from) : null;
  if (apart !== null) {
    const main = last(({ happening: other }) => other.clause === hangsOn!.clause);
    const edtf = dayAfter(dayOf(main), -apart);
    return edtf === null
      ? null
      : {
          edtf,
          expression: null,
          sure: false,
          why: `Counted back from “${sentence.tokens[hangsOn!.clause.group.head]!.text}”, which came after it.`,
        };
  }
  const past = ({ happening: other }: Told) => other.status === 'happened';
  const counted = countedDays(sentence.tokens, clause.from, clause.to);
  if (counted !== null) {
    const [first, second] = [sentence.tokens[counted.from]!, sentence.tokens[counted.to - 1]!];
    const from = last(past);
    const edtf = counted.unit === 'day' ? dayAfter(dayOf(from), counted.count) : yearAfter(from, counted.count);
    return edtf === null
      ? null
      : {
          edtf,
          expression: { start: first.start, end: second.end },
          sure: false,
          why: `Counted from ${from!.edtf}, which was told last.`,
        };
  }
  const follows = sentence.tokens.slice(clause.from, clause.group.to + 2).find(({ lower }) => FOLLOWING.has(lower));
  if (follows === undefined || published === null || status !== 'happened') return null;
  const names = new Set(sentence.tokens.map(({ text }) => text));
  const shared = last(
    (other) =>
      past(other) &&
      [...other.happening.subjects, ...other.happening.objects].some(({ name }) =>
        name.split(' ').some((part) => names.has(part)),
      ),
  );
  const earlier = (shared ?? last(past))?.edtf;
  const { earliest } = earlier === undefined || earlier === null ? { earliest: null } : daysOf(parseEdtf(earlier));
  if (earliest === null || earliest > published || published - earliest > MOST_DAYS) return null;
  return {
    edtf: oneOf(earliest, published),
    expression: { start: follows.start, end: follows.end },
    sure: false,
    why: `“${follows.text}”: not before what was told last, and not after the report.`,
  };
}

function dayAfter(day: CivilDay | null, count: number): string | null {
  return day === null ? null : formatDay((day + count) as CivilDay);
}

function yearAfter(when: When | null, count: number): string | null {
  const year = when?.edtf === undefined || when.edtf === null ? null : (/^\d{4}/.exec(when.edtf)?.[0] ?? null);
  return year === null ? null : formatYear(Number(year) + count);
}

function dayOf(when: When | null): CivilDay | null {
  if (when?.edtf === undefined || when.edtf === null) return null;
  const { earliest, latest } = daysOf(parseEdtf(when.edtf));
  return earliest !== null && earliest === latest ? earliest : null;
}

/** "Just before Friday's meetings began, Putin announced …": on that day or the day before. */
function shortlyBefore({ happening: { sentence, clause } }: Told, find: Find): When | null {
  if (clause.opener !== ',') return null;
  const words = sentence.tokens.map(({ lower }) => lower);
  const from = words.lastIndexOf('before', clause.from);
  if (from === -1 || !SHORTLY.test(words[from - 1] ?? '')) return null;
  const date = dateIn(sentence, { ...clause, from, to: clause.from }, find, from);
  const day = date === null ? null : dayOf({ edtf: date.edtf, why: '', expression: null, sure: true });
  if (date === null || day === null) return null;
  return {
    edtf: oneOf((day - 1) as CivilDay, day),
    expression: { start: date.start, end: date.end },
    sure: true,
    why: `Shortly before something of that day: on it or on the day before. ${date.why}`,
  };
}
