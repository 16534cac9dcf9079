import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, formatDay, partsOf, type CivilDay } from './civil-day';
import { dayWords } from './date-text';
import { monthName } from './month-names';
import { parseEdtf } from './parse-edtf';
import { dateWords, datetimeAttribute, durationWords } from './words';

describe('a date in words', () => {
  it.each([
    ['2024-04-26', {
      full: 'Friday 26 April 2024, hour not given', plain: 'Friday 26 April 2024', heading: 'Friday 26 April 2024',
      short: '26 April', compact: '26 April',
    }],
    ['2024-04-26?', {
      full: 'Possibly Friday 26 April 2024, hour not given', plain: 'Possibly Friday 26 April 2024', short: 'Possibly 26 April',
    }],
    ['2024-04-26~', { full: 'About 26 April 2024', heading: 'About 26 April 2024', short: 'About 26 April' }],
    ['2024-04-26%', { full: 'Possibly about 26 April 2024' }],
    ['2024-05', { full: 'May 2024', heading: 'May 2024', short: 'May 2024', compact: 'May 2024' }],
    ['2023-04~', { full: 'About April 2023', short: 'About April 2023' }],
    ['2024', { full: '2024', short: '2024' }],
    ['0476', { full: 'AD 476' }],
    ['-0043-03-15', { plain: 'Friday 15 March 44 BC', short: '15 March' }],
    ['202X', { full: 'The 2020s', short: 'The 2020s' }],
    ['19XX', { full: 'Some year of 1900 to 1999' }],
    ['000X', { full: 'Some year of 1 BC to AD 9' }],
    ['2024-04-26T13:20+08:00', {
      full: '13:20 on Friday 26 April 2024 (UTC+08:00)', plain: '13:20 on Friday 26 April 2024',
      heading: 'Friday 26 April 2024', short: '13:20 on 26 April', compact: '13:20, 26 April',
    }],
    ['2024-04-26T13:20:05-04:00', { full: '13:20:05 on Friday 26 April 2024 (UTC−04:00)' }],
    ['2024-04-26T13:20Z', { full: '13:20 on Friday 26 April 2024 (UTC)' }],
    ['[2024-04-23..2024-04-25]', {
      full: 'One day of 23 to 25 April 2024', plain: 'One day of 23 to 25 April 2024', heading: '23, 24 or 25 April 2024',
      short: 'One day of 23 to 25 April', compact: 'One day of 23 to 25 April',
    }],
    ['[2024-04-25..2024-04-26]', { full: '25 or 26 April 2024', heading: '25 or 26 April 2024', short: '25 or 26 April' }],
    ['[2024-05-01..2024-05-09]', { heading: 'One day of 1 to 9 May 2024' }],
    ['[2024-04-30..2024-05-01]', { heading: '30 April or 1 May 2024', short: '30 April or 1 May' }],
    ['[2024-04-29..2024-05-01]', { heading: '29, 30 April or 1 May 2024', full: 'One day of 29 April to 1 May 2024' }],
    ['[2023-12-31..2024-01-01]', { heading: '31 December 2023 or 1 January 2024', short: '31 December 2023 or 1 January 2024' }],
    ['[2024-04-24..2024-04-24]', { full: 'Wednesday 24 April 2024, hour not given' }],
    ['[2024-04..2024-06]', { full: 'One month of April to June 2024' }],
    ['[2019..2021]', { full: 'One year of 2019 to 2021' }],
    ['[2024-04-05..2024-05]', { full: 'Some time from 5 April to May 2024' }],
    ['[2024-04-05~..2024-04-09]', { full: 'Some time from about 5 April 2024 to 9 April 2024' }],
    ['2024-05-16/2024-05-17', {
      full: '16 and 17 May 2024', heading: '16 and 17 May 2024', short: '16 and 17 May', compact: '16–17 May',
    }],
    ['2024-04-24/2024-04-27', { full: '24 to 27 April 2024', short: '24 to 27 April', compact: '24–27 April' }],
    ['2024-04-30/2024-05-02', { full: '30 April to 2 May 2024', compact: '30 April – 2 May' }],
    ['2023-12-31/2024-01-01', { full: '31 December 2023 and 1 January 2024', short: '31 December 2023 and 1 January 2024' }],
    ['2023-12-31/2024-01-02', { full: '31 December 2023 to 2 January 2024' }],
    ['2024-04-24/2024-04-24', { plain: 'Wednesday 24 April 2024' }],
    ['2024-04/2024-06', { full: 'April to June 2024', short: 'April to June 2024', compact: 'April – June 2024' }],
    ['2024-04-05/2024-05', { full: '5 April to May 2024' }],
    ['2019/2021', { full: '2019 to 2021' }],
    ['-0043/0014', { full: '44 BC to AD 14' }],
    ['/2024-04-26', { full: 'Start unknown, to 26 April 2024', short: 'Start unknown', compact: 'Start unknown' }],
    ['2024-04-24/', { full: 'From 24 April 2024, end unknown', short: 'From 24 April, end unknown' }],
    ['2023-04~/2024-04-26', {
      full: 'About April 2023 to 26 April 2024', short: 'About April 2023 onwards', compact: 'About April 2023 onwards',
    }],
    ['2024-04-01/2024-04-20~', { full: '1 April 2024 to about 20 April 2024' }],
    ['2024-04/..', { full: 'April 2024 onwards', short: 'April 2024 onwards' }],
    ['../2024-04-26', { full: 'Up to 26 April 2024' }],
  ] as const)('%s', (text, styles) => {
    const edtf = parseEdtf(text);
    for (const [style, words] of Object.entries(styles)) {
      expect([style, dateWords(edtf, style as keyof typeof styles)]).toEqual([style, words]);
    }
  });

  it('has no capital in mid-sentence, but for names', () => {
    expect(dateWords(parseEdtf('[2024-04-23..2024-04-25]'), 'full', 'middle')).toBe('one day of 23 to 25 April 2024');
    expect(dateWords(parseEdtf('2024-04-26'), 'full', 'middle')).toBe('Friday 26 April 2024, hour not given');
  });

  it('names a day’s own number, month and year, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: civilDay(1000, 1, 1), max: civilDay(9999, 12, 31) }), (number) => {
        const { year, month, day } = partsOf(number as CivilDay);
        const words = dateWords(parseEdtf(formatDay(number as CivilDay)), 'plain');
        expect(words.split(' ').slice(1)).toEqual([String(day), monthName(month), String(year)]);
        expect(words).toBe(dayWords(number as CivilDay));
      }),
    );
  });
});

describe('the attribute of <time>', () => {
  it.each([
    ['2024-04-26', '2024-04-26'],
    ['2024-04', '2024-04'],
    ['2024', '2024'],
    ['2024-04-26T13:20+08:00', '2024-04-26T13:20+08:00'],
    ['2024-04-26T13:20:09Z', '2024-04-26T13:20:09Z'],
    ['[2024-04-24..2024-04-24]', '2024-04-24'],
    ['2024-04-26?', null],
    ['2023-04~', null],
    ['[2024-04-23..2024-04-25]', null],
    ['2024-04-24/2024-04-27', null],
    ['/2024-04-26', null],
    ['202X', null],
    ['0000', null],
    ['-0043-03-15', null],
  ])('of %s is %s', (text, value) => {
    expect(datetimeAttribute(parseEdtf(text))).toBe(value);
  });
});

describe('a length in words', () => {
  it.each([
    [330, true, 'about 5½ hours', 'about 5½ h'],
    [60, false, '1 hour', '1 h'],
    [90, false, '1½ hours', '1½ h'],
    [75, false, '1¼ hours', '1¼ h'],
    [120, true, 'about 2 hours', 'about 2 h'],
    [125, false, '2 hours 5 minutes', '2 h 5 min'],
    [61, false, '1 hour 1 minute', '1 h 1 min'],
    [45, false, '45 minutes', '45 min'],
    [1, false, '1 minute', '1 min'],
  ])('%i minutes, rounded %s, is “%s”', (minutes, approximate, full, short) => {
    expect(durationWords(minutes, approximate)).toBe(full);
    expect(durationWords(minutes, approximate, 'short')).toBe(short);
  });

  it.each([0, -5, 1.5, NaN])('refuses %d minutes', (minutes) => {
    expect(() => durationWords(minutes, false)).toThrow(RangeError);
  });
});
