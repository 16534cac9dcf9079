import type { CivilDay } from '../time/civil-day';
import { formatDay, formatYear } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { followed, followsBy, hangsBy } from './followed';
import type { Told } from './join-mentions';
import { hoursFrom, type Bounds, type Clocks } from './on-clock';
import type { Span } from './span';
import { dateIn, said, type Find, type When } from './timed';

/** Something told before, with its time. */
export interface Before {
  readonly told: Told;
  readonly when: When;
}

export interface Inference {
  readonly told: Told;
  /** What was told before and has a time, the last one last. */
  readonly dated: readonly Before[];
  readonly clocks: Clocks;
  readonly find: Find;
}

/** Further apart, "later" says nothing. */
const MOST_MINUTES = 31 * 1440;
const HOURS_OF_A_DAY = 24;
/** "Hours", "minutes": lengths that are less than a day, however many. */
const LESS_THAN_A_DAY = /^PT[\dX]+[HM]$/;

/** Ways to tell a time from other times, the surest first; each gives null where it does not apply. */
export const INFERENCES: readonly ((inference: Inference) => When | null)[] = [
  nearNamed,
  besideNamed,
  withMain,
  apartFromMain,
  counted,
  soonAfter,
  following,
];

/** "Just before Friday's meetings began, Putin announced …": on that day or near it. */
function nearNamed({ told: { happening }, clocks, find }: Inference): When | null {
  const { sentence, clause } = happening;
  if (clause.opener !== ',') return null;
  const start = sentence.tokens[clause.from]!.start;
  const near = sentence.relations.findLast(({ to, end }) => to === 'named' && end <= start);
  if (near === undefined || near.withinHours === null) return null;
  const from = sentence.tokens.findIndex((token) => token.end === near.end);
  const date = dateIn(sentence, { ...clause, from, to: clause.from }, find, from);
  const bounds = date === null ? null : clocks.boundsOf(said(date));
  const days = bounds === null ? null : clocks.daysIn(around(bounds, near.relation, near.withinHours), happening);
  return days === null
    ? null
    : {
        ...days,
        expression: { start: date!.start, end: date!.end },
        sure: true,
        why: `Shortly ${near.relation} something of that day: on it or on the day next to it. ${date!.why}`,
      };
}

/** "After Monday's attack", "two days after Monday's vote", "shortly before Friday's talks". */
function besideNamed({ told: { happening }, clocks }: Inference): When | null {
  const { sentence, named } = happening;
  const beside = named.find(({ how }) => how === 'after' || how === 'before');
  const bounds = beside === undefined ? null : clocks.boundsOf(said(beside.date));
  if (beside === undefined || bounds === null || (beside.how !== 'after' && beside.how !== 'before')) return null;
  const end = sentence.tokens[beside.from - 1]!.end;
  const by = sentence.relations.find((one) => one.to === 'named' && one.end === end) ?? null;
  const noun = sentence.tokens[beside.at]!.text;
  const days = wholeDays(by?.distance ?? null);
  const expression = { start: by?.start ?? beside.date.start, end: beside.date.end };
  if (days !== null) {
    const edtf = shiftDay(said(beside.date), beside.how === 'before' ? -days : days);
    return edtf === null ? null : { edtf, expression, sure: true, why: `Counted from the ${noun}. ${beside.date.why}` };
  }
  const within =
    by !== null && by.withinHours !== null
      ? around(bounds, beside.how, by.withinHours)
      : beside.how === 'after' && clocks.end - bounds.from <= MOST_MINUTES && happening.status === 'happened'
        ? { from: bounds.from, to: clocks.end }
        : null;
  const found = within === null ? null : clocks.daysIn(within, happening);
  const why = `${beside.how === 'after' ? 'Not before' : 'Shortly before'} the ${noun}, and not after the report.`;
  return found === null ? null : { ...found, expression, sure: false, why: `${why} ${beside.date.why}` };
}

/** "Met Xi after holding talks with Wang": taken for the same day. */
function withMain(inference: Inference): When | null {
  const { hangsOn, clause } = inference.told.happening;
  if ((hangsOn?.how !== 'after' && hangsOn?.how !== 'before') || clause.group.mood !== 'gerund') return null;
  const main = mainOf(inference);
  const why = `It stands ${hangsOn.how} “${mainVerb(inference)}” without a time of its own; taken for the same day.`;
  return main === null ? null : { ...main, sure: false, why };
}

/** "A day after the talks broke off", "shortly before Biden signed it". */
function apartFromMain(inference: Inference): When | null {
  const by = hangsBy(inference.told.happening);
  const main = by === null ? null : mainOf(inference);
  if (by === null || main === null) return null;
  // What came before the main verb's deed stands behind "after".
  const way = by.relation === 'after' ? 'before' : 'after';
  const verb = `“${mainVerb(inference)}”`;
  const days = wholeDays(by.distance);
  if (days !== null) {
    const edtf = shiftDay(main, way === 'before' ? -days : days);
    const why = `Counted from ${verb}.`;
    return edtf === null ? null : { ...main, edtf, within: undefined, expression: null, sure: false, why };
  }
  const hours = by.withinHours ?? (LESS_THAN_A_DAY.test(by.distance ?? '') ? HOURS_OF_A_DAY : null);
  return hours === null ? null : near(inference, main, way, hours, by, `Shortly ${way} ${verb}.`);
}

/** "Two days later", "the same day", "the following year", counted from what was told last. */
function counted({ told, dated }: Inference): When | null {
  const { sentence, clause } = told.happening;
  const from = dated.findLast(happened);
  if (from === undefined) return null;
  const start = sentence.tokens[clause.from]!.start;
  const end = sentence.tokens[Math.max(clause.from, clause.to - 1)]!.end;
  for (const relation of sentence.relations) {
    if (relation.to !== 'told' || relation.start < start || relation.end > end) continue;
    const sign = relation.relation === 'before' ? -1 : 1;
    const [days, years] = [wholeDays(relation.distance), wholeYears(relation.distance)];
    const edtf =
      days !== null ? shiftDay(from.when, sign * days) : years !== null ? shiftYear(from.when, sign * years) : null;
    if (edtf !== null)
      return {
        edtf,
        clock: from.when.clock,
        expression: { start: relation.start, end: relation.end },
        sure: false,
        why: `Counted from ${from.when.edtf}, which was told last.`,
      };
  }
  return null;
}

/** "Immediately", "hours later": within so many hours of what it follows. */
function soonAfter(inference: Inference): When | null {
  const follows = followsBy(inference.told.happening);
  const hours = follows?.withinHours ?? (LESS_THAN_A_DAY.test(follows?.distance ?? '') ? HOURS_OF_A_DAY : null);
  const other = follows === null || hours === null ? null : followedDate(inference);
  if (follows === null || hours === null || other === null) return null;
  return near(inference, other, 'after', hours, follows, 'Soon after what was told before.');
}

/** "Later": some day between what it follows and the report. */
function following(inference: Inference): When | null {
  const { told, clocks } = inference;
  const follows = followsBy(told.happening);
  if (follows === null || told.happening.status !== 'happened') return null;
  const other = followedDate(inference);
  const bounds = other === null ? null : clocks.boundsOf(other);
  if (bounds === null || clocks.end - bounds.from > MOST_MINUTES) return null;
  const days = clocks.daysIn({ from: bounds.from, to: clocks.end }, told.happening);
  if (days === null) return null;
  const words = told.happening.sentence.tokens.find(({ start }) => start >= follows.start)?.text ?? '';
  return {
    ...days,
    expression: { start: follows.start, end: follows.end },
    sure: false,
    why: `“${words}”: not before what was told last, and not after the report.`,
  };
}

function near(
  { told, clocks }: Inference,
  other: When,
  way: 'before' | 'after',
  hours: number,
  { start, end }: Span,
  why: string,
): When | null {
  const bounds = clocks.boundsOf(other);
  const days = bounds === null ? null : clocks.daysIn(around(bounds, way, hours), told.happening);
  return days === null ? null : { ...days, expression: { start, end }, sure: false, why };
}

/** The stretch within which something shortly before or after another was. */
function around({ from, to }: Bounds, way: 'before' | 'after' | 'same', hours: number): Bounds {
  return way === 'before' ? { from: hoursFrom(from, -hours), to } : { from, to: hoursFrom(to, hours) };
}

function mainOf({ told, dated }: Inference): When | null {
  const clause = told.happening.hangsOn?.clause;
  return dated.findLast((other) => other.told.happening.clause === clause)?.when ?? null;
}

function mainVerb({ told: { happening } }: Inference): string {
  return happening.sentence.tokens[happening.hangsOn!.clause.group.head]!.text;
}

/** What "later" follows, or else what happened last. */
function followedDate({ told, dated }: Inference): When | null {
  const past = dated.filter(happened);
  const { other } = followed(
    told,
    past.map((one) => one.told),
  );
  return (past.find((one) => one.told === other) ?? past.at(-1))?.when ?? null;
}

function happened({ told }: Before): boolean {
  return told.happening.status === 'happened';
}

/** Only days can be counted: "two weeks later" is about then. */
function wholeDays(distance: string | null): number | null {
  const days = distance === null ? null : /^P(\d{1,3})D$/.exec(distance);
  return days === null ? null : Number(days[1]);
}

function wholeYears(distance: string | null): number | null {
  const years = distance === null ? null : /^P(\d{1,3})Y$/.exec(distance);
  return years === null ? null : Number(years[1]);
}

function shiftDay({ edtf }: When, count: number): string | null {
  const { earliest, latest } = daysOf(parseEdtf(edtf!));
  return earliest !== null && earliest === latest ? formatDay((earliest + count) as CivilDay) : null;
}

function shiftYear({ edtf }: When, count: number): string | null {
  const year = /^\d{4}/.exec(edtf!)?.[0];
  return year === undefined ? null : formatYear(Number(year) + count);
}
