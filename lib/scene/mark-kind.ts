import type { KnownEvent } from '../story/known-event';
import type { Edtf } from '../time/edtf';

/**
 * What a mark looks like, which is what is known of its date. The same table serves the plot, the phone's rails, the
 * list, the legend and the count of precisions.
 */
export type MarkKind = 'time' | 'day' | 'one-of' | 'days' | 'coarse' | 'span';

export interface Mark {
  readonly kind: MarkKind;
  /** Only a span has ends that are not dates. */
  readonly start: 'known' | 'approximate' | 'unknown';
  readonly end: 'known' | 'open';
}

/** Longer than this, something that lasted is drawn as a span and not day by day. */
const MOST_DAYS = 14;

export function markOf({ when, status, extent }: Pick<KnownEvent, 'when' | 'status' | 'extent'>): Mark {
  if (when.kind !== 'interval') return { kind: pointKind(when), start: 'known', end: 'known' };
  const start = when.from === 'unknown' || when.from === 'open' ? 'unknown' : when.from.approximate ? 'approximate' : 'known';
  const end = status === 'under-way' || when.to === 'open' || when.to === 'unknown' ? 'open' : 'known';
  // Rounded, since days of 23 and 25 hours are days.
  const days = extent.from !== null && extent.to !== null ? Math.round((extent.to - extent.from) / 1440) : Infinity;
  const byDays = start === 'known' && end === 'known' && days <= MOST_DAYS;
  return { kind: byDays ? 'days' : 'span', start, end };
}

function pointKind(when: Exclude<Edtf, { kind: 'interval' }>): MarkKind {
  if (when.kind === 'time') return 'time';
  if (when.kind === 'oneOf') return 'one-of';
  return when.date.day === undefined ? 'coarse' : 'day';
}
