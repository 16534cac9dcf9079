import type { EventColumns } from '../selection/columns';
import { startOfMonth, wholeMonths } from '../time/calendar-month';
import type { Minute, Zone } from '../time/clock';

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
      return from > to ? { from: startOfMonth(0, zone), to: startOfMonth(1, zone) } : wholeMonths({ from: from as Minute, to: to as Minute }, zone);
    },
  };
}
