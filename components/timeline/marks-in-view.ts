import type { Scene } from '@/lib/scene/scene';

/** What a legend may explain: kinds of mark, ends of a span, and what is drawn beside marks. */
export type LegendKey = 'time' | 'day' | 'one-of' | 'days' | 'coarse' | 'approximate' | 'unknown' | 'open' | 'night' | 'ghost' | 'length' | 'pill' | 'cell' | 'copy';

/** The entries that the drawing calls for now. */
export function marksInView({ items, axis }: Scene): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'event') seen.add(item.kind);
    else if (!item.ghost) {
      if (item.key !== item.known.id) seen.add('copy');
      seen.add(item.mark.kind).add(item.mark.start).add(item.mark.end);
      if (item.label?.parts.some(({ kind }) => kind === 'length')) seen.add('length');
    }
  }
  if (axis.rows.some(({ nights }) => nights.length > 0)) seen.add('night');
  return seen;
}
