import { dateText, sureDate } from '../time/date-text';
import type { Edtf } from '../time/edtf';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';

/** "24 November 2026": a day in the notes of files, which follow no style's rules. */
export function dayText(day: Edtf): string {
  const { earliest } = daysOf(day);
  return earliest === null ? '' : dateText(sureDate(earliest));
}

/** "24 Nov 2026". */
export function shortDayText(day: Edtf): string {
  return dayText(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

/** "Data as of 24 November 2026." @throws EdtfError where `revision` is no day. */
export function asOf(revision: string): string {
  return `Data as of ${dayText(parseEdtf(revision))}.`;
}
