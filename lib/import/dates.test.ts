import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/clock';
import { readDateCell } from './date-cell';
import { RowError } from './import-error';
import { readPrintedDate } from './printed-date';
import { readWhen, type DateCells } from './read-when';

describe('readDateCell', () => {
  it.each([
    ['2024-04-26', '2024-04-26'],
    [' 2024-04 ', '2024-04'],
    ['[2024-04-23..2024-04-25]', '[2024-04-23..2024-04-25]'],
    ['2024-05-16/2024-05-17', '2024-05-16/2024-05-17'],
    ['20240426', '2024-04-26'],
    ['2024-04-26T13:20+08:00', '2024-04-26T13:20+08:00'],
    ['2024-04-26 13:20:05.123Z', '2024-04-26T13:20:05Z'],
    ['-0043-03-15', '-0043-03-15'],
  ])('reads %j as %s', (cell, when) => {
    expect(readDateCell(cell, null)).toMatchObject({ when: { text: when }, timeDropped: false });
  });

  it('keeps only the day of a time that no clock is given for', () => {
    expect(readDateCell('2024-04-26 13:20', null)).toMatchObject({ when: { text: '2024-04-26' }, timeDropped: true });
  });

  it.each([
    ['2024-04-26 13:20', 'Asia/Shanghai', '2024-04-26T13:20+08:00'],
    ['2024-01-26T13:20', 'America/New_York', '2024-01-26T13:20-05:00'],
    ['2024-07-26T13:20:30', 'America/New_York', '2024-07-26T13:20:30-04:00'],
  ])('reckons %s on the clock of %s as of that day', (cell, zone, when) => {
    expect(readDateCell(cell, zoneOf(zone)).when.text).toBe(when);
  });

  it.each([
    ['04/05/2024', 'which number is the day'],
    ['4.5.2024', 'which number is the day'],
    ['2023-02-29', '28 days'],
    ['20230229', '28 days'],
    ['2024-04-26 25:00', 'no hour 25'],
    ['26 April 2024', 'expected YYYY'],
    ['('.repeat(500_000), 'longer than 100'],
  ])('refuses %.30j', (cell, problem) => {
    expect(() => readDateCell(cell, null)).toThrow(problem);
  });

  it('refuses a time that its clock skipped', () => {
    expect(() => readDateCell('2024-03-10 02:30', zoneOf('America/New_York'))).toThrow('skipped this time');
  });
});

describe('readWhen', () => {
  const cells = (texts: Partial<Record<keyof DateCells, string>>): DateCells =>
    Object.fromEntries(Object.entries(texts).map(([name, text], at) => [name, { text, at }]));

  it.each<[Partial<Record<keyof DateCells, string>>, string]>([
    [{ when: '2024', start: '2023', end: '2024' }, '2024'],
    [{ when: ' ', start: '2021-03-15', end: '2021-03-17' }, '2021-03-15/2021-03-17'],
    [{ start: '2021-03-15', end: '2021-03-15' }, '2021-03-15'],
    [{ start: '2021-03-15', end: '' }, '2021-03-15'],
    [{ start: '', end: '2021-03-15' }, '/2021-03-15'],
    [{ start: '2021-03', end: '..' }, '2021-03/..'],
    [{ start: '1943-07', end: '1946' }, '1943-07/1946'],
    [{ start: '2024-04-26T10:00+08:00', end: '' }, '2024-04-26T10:00+08:00'],
    [{ earliest: '2012-12-01', latest: '2012-12-31' }, '2012-12'],
    [{ earliest: '2005-01-01', latest: '2005-12-31' }, '2005'],
    [{ earliest: '1870-08-01', latest: '1871-09-30' }, '[1870-08..1871-09]'],
    [{ earliest: '1896-01-01', latest: '1897-12-31' }, '[1896..1897]'],
    [{ earliest: '2024-02-01', latest: '2024-02-28' }, '[2024-02-01..2024-02-28]'],
    [{ earliest: '2024-02-05', latest: '2024-02-05' }, '2024-02-05'],
  ])('reads %j as %s', (texts, when) => {
    expect(readWhen(cells(texts), null)).toEqual({ when, timeDropped: false });
  });

  it('keeps the days of a span between two clock times', () => {
    expect(readWhen(cells({ start: '2024-04-26T10:00+08:00', end: '2024-04-27T11:00Z' }), null)).toEqual({ when: '2024-04-26/2024-04-27', timeDropped: true });
  });

  it.each<[Partial<Record<keyof DateCells, string>>, string, number]>([
    [{ start: '2021-03-17', end: '2021-03-15' }, 'wrong-date', 1],
    [{ start: '2021-13-17', end: '2021-03-15' }, 'wrong-date', 0],
    [{ start: '2020/2021', end: '2021-03-15' }, 'wrong-date', 0],
    [{ earliest: '', latest: '2021-03-15' }, 'wrong-date', 1],
    [{ when: '', start: '', end: '' }, 'no-date', 0],
  ])('names the cell of %j that is at fault', (texts, reason, cell) => {
    let fault: unknown = null;
    try {
      readWhen(cells(texts), null);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(RowError);
    expect(fault).toMatchObject({ reason, cell });
  });
});

describe('readPrintedDate', () => {
  it.each([
    ['July 27, 1789', '1789-07-27'],
    ['December 2012', '2012-12'],
    ['2005', '2005'],
    ['1903–1904', '1903/1904'],
    ['January 1–28, 1866', '1866-01-01/1866-01-28'],
    ['August 21–September 11, 1819', '1819-08-21/1819-09-11'],
    ['October 2, 1889–April 19, 1890', '1889-10-02/1890-04-19'],
    ['August 1870–September 1871', '1870-08/1871-09'],
    ['May–June 1950', '1950-05/1950-06'],
    ['Feb. 3, 1901', '1901-02-03'],
  ])('reads “%s” as %s', (printed, when) => {
    expect(readPrintedDate(printed)).toMatchObject({ kind: 'dated', when: { text: when }, separate: false });
  });

  it('says of two days with “and” that they are separate', () => {
    expect(readPrintedDate('March 19 and 22, 1974')).toMatchObject({ when: { text: '1974-03-19/1974-03-22' }, separate: true });
  });

  it.each(['March 19', 'January 1–28', 'August 21–September 11', 'May'])('says of “%s” that it has no year', (printed) => {
    expect(readPrintedDate(printed)).toEqual({ kind: 'without-year' });
  });

  it.each(['', 'Spring 1950', 'circa 1800', 'February 30, 1900', 'April 2, 1900–March 1, 1900', '1–2–3', '–', 'x'.repeat(1_000_000), `May${' '.repeat(60)}–`])('does not guess at %.20j', (printed) => {
    expect(readPrintedDate(printed)).toEqual({ kind: 'unknown' });
  });
});
