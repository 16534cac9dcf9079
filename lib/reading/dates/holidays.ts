import { civilDay, daysInMonth, weekdayOf, type CivilDay } from '../../time/civil-day';

export interface Holiday {
  readonly name: string;
  /** As patterns of the grammar write it. */
  readonly patterns: readonly string[];
  readonly dayOf: (year: number) => CivilDay;
}

const fixed = (month: number, day: number) => (year: number) => civilDay(year, month, day);
const fromEaster = (days: number) => (year: number) => (easterSunday(year) + days) as CivilDay;

/** Feasts that a year has once; the American ones as the United States keeps them. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: 'christmas eve', patterns: ['christmas eve'], dayOf: fixed(12, 24) },
  { name: 'christmas', patterns: ['christmas', 'christmas day'], dayOf: fixed(12, 25) },
  { name: 'boxing day', patterns: ['boxing day'], dayOf: fixed(12, 26) },
  { name: 'new year’s eve', patterns: ["new year ' s eve"], dayOf: fixed(12, 31) },
  { name: 'new year’s day', patterns: ["new year ' s day"], dayOf: fixed(1, 1) },
  { name: 'valentine’s day', patterns: ["valentine ' s day"], dayOf: fixed(2, 14) },
  { name: 'st patrick’s day', patterns: ["st .? patrick ' s day"], dayOf: fixed(3, 17) },
  { name: 'may day', patterns: ['may day'], dayOf: fixed(5, 1) },
  { name: 'independence day', patterns: ['the? fourth of july', 'independence day'], dayOf: fixed(7, 4) },
  { name: 'bastille day', patterns: ['bastille day'], dayOf: fixed(7, 14) },
  { name: 'halloween', patterns: ['halloween'], dayOf: fixed(10, 31) },
  { name: 'veterans day', patterns: ["veterans '? day", 'armistice day'], dayOf: fixed(11, 11) },
  { name: 'martin luther king day', patterns: ['martin luther king jr? .? day'], dayOf: nth(1, 1, 3) },
  { name: 'presidents’ day', patterns: ["presidents '? day"], dayOf: nth(2, 1, 3) },
  { name: 'memorial day', patterns: ['memorial day'], dayOf: (year) => lastOf(year, 5, 1) },
  { name: 'labor day', patterns: ['labor day'], dayOf: nth(9, 1, 1) },
  { name: 'columbus day', patterns: ['columbus day'], dayOf: nth(10, 1, 2) },
  { name: 'thanksgiving', patterns: ['thanksgiving', 'thanksgiving day'], dayOf: nth(11, 4, 4) },
  { name: 'black friday', patterns: ['black friday'], dayOf: (year) => (nth(11, 4, 4)(year) + 1) as CivilDay },
  { name: 'ash wednesday', patterns: ['ash wednesday'], dayOf: fromEaster(-46) },
  { name: 'palm sunday', patterns: ['palm sunday'], dayOf: fromEaster(-7) },
  { name: 'good friday', patterns: ['good friday'], dayOf: fromEaster(-2) },
  { name: 'easter', patterns: ['easter', 'easter sunday'], dayOf: fromEaster(0) },
  { name: 'easter monday', patterns: ['easter monday'], dayOf: fromEaster(1) },
  { name: 'pentecost', patterns: ['pentecost'], dayOf: fromEaster(49) },
];

/** The holiday of a name; the grammar names none that is not there. */
export function holidayNamed(name: string): Holiday {
  const holiday = HOLIDAYS.find((entry) => entry.name === name);
  if (holiday === undefined) throw new RangeError(`There is no holiday ${name}.`);
  return holiday;
}

/** The nth such weekday of a month. */
function nth(month: number, weekday: number, count: number): (year: number) => CivilDay {
  return (year) => {
    const first = civilDay(year, month, 1);
    return (first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1)) as CivilDay;
  };
}

function lastOf(year: number, month: number, weekday: number): CivilDay {
  const last = civilDay(year, month, daysInMonth(year, month));
  return (last - ((weekdayOf(last) - weekday + 7) % 7)) as CivilDay;
}

/** Gregorian Easter after the "Anonymous" computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return civilDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
