import { formatDay, partsOf, twoDigits } from '../../../time/civil-day';
import { shiftDay, type Grain } from '../grains';
import type { Meaning } from '../meaning';
import { durationValue, type Unit } from '../units';
import type { Context, Resolved } from './context';
import { quoted } from './reason';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const PLAIN: Partial<Record<Unit, Grain>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};
const TOO_LONG = 10_000;

/** A length is no date; one that ends or begins at publication ("the past year") is a stretch all the same. */
export function resolveDuration({ amount, unit, side, and }: Of<'duration'>, context: Context): Resolved {
  const first = durationValue(amount, unit);
  const value = and === undefined ? first : joined(first, durationValue(and.amount, and.unit));
  const stretch = side === undefined || amount === null ? null : stretchOf(amount, unit, side, context);
  const why =
    stretch === null
      ? `${quoted(context)} is a length of time, which no date begins`
      : `${quoted(context)}, counted from ${context.publishedWords}`;
  return { type: 'DURATION', value, edtf: stretch, why };
}

/** `PT5H` and `PT45M` are `PT5H45M`; `P1Y` and `P6M` are `P1Y6M`. */
function joined(first: string, second: string): string {
  if (first.startsWith('PT')) return first + second.replace(/^PT?/, '');
  return first + second.slice(1);
}

/** Its far end to the day for days and weeks, to the month for longer ones: the words say no more. */
function stretchOf(amount: number, unit: Unit, side: 'past' | 'coming', { published }: Context): string | null {
  const grain = PLAIN[unit];
  if (grain === undefined || !Number.isInteger(amount) || amount > TOO_LONG) return null;
  const far = shiftDay(published, grain, side === 'past' ? -amount : amount);
  if (Math.abs(partsOf(far).year) > 9000) return null;
  const text = (day: typeof published) =>
    grain === 'day' || grain === 'week' ? formatDay(day) : formatDay(day).slice(0, -3);
  return side === 'past' ? `${text(far)}/${formatDay(published)}` : `${formatDay(published)}/${text(far)}`;
}

export function resolveSet({ value }: Of<'set'>, context: Context): Resolved {
  return { type: 'SET', value, edtf: null, why: `${quoted(context)} comes again and again` };
}

/** "It was soon over" only orders what was told; "it will soon be over" is of the future. */
export function resolveReference({ value, of }: Of<'reference'>, context: Context): Resolved | null {
  if (of !== undefined && context.narrative !== (of === 'history')) return null;
  if (context.words.toLowerCase() === 'soon' && context.tense === 'past') return null;
  const side = { PRESENT_REF: 'the present', PAST_REF: 'some time past', FUTURE_REF: 'some time to come' }[value];
  return { type: 'DATE', value, edtf: null, why: `${quoted(context)} is ${side}, without a date` };
}

/** A decade or century: `199` and `199X`, `19` and `19XX`; before Christ `BC05`. */
export function resolveYears({ grain, first }: Of<'years'>, context: Context): Resolved {
  if (first < 0)
    return {
      type: 'DATE',
      value: `BC${twoDigits(-first / 100 - 1)}`,
      edtf: null,
      why: `${quoted(context)}, before Christ`,
    };
  const digits = grain === 'decade' ? String(first / 10).padStart(3, '0') : twoDigits(first / 100);
  return {
    type: 'DATE',
    value: digits,
    edtf: digits + (grain === 'decade' ? 'X' : 'XX'),
    why: `${quoted(context)}: the years from ${first}`,
  };
}

export function resolveLiteral({ value, edtf }: Of<'literal'>, context: Context): Resolved {
  return { type: 'DATE', value, edtf, why: `${quoted(context)}: ${value}` };
}
