import { today } from '@/components/share/use-today';
import { twoDigits } from '@/lib/time/civil-day';

/** Now on the reader's own clock, `YYYY-MM-DD HH:MM`; for what runs in a browser alone. */
export function now(): string {
  const at = new Date();
  return `${today()} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
