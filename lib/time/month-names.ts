/** January first. */
export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** Monday first, as ISO 8601 counts. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** @param month 1 to 12. */
export function monthName(month: number): string {
  return nameAt(MONTH_NAMES, month);
}

/** @param weekday 1 (Monday) to 7, as `weekdayOf` gives it. */
export function weekdayName(weekday: number): string {
  return nameAt(WEEKDAY_NAMES, weekday);
}

function nameAt(names: readonly string[], number: number): string {
  const name = names[number - 1];
  if (name === undefined) throw new RangeError(`There is no name for number ${number} of ${names.length}.`);
  return name;
}
