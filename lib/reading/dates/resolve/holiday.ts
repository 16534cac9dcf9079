import { partsOf, type CivilDay } from '../../../time/civil-day';
import { dayWords } from '../../../time/date-text';
import { placeAt } from '../grains';
import { holidayNamed } from '../holidays';
import type { Meaning } from '../meaning';
import { wordSet } from '../word-set';
import type { Context, Resolved } from './context';
import { tenseReason } from './reason';

const BESIDE = wordSet('before after through until by for');

type HolidayMeaning = Extract<Meaning, { kind: 'holiday' }>;

/** A feast, in the year that is written, or the last or next one by the tense. */
export function resolveHoliday(meaning: HolidayMeaning, context: Context): Resolved | null {
  const { dayOf } = holidayNamed(meaning.name);
  const day = dayOf(meaning.year ?? yearOf(meaning, dayOf, context));
  const found = dayWords(day);
  return {
    type: 'DATE',
    ...placeAt('day', day),
    why: tenseReason(context, found, day > context.published ? 'after' : 'before'),
    anchor: { day, grain: 'day' },
  };
}

function yearOf(
  { which, yearShift }: HolidayMeaning,
  dayOf: (year: number) => CivilDay,
  { published, tense, running, narrative, lead }: Context,
): number {
  const { year } = partsOf(published);
  if (yearShift !== undefined) return year + yearShift;
  if (running !== null && (narrative || tense !== 'ahead')) return partsOf(running.day).year;
  const day = dayOf(year);
  if (which === 'this') return year;
  if (which === 'last') return day < published ? year : year - 1;
  if (which === 'next') return day > published ? year : year + 1;
  // "Two weeks before Christmas" says nothing of which side of it we are on.
  if (which === undefined && BESIDE.has(lead)) return nearest(year, dayOf, published);
  if (tense === 'ahead') return day < published ? year + 1 : year;
  if (tense === 'past') return day > published ? year - 1 : year;
  return nearest(year, dayOf, published);
}

/** Where no tense tells, the nearer one. */
function nearest(year: number, dayOf: (year: number) => CivilDay, published: CivilDay): number {
  const distance = (candidate: number) => Math.abs(dayOf(candidate) - published);
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
