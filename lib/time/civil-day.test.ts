import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, daysInMonth, formatDay, parseDay, partsOf, weekdayOf, type CivilDay } from './civil-day';

const anyDay = fc.integer({ min: civilDay(-9999, 1, 1), max: civilDay(9999, 12, 31) }).map((day) => day as CivilDay);

describe('a civil day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-04-26', 19_839],
    ['0000-03-01', -719_468],
    ['-0001-12-31', -719_529],
  ])('%s is day %i since 1970', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day as CivilDay)).toBe(text);
  });

  it.each([
    ['2024-04-26', 5],
    ['2024-04-22', 1],
    ['2024-04-28', 7],
    ['1969-12-28', 7],
    ['0001-01-01', 1],
    ['-0043-03-15', 5],
  ])('%s is weekday %i, Monday being 1', (text, weekday) => {
    expect(weekdayOf(parseDay(text) as CivilDay)).toBe(weekday);
  });

  it.each([
    '2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '-0000-01-01',
    '2024-4-26', '24-04-26', '2024-04-26 ', '2024-04', '2024-04-26T00:00', '+2024-04-26', '20240426', '', '٢٠٢٤-٠٤-٢٦',
  ])('reads no day in “%s”', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    [2024, 2, 30], [2024, 13, 1], [2024, 0, 1], [2024, 4, 0], [2024, 4, 1.5], [2024.5, 4, 1], [10_000, 1, 1], [NaN, 1, 1],
  ])('refuses year %d, month %d, day %d', (year, month, day) => {
    expect(() => civilDay(year, month, day)).toThrow(RangeError);
  });

  it.each([[2024, 29], [2023, 28], [1900, 28], [2000, 29], [0, 29], [-4, 29], [-100, 28]])(
    'gives February of %d %d days',
    (year, days) => {
      expect(daysInMonth(year, 2)).toBe(days);
    },
  );

  it('comes back from its parts and from its text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = partsOf(day);
        expect(civilDay(parts.year, parts.month, parts.day)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('agrees with the calendar of the language in UTC', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = new Date(day * 86_400_000);
        expect(partsOf(day)).toEqual({
          year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(instant.getUTCDay());
      }),
    );
  });
});
