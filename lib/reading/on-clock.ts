import { dayAt, endOfDay, type Minute, type Zone } from '../time/clock';
import type { CivilDay } from '../time/civil-day';
import { extentOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { Happening } from './happening';
import type { Publication } from './reading';
import { oneOf } from './settle-time';
import type { When } from './timed';
import { zoneOfCountry } from './words/countries-east';

const MINUTES_PER_HOUR = 60;

/** A stretch of time, half-open, in UTC minutes. */
export interface Bounds {
  readonly from: Minute;
  readonly to: Minute;
}

/** The clocks that a report's inferences are made on: days that meet in Beijing may be two in Washington. */
export class Clocks {
  constructor(private readonly publication: Publication & { readonly day: CivilDay }) {}

  /** Where the report is over: nothing that happened was later. */
  get end(): Minute {
    return endOfDay(this.publication.day, this.ofReport);
  }

  private get ofReport(): Zone {
    return this.publication.clock ?? UTC;
  }

  /**
   * The clock that an act's day is counted on: its country's, save for meetings and visits, whose place is the
   * report's as far as we know. Without a clock of the report all days are taken to be those of one clock.
   */
  of({ sense, subjects }: Happening): Zone {
    const country = subjects[0]?.country ?? null;
    if (this.publication.clock === null || sense.type === 'consult' || country === null) return this.ofReport;
    return zoneOfCountry(country) ?? this.ofReport;
  }

  /** The stretch of time that a date leaves, null where an end of it is not known. */
  boundsOf({ edtf, clock, within }: When): Bounds | null {
    if (within !== undefined) return within;
    if (edtf === null) return null;
    const { from, to } = extentOf(parseEdtf(edtf), clock ?? this.ofReport);
    return from === null || to === null ? null : { from, to };
  }

  /** The days of a stretch of time on an act's clock; null where it begins after the report, or is empty. */
  daysIn({ from, to }: Bounds, happening: Happening): Pick<When, 'edtf' | 'clock' | 'within'> | null {
    const until = Math.min(to, this.end) as Minute;
    if (from >= until) return null;
    const clock = this.of(happening);
    const edtf = oneOf(dayAt(from, clock), dayAt((until - 1) as Minute, clock));
    return { edtf, within: { from, to: until }, clock: clock === this.ofReport ? null : clock };
  }
}

const UTC = 'UTC' as Zone;

/** So many hours before or after. */
export function hoursFrom(minute: Minute, hours: number): Minute {
  return (minute + hours * MINUTES_PER_HOUR) as Minute;
}
