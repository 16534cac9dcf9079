import { numberStart, numberWords } from './number-words';
import { knownToDay, type PrecisionCount } from './precision-counts';

const NEUTRAL = 'How closely events are dated';

/** The finding of how closely events are dated: "Eight are known to the day, none to the hour". Neutral where none is shown. */
export function precisionFinding(rows: readonly PrecisionCount[]): string {
  const { total, day, hour } = knownToDay(rows);
  if (total === 0) return NEUTRAL;
  if (total === 1) return aboutTheOne(day, hour);
  if (day === 0) return `${total === 2 ? 'Neither' : `None of the ${numberWords(total)}`} is known to the day`;
  if (hour === day) return `${some(hour, total)} known to the hour`;
  return `${some(day, total)} known to the day, ${numberWords(hour)}${hour === 0 ? '' : ' of them'} to the hour`;
}

function aboutTheOne(day: number, hour: number): string {
  if (hour === 1) return 'The one event is known to the hour';
  return day === 1 ? 'The one event is known to the day, not to the hour' : 'The one event is not known to the day';
}

function some(count: number, total: number): string {
  if (count === total) return total === 2 ? 'Both are' : `All ${numberWords(total)} are`;
  return `${numberStart(count)} ${count === 1 ? 'is' : 'are'}`;
}

/** "By the report alone, four were known to the day." Empty where the comparison says nothing. */
export function leadPrecisionWords(lead: readonly PrecisionCount[], shown: readonly PrecisionCount[]): string {
  const alone = knownToDay(lead);
  if (alone.total === 0 || alone.day === knownToDay(shown).day) return '';
  return `By the report alone, ${numberWords(alone.day)} ${alone.day === 1 || alone.day === 0 ? 'was' : 'were'} known to the day.`;
}
