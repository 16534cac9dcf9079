const MINUTES_PER_DAY = 1440;
/** Enough for two centuries of days; a reader who roams further costs a second asking, never memory. */
const MOST_REMEMBERED_DAYS = 80_000;

interface OffsetBook {
  readonly format: (date: Date) => string;
  /** UTC day → the offset at its 00:00 UTC. */
  readonly atMidnight: Map<number, number>;
}
const books = new Map<string, OffsetBook>();

/**
 * Minutes east of UTC that a zone's clocks are set to at a minute (UTC, since 1970), rounded to whole ones: before the
 * zones, clocks kept local mean time with seconds.
 *
 * Intl is asked directly: `tzOffset` of `@date-fns/tz` 1.5.0 loses the minus of offsets under an hour, such as
 * Monrovia's −00:44:30 until 1972. Asking is slow, so what holds at each UTC midnight is remembered; a day that
 * begins and ends with the same offset has it throughout.
 */
export function lookUpOffset(zone: string, minute: number): number {
  const book = bookOf(zone);
  const utcDay = Math.floor(minute / MINUTES_PER_DAY);
  const before = offsetAtMidnight(book, utcDay);
  return before === offsetAtMidnight(book, utcDay + 1) ? before : askOffset(book, minute);
}

function offsetAtMidnight(book: OffsetBook, utcDay: number): number {
  const known = book.atMidnight.get(utcDay);
  if (known !== undefined) return known;
  if (book.atMidnight.size >= MOST_REMEMBERED_DAYS) book.atMidnight.clear();
  const offset = askOffset(book, utcDay * MINUTES_PER_DAY);
  book.atMidnight.set(utcDay, offset);
  return offset;
}

function bookOf(zone: string): OffsetBook {
  const known = books.get(zone);
  if (known !== undefined) return known;
  const { format } = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const book = { format, atMidnight: new Map<number, number>() };
  books.set(zone, book);
  return book;
}

/** Reads "4/26/2024, GMT-08:00"; a zone on UTC may be a bare "GMT". */
function askOffset(book: OffsetBook, minute: number): number {
  const match = /GMT(?:([+\u2212-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(book.format(new Date(minute * 60_000)));
  if (match === null) throw new RangeError('The time zone data of this machine are of an unknown form.');
  const distance = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) + Math.round(Number(match[4] ?? 0) / 60);
  return match[1] === '+' || distance === 0 ? distance : -distance;
}
