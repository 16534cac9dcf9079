import { dayAt, type Minute, type Zone } from '../time/clock';
import { partsOf } from '../time/civil-day';
import { dateText, sureDate, yearText } from '../time/date-text';
import { monthName } from '../time/month-names';
import { type AxisUnit, firstDay } from './axis-units';

/** The whole unit that holds `at`, in words, wherever in it that is: "1980s", "April to June 2024", "24 April 2024". */
export function unitWords(unit: AxisUnit, at: Minute, zone: Zone): string {
  const { name, step } = unit;
  const day = firstDay(unit, dayAt(at, zone));
  const { year, month } = partsOf(day);
  switch (name) {
    case 'year':
      return step === 1 ? yearText(year) : step === 10 && year > 0 ? `${year}s` : `${yearText(year)} to ${yearText(year + step - 1)}`;
    case 'month':
      return step === 1 ? `${monthName(month)} ${yearText(year)}` : `${monthName(month)} to ${monthName(month + step - 1)} ${yearText(year)}`;
    case 'week':
      return `Week of ${dateText(sureDate(day))}`;
    default:
      return dateText(sureDate(day));
  }
}

const SPANS: Readonly<Record<string, string>> = {
  day1: 'one day', week1: 'one week', month1: 'one month', month3: 'one quarter', year1: 'one year', year5: 'five years', year10: 'ten years', year20: 'twenty years',
};

/** How long a unit is: "one quarter". */
export function unitSpan({ name, step }: AxisUnit): string {
  return SPANS[`${name}${step}`] ?? `${step} ${name}s`;
}
