import { formatDay, type CivilDay } from '../../../time/civil-day';
import { daysOf } from '../../../time/extent';
import { parseEdtf } from '../../../time/parse-edtf';

/** A year, a month or a day, without qualifiers. */
const PLAIN = /^[\d-]+$/;

/**
 * What is told as past was not after the day of publication: "earlier this week", on a Friday, is one of the days from
 * Monday to Friday. EDTF that reaches past that day ends on it; any other stays as it is.
 *
 * @param publishedText The day of publication in EDTF: a plain date that holds it is the beginning of its text.
 * @param isPast Asked only where it matters.
 */
export function notAfter(
  edtf: string | null,
  published: CivilDay,
  publishedText: string,
  isPast: () => boolean,
): string | null {
  if (edtf === null || edtf === publishedText || edtf.includes('T') || edtf.includes('/')) return edtf;
  if (PLAIN.test(edtf) && !publishedText.startsWith(edtf)) return edtf;
  const { earliest, latest } = daysOf(parseEdtf(edtf));
  if (earliest === null || latest === null || earliest > published || latest <= published || !isPast()) return edtf;
  const [from = ''] = edtf.startsWith('[') ? edtf.slice(1).split('..') : [formatDay(earliest)];
  return earliest === published ? publishedText : `[${from}..${publishedText}]`;
}
