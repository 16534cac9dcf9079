import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, formatDay, type CivilDay } from './civil-day';
import { dayAt, zoneOf, type Extent, type Minute } from './clock';
import { compatible, daysOf, extentOf } from './extent';
import { parseEdtf } from './parse-edtf';

const text = (day: CivilDay | null): string | null => (day === null ? null : formatDay(day));
const iso = (minute: Minute | null): string | null =>
  minute === null ? null : `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;

describe('the days of a date', () => {
  it.each([
    ['2024-04-26', '2024-04-26', '2024-04-26'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02~', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['[2024-04-23..2024-04-25]', '2024-04-23', '2024-04-25'],
    ['2023-12/2024-02', '2023-12-01', '2024-02-29'],
    ['/2024-04-26', null, '2024-04-26'],
    ['2024-04/..', '2024-04-01', null],
    ['2024-04-26T00:10+08:00', '2024-04-26', '2024-04-26'],
  ])('%s reaches from %s to %s, both inclusive', (edtf, earliest, latest) => {
    const days = daysOf(parseEdtf(edtf));
    expect([text(days.earliest), text(days.latest)]).toEqual([earliest, latest]);
  });
});

describe('the extent of a date', () => {
  it.each([
    ['2024-04-24', 'Asia/Shanghai', '2024-04-23T16:00Z', '2024-04-24T16:00Z'],
    ['[2024-04-23..2024-04-25]', 'America/New_York', '2024-04-23T04:00Z', '2024-04-26T04:00Z'],
    ['[2024-04-25..2024-04-26]', 'Europe/Moscow', '2024-04-24T21:00Z', '2024-04-26T21:00Z'],
    ['/2024-04-26', 'Asia/Shanghai', null, '2024-04-26T16:00Z'],
    ['2023-04~/2024-04-26', 'Asia/Shanghai', '2023-03-31T16:00Z', '2024-04-26T16:00Z'],
    ['2024-05', 'Asia/Shanghai', '2024-04-30T16:00Z', '2024-05-31T16:00Z'],
    ['2024-03-10', 'America/New_York', '2024-03-10T05:00Z', '2024-03-11T04:00Z'],
    ['2024-11-03', 'America/New_York', '2024-11-03T04:00Z', '2024-11-04T05:00Z'],
    ['2024-04-26T13:20+08:00', 'America/New_York', '2024-04-26T05:20Z', '2024-04-26T05:21Z'],
    ['2024-04-26T13:20:59Z', 'Asia/Shanghai', '2024-04-26T13:20Z', '2024-04-26T13:21Z'],
    ['2024-04/..', 'UTC', '2024-04-01T00:00Z', null],
  ])('%s on the clock of %s is from %s up to %s', (edtf, zone, from, to) => {
    const extent = extentOf(parseEdtf(edtf), zoneOf(zone));
    expect([iso(extent.from), iso(extent.to)]).toEqual([from, to]);
  });

  it('keeps a date on its day, whatever its clock and the machine’s', () => {
    const day = fc.integer({ min: civilDay(1900, 1, 1), max: civilDay(2100, 1, 1) }).map((number) => number as CivilDay);
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')).map(zoneOf));
    fc.assert(
      fc.property(day, zone, (number, place) => {
        const edtf = parseEdtf(formatDay(number));
        expect(daysOf(edtf)).toEqual({ earliest: number, latest: number });
        const { from, to } = extentOf(edtf, place);
        if (from === null || to === null) throw new Error('A day has both ends.');
        // Apia, Kiritimati, Kwajalein and others once skipped a day; such a day lasts no time.
        if (from === to) return;
        expect(dayAt(from, place)).toBe(number);
        expect(to - from).toBeLessThan(48 * 60 + 1);
        expect(dayAt(to, place)).toBeGreaterThan(number);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two extents', () => {
  const beijing = zoneOf('Asia/Shanghai');
  const washington = zoneOf('America/New_York');
  it.each([
    ['2024-04-24', washington, '[2024-04-23..2024-04-25]', washington, true],
    ['2024-04-25', beijing, '2024-04-24', washington, true],
    ['2024-04-24', beijing, '2024-04-25', beijing, false],
    ['2024-04-24/2024-04-27', beijing, '2024-04-24/2024-04-26', beijing, true],
    ['/2024-04-23', beijing, '2024-04-24', beijing, false],
    ['/2024-04-24', beijing, '2024-04-24/..', beijing, true],
    ['2024-05', beijing, '2024-05-16/2024-05-17', beijing, true],
  ])('%s (%s) and %s (%s): both can be true is %s', (a, zoneA, b, zoneB, both) => {
    const [one, other]: [Extent, Extent] = [extentOf(parseEdtf(a), zoneA), extentOf(parseEdtf(b), zoneB)];
    expect(compatible(one, other)).toBe(both);
    expect(compatible(other, one)).toBe(both);
  });
});
