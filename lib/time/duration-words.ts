const FRACTIONS: ReadonlyMap<number, string> = new Map([[0, ''], [15, '¼'], [30, '½'], [45, '¾']]);

const UNITS = {
  full: { hour: ' hour', hours: ' hours', minute: ' minute', minutes: ' minutes' },
  short: { hour: ' h', hours: ' h', minute: ' min', minutes: ' min' },
} as const;

/**
 * A length in words: `durationWords(330, true)` is "about 5½ hours", short "about 5½ h". Quarters of an hour are
 * written as fractions; other minutes are named.
 *
 * @param minutes Whole, more than none.
 * @param approximate The source rounds: "about".
 * @throws RangeError for a length that is not a whole number of minutes above none.
 */
export function durationWords(minutes: number, approximate: boolean, style: 'full' | 'short' = 'full'): string {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`${minutes} is no length in whole minutes.`);
  const units = UNITS[style];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const fraction = FRACTIONS.get(rest);
  const about = approximate ? 'about ' : '';
  const restWords = `${rest}${rest === 1 ? units.minute : units.minutes}`;
  if (hours === 0) return about + restWords;
  if (fraction === undefined) return `${about}${hours}${hours === 1 ? units.hour : units.hours} ${restWords}`;
  return `${about}${hours}${fraction}${minutes === 60 ? units.hour : units.hours}`;
}
