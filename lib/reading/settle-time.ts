import { formatDay, type CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { Happening } from './happening';
import { isWeekday, plans, precededBy } from './timed';
import type { When } from './timed';

/**
 * A time as far as the report can know it: what happened was not after its publication, what is under way still is on
 * that day, and "by 15 March" is some day until then.
 */
export function settleTime(when: When, happening: Happening, published: CivilDay | null): When {
  if (published === null) return when;
  const { status } = happening;
  if (status === 'under-way') return underWay(when, published);
  if (when.edtf === null) return when;
  const edtf = parseEdtf(when.edtf);
  const { earliest, latest } = daysOf(edtf);
  if (earliest === null || latest === null) return when;
  if (status === 'scheduled' && latest > published && precededBy(happening.sentence, when.expression, 'by')) {
    return { ...when, edtf: oneOf(published, latest), why: `Some day until then. ${when.why}` };
  }
  const ranged = edtf.kind === 'oneOf' || edtf.kind === 'interval';
  if (status === 'happened' && ranged && earliest <= published && latest > published) {
    return {
      ...when,
      edtf: oneOf(earliest, published),
      why: `${when.why} It is told as past, so it was not after the report.`,
    };
  }
  return when;
}

/** "Agreed to buy it on Tuesday": the day is the agreement's, and what is to be done has none. */
export function isStale(
  { status, sentence, clause: { group, from } }: Happening,
  { edtf, expression }: When,
  published: CivilDay | null,
): boolean {
  if (status !== 'scheduled' || group.mood !== 'infinitive' || edtf === null || published === null) return false;
  if (expression !== null && isWeekday(sentence, expression) && !plans(sentence, from)) return true;
  const { latest } = daysOf(parseEdtf(edtf));
  return latest !== null && latest <= published;
}

/** What goes on began at some time that is seldom said, and lasts at least to the report. */
function underWay(when: When, published: CivilDay): When {
  const until = formatDay(published);
  if (when.expression === null) return when;
  if (when.edtf === null)
    return {
      ...when,
      edtf: `/${until}`,
      sure: false,
      why: `It goes on when the report is published; when it began is not said. ${when.why}`,
    };
  const edtf = parseEdtf(when.edtf);
  const { earliest, latest } = daysOf(edtf);
  if (earliest === null || latest === null || edtf.kind !== 'interval' || latest < published) return when;
  const from = typeof edtf.from === 'string' ? '' : `${when.edtf.split('/')[0]!.replace(/[~?%]$/, '')}~`;
  return { ...when, edtf: `${from}/${until}`, why: `${when.why} It lasts to the day of the report.` };
}

/** EDTF for one of some days, both ends inclusive. */
export function oneOf(from: CivilDay, to: CivilDay): string {
  return from === to ? formatDay(from) : `[${formatDay(from)}..${formatDay(to)}]`;
}
