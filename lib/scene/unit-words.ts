import { dayAt, type Minute, type Zone } from '../time/clock';
import { partsOf } from '../time/civil-day';
import { dayWords, yearText } from '../time/date-text';
import { monthName } from '../time/month-names';
import type { AxisUnit } from './axis-units';

/** The stretch of one unit that begins at `at`, in words: "1980s", "April to June 2024", "24 April 2024". */
export function unitWords({ name, step }: AxisUnit, at: Minute, zone: Zone): string {
  const day = dayAt(at, zone);
  const { year, month } = partsOf(day);
  switch (name) {
    case 'year':
      return step === 1 ? yearText(year) : step === 10 && year > 0 ? `${year}s` : `${yearText(year)} to ${yearText(year + step - 1)}`;
    case 'month':
      return step === 1 ? `${monthName(month)} ${yearText(year)}` : `${monthName(month)} to ${monthName(month + step - 1)} ${yearText(year)}`;
    case 'week':
      return `Week of ${dayWords(day)}`;
    default:
      return dayWords(day);
  }
}

const SPANS: Readonly<Record<string, string>> = {
  day1: 'one day', week1: 'one week', month1: 'one month', month3: 'one quarter', year1: 'one year', year5: 'five years', year10: 'ten years', year20: 'twenty years',
};

/** How long a unit is: "one quarter". */
export function unitSpan({ name, step }: AxisUnit): string {
  return SPANS[`${name}${step}`] ?? `${step} ${name}s`;
}
