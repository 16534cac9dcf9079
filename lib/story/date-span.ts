import type { CalendarDate, Edtf, IntervalEnd } from '../time/edtf';
import { daysOfDate } from '../time/extent';
import { formatEdtf } from '../time/format-edtf';
import { parseEdtf } from '../time/parse-edtf';

/**
 * The date that spans several, from the earliest beginning to the latest end that somebody gave, each as it was written:
 * days with days, a month as a month, "about" kept. Null where no date has a beginning or none has an end.
 */
export function dateSpan(dates: readonly Edtf[]): Edtf | null {
  const first = pick(dates.map(beginningOf), (date, best) => daysOfDate(date).earliest < daysOfDate(best).earliest);
  const last = pick(dates.map(endOf), (date, best) => daysOfDate(date).latest > daysOfDate(best).latest);
  if (first === null || last === null) return null;
  const [from, to] = [formatEdtf({ kind: 'date', date: first }), formatEdtf({ kind: 'date', date: last })];
  return parseEdtf(from === to ? from : `${from}/${to}`);
}

function beginningOf(edtf: Edtf): IntervalEnd {
  return 'date' in edtf ? edtf.date : edtf.from;
}

function endOf(edtf: Edtf): IntervalEnd {
  return 'date' in edtf ? edtf.date : edtf.to;
}

function pick(ends: readonly IntervalEnd[], better: (date: CalendarDate, best: CalendarDate) => boolean): CalendarDate | null {
  return ends.reduce<CalendarDate | null>((best, end) => {
    if (typeof end === 'string') return best;
    return best === null || better(end, best) ? end : best;
  }, null);
}
