import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, parseDay, type CivilDay } from './civil-day';
import { dayAt, endOfDay, firstMinuteAt, nights, offsetMinutes, startOfDay, timeAt, zoneOf, type Minute } from './clock';

const utc = (text: string): Minute => (Date.parse(text) / 60_000) as Minute;
const iso = (minute: Minute): string => `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
const day = (text: string): CivilDay => parseDay(text) as CivilDay;

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')).map(zoneOf));
const recentDay = fc.integer({ min: civilDay(1900, 1, 1), max: civilDay(2100, 1, 1) }).map((number) => number as CivilDay);

describe('a zone', () => {
  it.each(['Asia/Shanghai', 'America/New_York', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5'])('is named %s', (name) => {
    expect(zoneOf(name)).toBe(name);
  });

  it.each(['Asia/Peking', 'Foo/Bar', '+08:00', 'GMT+8', 'asia/shanghai', 'Beijing', '', 'EST', 'Asia/Shanghai '])(
    'is not named “%s”',
    (name) => {
      expect(() => zoneOf(name)).toThrow(RangeError);
    },
  );

  it.each([
    ['Asia/Shanghai', '2024-04-24T00:00Z', 480],
    ['Asia/Shanghai', '1988-07-01T00:00Z', 540],
    ['America/New_York', '2024-04-24T00:00Z', -240],
    ['America/New_York', '2024-01-24T00:00Z', -300],
    ['America/New_York', '2024-03-10T06:59Z', -300],
    ['America/New_York', '2024-03-10T07:00Z', -240],
    ['America/New_York', '2024-11-03T05:59Z', -240],
    ['America/New_York', '2024-11-03T06:00Z', -300],
    ['Europe/Moscow', '2024-04-25T00:00Z', 180],
    ['Europe/Moscow', '2012-04-25T00:00Z', 240],
    ['Asia/Kathmandu', '2024-04-25T00:00Z', 345],
    ['America/St_Johns', '2024-01-01T00:00Z', -210],
    ['Africa/Monrovia', '1960-01-01T00:00Z', -45],
    ['Europe/Dublin', '1900-01-01T00:00Z', -25],
    ['Asia/Shanghai', '1890-01-01T00:00Z', 486],
  ])('%s at %s is %i minutes from UTC', (name, at, offset) => {
    expect(offsetMinutes(zoneOf(name), utc(at))).toBe(offset);
  });

  it.each([['2024-04-24', 12], ['2024-01-24', 13]])('on %s Beijing is %i hours ahead of Washington', (text, hours) => {
    const [beijing, washington] = [startOfDay(day(text), zoneOf('Asia/Shanghai')), startOfDay(day(text), zoneOf('America/New_York'))];
    expect(washington - beijing).toBe(hours * 60);
  });
});

describe('a day on a clock', () => {
  it.each([
    ['Asia/Shanghai', '2024-04-24', '2024-04-23T16:00Z', 24, 'an ordinary day'],
    ['America/New_York', '2024-03-10', '2024-03-10T05:00Z', 23, 'clocks go forward'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00Z', 25, 'clocks go back'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23, 'its midnight is skipped: it starts at 01:00'],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00Z', 25, 'its last hour comes twice'],
    ['America/Havana', '2024-11-03', '2024-11-03T04:00Z', 25, 'its first hour comes twice'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', 24, 'the day before the one skipped'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z', 0, 'skipped whole'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00Z', 24, 'the day after the one skipped'],
    ['Australia/Lord_Howe', '2024-10-06', '2024-10-05T13:30Z', 23.5, 'clocks move half an hour'],
    ['America/St_Johns', '2010-11-07', '2010-11-07T02:30Z', 25, 'clocks went back one minute past midnight'],
  ])('in %s, %s starts at %s and lasts %d hours: %s', (name, text, start, hours) => {
    expect(iso(startOfDay(day(text), zoneOf(name)))).toBe(start);
    expect((endOfDay(day(text), zoneOf(name)) - startOfDay(day(text), zoneOf(name))) / 60).toBe(hours);
  });

  it('begins with a minute of its own, and the minute before is another day', () => {
    fc.assert(
      fc.property(recentDay, zone, (number, place) => {
        const [start, end] = [startOfDay(number, place), endOfDay(number, place)];
        expect(end).toBeGreaterThanOrEqual(start);
        if (start === end) return;
        expect(dayAt(start, place)).toBe(number);
        expect(dayAt((start - 1) as Minute, place)).toBeLessThan(number);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the time that the language’s own clock shows', () => {
    const minute = fc.integer({ min: utc('1975-01-01T00:00Z'), max: utc('2060-01-01T00:00Z') }).map((value) => value as Minute);
    fc.assert(
      fc.property(minute, zone, (at, place) => {
        const shown = new Intl.DateTimeFormat('en-GB', {
          timeZone: place, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric',
        }).format(at * 60_000);
        const read = timeAt(at, place);
        const [dayText = '', timeText = ''] = shown.split(', ');
        const [date = 0, month = 0, year = 0] = dayText.split('/').map(Number);
        expect([read.day, read.hour * 60 + read.minute]).toEqual([
          civilDay(year, month, date), Number(timeText.slice(0, 2)) * 60 + Number(timeText.slice(3)),
        ]);
        expect(read.day).toBe(dayAt(at, place));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a time of day, or what the clock jumps to over it', () => {
    const newYork = zoneOf('America/New_York');
    expect(iso(firstMinuteAt(day('2024-04-24'), 18 * 60, newYork))).toBe('2024-04-24T22:00Z');
    expect(iso(firstMinuteAt(day('2024-03-10'), 2 * 60 + 30, newYork))).toBe('2024-03-10T07:00Z');
    expect(iso(firstMinuteAt(day('2024-11-03'), 90, newYork))).toBe('2024-11-03T05:30Z');
  });
});

describe('nights', () => {
  const strips = (from: string, to: string, name: string): string[] =>
    nights(utc(from), utc(to), zoneOf(name)).map((night) => `${iso(night.from)} ${iso(night.to)}`);

  it('run from 18:00 to 06:00 on the zone’s clock, cut to what is asked', () => {
    expect(strips('2024-04-23T16:00Z', '2024-04-25T12:00Z', 'Asia/Shanghai')).toEqual([
      '2024-04-23T16:00Z 2024-04-23T22:00Z',
      '2024-04-24T10:00Z 2024-04-24T22:00Z',
      '2024-04-25T10:00Z 2024-04-25T12:00Z',
    ]);
  });

  it('are an hour shorter when clocks go forward', () => {
    expect(strips('2024-03-09T17:00Z', '2024-03-10T17:00Z', 'America/New_York')).toEqual(['2024-03-09T23:00Z 2024-03-10T10:00Z']);
  });

  it('are none by day, of nothing, or of a reversed stretch', () => {
    expect(strips('2024-04-24T00:00Z', '2024-04-24T09:00Z', 'Asia/Shanghai')).toEqual([]);
    expect(strips('2024-04-24T00:00Z', '2024-04-24T00:00Z', 'UTC')).toEqual([]);
    expect(strips('2024-04-24T00:00Z', '2024-04-23T00:00Z', 'UTC')).toEqual([]);
  });

  it('survive a day that the zone skipped', () => {
    expect(strips('2011-12-29T12:00Z', '2011-12-31T12:00Z', 'Pacific/Apia')).toEqual([
      '2011-12-29T12:00Z 2011-12-29T16:00Z', '2011-12-30T04:00Z 2011-12-30T16:00Z', '2011-12-31T04:00Z 2011-12-31T12:00Z',
    ]);
  });

  it('never overlap, and hold exactly the minutes that the clock calls night', () => {
    const start = fc.integer({ min: utc('1980-01-01T00:00Z'), max: utc('2040-01-01T00:00Z') });
    const ordinary = fc.constantFrom(...['Asia/Shanghai', 'America/New_York', 'Europe/Moscow', 'Asia/Kathmandu'].map(zoneOf));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), ordinary, (from, length, share, place) => {
        const found = nights(from as Minute, (from + length) as Minute, place);
        found.forEach((night, index) => {
          expect(night.to).toBeGreaterThan(night.from);
          expect(night.from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? from);
        });
        const at = (from + Math.floor(share * (length - 1))) as Minute;
        const { hour } = timeAt(at, place);
        expect(found.some((night) => night.from <= at && at < night.to)).toBe(hour < 6 || hour >= 18);
      }),
    );
  });
});
