import { daysOf } from '../time/extent';
import type { Edtf } from '../time/edtf';
import type { Status } from '../story/story';
import type { CivilDay } from '../time/civil-day';

/** What of an event is compared with another report's. */
export interface Compared {
  readonly type: string;
  readonly status: Status;
  /** Null where no time is given. */
  readonly when: Edtf | null;
  /** Slugs, or names in small letters where there is no slug. */
  readonly acting: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Reports count days on clocks of their own, so that a day more on either side is the same day. */
const CLOCKS_APART = 1;
/** A month and a day in it may be the same event; two events of a year need more in common than a kind. */
const WIDE_DAYS = 45;

/** Why two reports are taken to tell the same event, in words; null where they are not. */
export function sameEvent(a: Compared, b: Compared): string | null {
  if (a.type !== b.type || !meet(a.status, b.status)) return null;
  const shared = [...all(a)].filter((name) => all(b).has(name));
  const acting = [...a.acting].some((name) => b.acting.has(name));
  if (!acting) return null;
  const time = timesMeet(a.when, b.when);
  if (time === 'apart') return null;
  // Who meets whom must be the same; an act by one needs a day, or somebody else, in common.
  const both = Math.min(all(a).size, all(b).size) >= 2;
  const place = [...a.places].some((name) => b.places.has(name));
  if (both ? shared.length < 2 && !(time === 'close' && place) : time !== 'close') return null;
  if (time !== 'close' && shared.length < 2) return null;
  return time === 'unknown'
    ? 'The same kind of event by the same people; one report gives no time.'
    : 'The same kind of event by the same people at the same time.';
}

/** What was planned has happened since, or was called off. */
function meet(a: Status, b: Status): boolean {
  return a === b || (a !== 'under-way' && b !== 'under-way');
}

function all({ acting, others }: Compared): ReadonlySet<string> {
  return new Set([...acting, ...others]);
}

function timesMeet(a: Edtf | null, b: Edtf | null): 'close' | 'wide' | 'unknown' | 'apart' {
  if (a === null || b === null) return 'unknown';
  const [one, other] = [daysOf(a), daysOf(b)];
  if (after(one.earliest, other.latest) || after(other.earliest, one.latest)) return 'apart';
  return length(one) <= WIDE_DAYS && length(other) <= WIDE_DAYS ? 'close' : 'wide';
}

function after(day: CivilDay | null, other: CivilDay | null): boolean {
  return day !== null && other !== null && day > other + CLOCKS_APART;
}

function length({
  earliest,
  latest,
}: {
  readonly earliest: CivilDay | null;
  readonly latest: CivilDay | null;
}): number {
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}
