import type { EventColumns } from '../selection/columns';
import type { Minute, Zone } from '../time/clock';
import { monthAt, startOfMonth } from './overview-counts';

/** The first and the last time that columns speak of, part by part, and out to whole months: the ends of the axis. */
export function extentBook(zone: Zone): { add(columns: EventColumns): void; wholeMonths(): { readonly from: Minute; readonly to: Minute } } {
  let [from, to] = [Infinity, -Infinity];
  return {
    add({ size, start, end }) {
      for (let at = 0; at < size; at++) {
        for (const minute of [start[at]!, end[at]!]) {
          if (!Number.isFinite(minute)) continue;
          from = Math.min(from, minute);
          to = Math.max(to, minute);
        }
      }
    },
    wholeMonths() {
      // What holds no events has an extent too: some month.
      const [first, last] = from > to ? [0, 0] : [monthAt(from as Minute, zone), monthAt(Math.max(from, to - 1) as Minute, zone)];
      return { from: startOfMonth(first, zone), to: startOfMonth(last + 1, zone) };
    },
  };
}
