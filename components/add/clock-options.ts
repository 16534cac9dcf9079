import type { Registry } from '@/lib/story/story';
import type { CivilDay } from '@/lib/time/civil-day';
import { offsetMinutes, startOfDay, type Zone } from '@/lib/time/clock';
import { cityOfZone } from '@/lib/story/names';

/**
 * The clocks to choose from, each with what it shows on a day: "Beijing, UTC+8". `more` is offered where the registry
 * lacks it.
 */
export function clockOptions(
  { clocks }: Pick<Registry, 'clocks'>,
  day: CivilDay | null,
  more: Zone | null,
): readonly (readonly [string, string])[] {
  const listed = clocks.map(({ zone, city }) => [zone, city] as const);
  const all =
    more === null || clocks.some(({ zone }) => zone === more) ? listed : [...listed, [more, cityOfZone(more)] as const];
  return all.map(([zone, city]) => [zone, day === null ? city : `${city}, ${offsetWords(zone, day)}`] as const);
}

/** "UTC+8", "UTC−3:30". */
function offsetWords(zone: Zone, day: CivilDay): string {
  const minutes = offsetMinutes(zone, startOfDay(day, zone));
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
