import { civilDay, partsOf } from './civil-day';
import { dayAt, endOfDay, type Minute, startOfDay, type Zone } from './clock';

/** EDTF writes no later year, and none that is earlier BC. */
const LAST_YEAR = 9999;

/** The month of a minute, year × 12 + month − 1, as a zone's calendar shows it. */
export function monthAt(minute: Minute, zone: Zone): number {
  const { year, month } = partsOf(dayAt(minute, zone));
  return year * 12 + month - 1;
}

/** Where a month begins, counted as `monthAt` counts, on a zone's clock; beyond the calendar's ends, where the calendar ends. */
export function startOfMonth(month: number, zone: Zone): Minute {
  const year = Math.floor(month / 12);
  if (year > LAST_YEAR) return endOfDay(civilDay(LAST_YEAR, 12, 31), zone);
  return startOfDay(year < -LAST_YEAR ? civilDay(-LAST_YEAR, 1, 1) : civilDay(year, month - year * 12 + 1, 1), zone);
}

/** A stretch of UTC minutes, half-open, out to whole months of a zone's calendar. */
export function wholeMonths({ from, to }: { readonly from: Minute; readonly to: Minute }, zone: Zone): { readonly from: Minute; readonly to: Minute } {
  const last = monthAt(Math.max(from, to - 1) as Minute, zone);
  return { from: startOfMonth(monthAt(from, zone), zone), to: startOfMonth(last + 1, zone) };
}
