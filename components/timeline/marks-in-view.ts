import type { Scene } from '@/lib/scene/scene';
import { laneParts } from '@/lib/selection/lane-members';

/** What a legend may explain: kinds of mark, ends of a span, and what is drawn beside marks. */
export type LegendKey = 'time' | 'day' | 'one-of' | 'days' | 'coarse' | 'approximate' | 'unknown' | 'open' | 'night' | 'ghost' | 'length' | 'pill' | 'cell' | 'copy';

/** The entries that the drawing calls for now. */
export function marksInView({ items, axis, lanes }: Scene): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'event') seen.add(item.kind);
    else if (!item.ghost) {
      seen.add(item.mark.kind).add(item.mark.start).add(item.mark.end);
      if (item.label?.parts.some(({ kind }) => kind === 'length')) seen.add('length');
    }
  }
  if (lanes[0] && laneParts(lanes[0].lane)[0] !== 'side') seen.add('copy');
  if (axis.rows.some(({ nights }) => nights.length > 0)) seen.add('night');
  return seen;
}
