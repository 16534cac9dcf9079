import { civilDay, formatYear, partsOf, twoDigits } from '../../../time/civil-day';
import type { Meaning, YearPart } from '../meaning';
import { wordSet } from '../word-set';
import type { Context, Resolved } from './context';
import { quoted, tenseReason } from './reason';

type Part = Extract<Meaning, { kind: 'year-part' }>;

/** How TIMEX3 numbers or names the parts of a year, and the months that each begins in and lasts. */
const PARTS: Readonly<
  Record<YearPart, { readonly names: readonly string[]; readonly first: number; readonly months: number }>
> = {
  quarter: { names: ['Q1', 'Q2', 'Q3', 'Q4'], first: 1, months: 3 },
  half: { names: ['H1', 'H2'], first: 1, months: 6 },
  season: { names: ['SP', 'SU', 'FA', 'WI'], first: 3, months: 3 },
};
const SOUTHERN_REGIONS = /^(?:Australia|Antarctica)\//;
const SOUTHERN_PLACES = wordSet(
  'America/Sao_Paulo America/Santiago America/Montevideo America/Asuncion America/La_Paz America/Lima',
  'America/Buenos_Aires Pacific/Auckland Pacific/Chatham Pacific/Fiji Africa/Johannesburg Africa/Maputo',
  'Africa/Harare Africa/Windhoek Africa/Lusaka Africa/Gaborone',
);
const HALF_A_YEAR = 6;

/** A quarter, half or season, of the year that is written or that the tense tells. */
export function resolveYearPart(part: Part, context: Context): Resolved | null {
  const { names } = PARTS[part.grain];
  const name = names[part.index - 1];
  if (name === undefined) return null;
  const year = part.year ?? yearOf(part, context);
  if (year < 1 || year > 9998) return null;
  const value = `${formatYear(year)}-${name}`;
  const first = firstMonth(part, context);
  const day = civilDay(year, first, 1);
  const why =
    part.year !== undefined
      ? `${quoted(context)}: ${value}`
      : tenseReason(context, value, day > context.published ? 'after' : 'before');
  return {
    type: 'DATE',
    value,
    edtf: monthsOf(year, first, PARTS[part.grain].months, part.grain === 'season'),
    why,
    anchor: { day, grain: part.grain },
  };
}

function yearOf(part: Part, context: Context): number {
  const { published, tense, running, narrative } = context;
  const now = partsOf(published);
  if (part.ofThatYear === true) return partsOf((context.anchor ?? context.written)?.day ?? published).year;
  if (part.yearShift !== undefined) return now.year + part.yearShift;
  const order = firstMonth(part, context) - now.month;
  const begun = order <= 0;
  const ended = order + PARTS[part.grain].months <= 0;
  if (part.which === 'last') return ended ? now.year : now.year - 1;
  if (part.which === 'next') return begun ? now.year + 1 : now.year;
  if (part.which === 'this') return now.year;
  if (running !== null && (narrative || tense !== 'ahead')) return partsOf(running.day).year;
  if (tense === 'ahead') return ended ? now.year + 1 : now.year;
  // What is reported of a quarter is mostly so once it is over.
  if (part.grain === 'quarter' || part.grain === 'half')
    return ended ? now.year : begun && part.grain === 'half' ? now.year : now.year - 1;
  return begun ? now.year : tense === 'past' || order > HALF_A_YEAR ? now.year - 1 : now.year;
}

/** Seasons lie half a year apart on the two halves of the earth. */
function firstMonth({ grain, index }: Part, { clock }: Context): number {
  const { first, months } = PARTS[grain];
  const month = first + (index - 1) * months;
  if (grain !== 'season' || !isSouthern(clock)) return month;
  return month > HALF_A_YEAR ? month - HALF_A_YEAR : month + HALF_A_YEAR;
}

function isSouthern(clock: string): boolean {
  const isArgentine = clock.startsWith('America/Argentina/');
  return SOUTHERN_REGIONS.test(clock) || isArgentine || SOUTHERN_PLACES.has(clock);
}

/** Some time in these months; a season's ends are not the same for everyone. */
function monthsOf(year: number, first: number, count: number, rough: boolean): string {
  const last = first + count - 1;
  const mark = rough ? '~' : '';
  const end = last > 12 ? `${formatYear(year + 1)}-${twoDigits(last - 12)}` : `${formatYear(year)}-${twoDigits(last)}`;
  return `[${formatYear(year)}-${twoDigits(first)}${mark}..${end}${mark}]`;
}
