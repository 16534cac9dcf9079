import { hoursApart, shiftDay, wholeDays } from './counted-dates';
import { hangsBy } from './followed';
import { around, MOST_MINUTES, near, type Inference } from './inference';
import { dateIn, said, type When } from './timed';

/** "Just before Friday's meetings began, Putin announced …": on that day or near it. */
export function nearNamed({ told: { happening }, clocks, find }: Inference): When | null {
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
export function besideNamed({ told: { happening }, clocks }: Inference): When | null {
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
  const hours = by === null ? null : hoursApart(by);
  const within =
    hours !== null
      ? around(bounds, beside.how, hours)
      : beside.how === 'after' && clocks.end - bounds.from <= MOST_MINUTES && happening.status === 'happened'
        ? { from: bounds.from, to: clocks.end }
        : null;
  const found = within === null ? null : clocks.daysIn(within, happening);
  const why = `${beside.how === 'after' ? 'Not before' : 'Shortly before'} the ${noun}, and not after the report.`;
  return found === null ? null : { ...found, expression, sure: false, why: `${why} ${beside.date.why}` };
}

/** "Met Xi after holding talks with Wang": taken for the same day. */
export function withMain(inference: Inference): When | null {
  const { hangsOn, clause } = inference.told.happening;
  if ((hangsOn?.how !== 'after' && hangsOn?.how !== 'before') || clause.group.mood !== 'gerund') return null;
  const main = mainOf(inference);
  const why = `It stands ${hangsOn.how} “${mainVerb(inference)}” without a time of its own; taken for the same day.`;
  return main === null ? null : { ...main, sure: false, why };
}

/** "A day after the talks broke off", "shortly before Biden signed it". */
export function apartFromMain(inference: Inference): When | null {
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
  const hours = hoursApart(by);
  return hours === null ? null : near(inference, main, way, hours, by, `Shortly ${way} ${verb}.`);
}

function mainOf({ told, dated }: Inference): When | null {
  const clause = told.happening.hangsOn?.clause;
  return dated.findLast((other) => other.told.happening.clause === clause)?.when ?? null;
}

function mainVerb({ told: { happening } }: Inference): string {
  return happening.sentence.tokens[happening.hangsOn!.clause.group.head]!.text;
}
