import { formatDay, type CivilDay } from '../../../time/civil-day';
import { daysOf } from '../../../time/extent';
import { parseEdtf } from '../../../time/parse-edtf';

/**
 * What is told as past was not after the day of publication: "earlier this week", on a Friday, is one of the days from
 * Monday to Friday. EDTF that reaches past that day ends on it; any other stays as it is.
 */
export function notAfter(edtf: string | null, published: CivilDay): string | null {
  if (edtf === null || edtf.includes('T') || edtf.includes('/')) return edtf;
  const { earliest, latest } = daysOf(parseEdtf(edtf));
  if (earliest === null || latest === null || earliest > published || latest <= published) return edtf;
  const [from = ''] = edtf.startsWith('[') ? edtf.slice(1).split('..') : [formatDay(earliest)];
  return earliest === published ? formatDay(published) : `[${from}..${formatDay(published)}]`;
}
