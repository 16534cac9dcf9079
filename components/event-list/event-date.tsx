import type { DateStyle } from '@/lib/time/date-phrase';
import type { Edtf } from '@/lib/time/edtf';
import { dateWords, datetimeAttribute } from '@/lib/time/words';

/** A date in words, machine-readable where HTML has a form that claims no more than is known. */
export function EventDate({ when, style }: { when: Edtf; style: DateStyle }) {
  const words = dateWords(when, style);
  const attribute = datetimeAttribute(when);
  return attribute === null ? <>{words}</> : <time dateTime={attribute}>{words}</time>;
}
