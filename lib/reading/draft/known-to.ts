import type { CalendarDate, Edtf } from '../../time/edtf';
import { formatEdtf } from '../../time/format-edtf';

/** How two days are meant: one of those from the first to the last, or all of them. */
export type KnownTo = 'one-of' | 'all';

/** How a date with two ends is meant; null for a date with one, and where an end is not known. */
export function knownTo(when: Edtf): KnownTo | null {
  if (when.kind === 'oneOf') return 'one-of';
  return ends(when) === null ? null : 'all';
}

/** The same days, meant the other way. A date that has not two known ends stays as it is. */
export function meantAs(when: Edtf, meaning: KnownTo): string {
  const both = ends(when);
  if (both === null) return when.text;
  const [from, to] = both;
  return formatEdtf(meaning === 'one-of' ? { kind: 'oneOf', from, to } : { kind: 'interval', from, to });
}

function ends(when: Edtf): readonly [CalendarDate, CalendarDate] | null {
  if (when.kind !== 'oneOf' && when.kind !== 'interval') return null;
  const { from, to } = when;
  return typeof from === 'string' || typeof to === 'string' ? null : [from, to];
}
