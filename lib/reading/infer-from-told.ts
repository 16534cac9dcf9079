import { hoursApart, shiftDay, shiftYear, wholeDays, wholeYears } from './counted-dates';
import { followed, followsBy } from './followed';
import { MOST_MINUTES, near, type Before, type Inference } from './inference';
import type { When } from './timed';

/** "Two days later", "the same day", "the following year", counted from what was told last. */
export function counted({ told, dated }: Inference): When | null {
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
export function soonAfter(inference: Inference): When | null {
  const follows = followsBy(inference.told.happening);
  const hours = follows === null ? null : hoursApart(follows);
  const other = follows === null || hours === null ? null : followedDate(inference);
  if (follows === null || hours === null || other === null) return null;
  return near(inference, other, 'after', hours, follows, 'Soon after what was told before.');
}

/** "Later": some day between what it follows and the report. */
export function following(inference: Inference): When | null {
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
