import { type Zone, zoneOf } from '../time/clock';
import type { Edtf } from '../time/edtf';
import { parseEdtf } from '../time/parse-edtf';

/** Reads dates and zones of many rows: what was read before is at hand, as rows have much in common. */
export interface DateReader {
  when(text: string): Edtf;
  zone(name: string): Zone;
}

/** More dates than this are not kept: a collection may have as many as events. */
const MOST_KEPT = 20_000;

export function dateReader(): DateReader {
  const dates = new Map<string, Edtf>();
  const zones = new Map<string, Zone>();
  return {
    when(text) {
      const known = dates.get(text);
      if (known) return known;
      if (dates.size >= MOST_KEPT) dates.clear();
      const when = parseEdtf(text);
      dates.set(text, when);
      return when;
    },
    zone(name) {
      const zone = zones.get(name) ?? zoneOf(name);
      zones.set(name, zone);
      return zone;
    },
  };
}
