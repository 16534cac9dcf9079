import { describe, expect, it } from 'vitest';
import { civilDay } from '../../time/civil-day';
import { zoneOf } from '../../time/clock';
import { findDates } from './find-dates';

/** A Friday. */
const published = civilDay(2024, 4, 26);
const clock = zoneOf('Asia/Shanghai');
const found = (text: string) => findDates(text, { published, clock });
const values = (text: string) => found(text).map(({ start, end, value }) => [text.slice(start, end), value]);
const dates = (text: string) => found(text).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);

describe('weekdays and months take their tense', () => {
  it.each([
    ['He arrived Wednesday.', 'Wednesday', '2024-04-24'],
    ['He spoke on Friday.', 'Friday', '2024-04-26'],
    ['He will leave on Monday.', 'Monday', '2024-04-29'],
    ['The vote is to be held on Tuesday.', 'Tuesday', '2024-04-30'],
    ['The vote will be held on Tuesday.', 'Tuesday', '2024-04-30'],
    ['The deal announced Monday will create jobs.', 'Monday', '2024-04-22'],
    ['They said that on Tuesday they will vote.', 'Tuesday', '2024-04-30'],
    ['Workers have until Monday to decide.', 'Monday', '2024-04-29'],
    ['They were told to keep children inside until Wednesday.', 'Wednesday', '2024-05-01'],
    ['The vote was put off until Wednesday.', 'Wednesday', '2024-05-01'],
    ['He ordered them out by Wednesday.', 'Wednesday', '2024-05-01'],
    ['It rained until Wednesday.', 'Wednesday', '2024-04-24'],
    ['They did not arrive until Wednesday.', 'Wednesday', '2024-04-24'],
    ['By Wednesday it had ended.', 'Wednesday', '2024-04-24'],
    ['He has until Wednesday.', 'Wednesday', '2024-05-01'],
    ['Workers plan a march on Wednesday.', 'Wednesday', '2024-05-01'],
    ['The show runs through May 12.', 'May 12', '2024-05-12'],
    ['It has rained since Monday.', 'Monday', '2024-04-22'],
    ['She saidWednesday that it was over.', 'Wednesday', '2024-04-24'],
    ['In July, Norway suspended the licence.', 'July', '2023-07'],
    ['He announced he would visit China in May.', 'May', '2024-05'],
    ['In May they met.', 'May', '2023-05'],
    ['They met last Friday.', 'last Friday', '2024-04-19'],
    ['They meet next Friday.', 'next Friday', '2024-05-03'],
    ['On April 30 he will speak.', 'April 30', '2024-04-30'],
    ['On April 30 he spoke.', 'April 30', '2023-04-30'],
  ])('%s', (text, words, value) => {
    expect(values(text)).toEqual([[words, value]]);
  });
});

describe('dates as they are written', () => {
  it.each([
    ['24 April 2024', '2024-04-24'],
    ['April 24, 2024', '2024-04-24'],
    ['Wednesday, April 24, 2024', '2024-04-24'],
    ['the 24th of April 2024', '2024-04-24'],
    ['Sept. 3, 1939', '1939-09-03'],
    ['2024-04-24', '2024-04-24'],
    ['4/24/2024', '2024-04-24'],
    ['24/4/2024', '2024-04-24'],
    ['the 1990s', '199'],
    ['the ’90s', '199'],
    ['the 20th century', '19'],
    ['the first quarter of 2024', '2024-Q1'],
    ['the spring of 2023', '2023-SP'],
    ['fiscal 2025', 'FY2025'],
    ['490 BC', 'BC0490'],
    ['Christmas 2023', '2023-12-25'],
    ['Easter 2024', '2024-03-31'],
    ['Thanksgiving 2013', '2013-11-28'],
    ['mid-2023', '2023'],
    ['early May 2023', '2023-05'],
    ['9 a.m. Wednesday', '2024-04-24T09:00'],
    ['as soon as Thursday', '2024-04-25'],
    ['the 1989 quarter', '1989'],
    ['3.3 million years ago', 'PAST_REF'],
    ['the first three months of the year', 'P3M'],
    ['the first half of the year', '2024-H1'],
    ['just after midnight Wednesday', '2024-04-24T00:00'],
    ['midnight Wednesday', '2024-04-24T24:00'],
    ['the morning of 24 April 2024', '2024-04-24TMO'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([[text, value]]);
  });
});

it('takes two years in a row for one season in news, and for two years in history', () => {
  expect(values('He said last week that they won in 2022-23.').at(-1)).toEqual(['2022-23', '2022']);
  expect(values('In 1915 the war went on; the siege of 1915-16 failed.').map(([, value]) => value)).toEqual([
    '1915',
    '1915',
    '1916',
  ]);
});

it('gives each of two lengths that share their unit', () => {
  expect(values('16- and 17-year-old pupils')).toEqual([
    ['16', 'P16Y'],
    ['17-year-old', 'P17Y'],
  ]);
});

describe('what is no date by itself has none', () => {
  it.each([
    ['three years', 'P3Y'],
    ['a 42-year-old man', 'P42Y'],
    ['two and a half hours', 'PT2.5H'],
    ['half an hour', 'PT30M'],
    ['every Friday', 'XXXX-WXX-5'],
    ['daily', 'P1D'],
    ['$3 million a year', 'P1Y'],
    ['now', 'PRESENT_REF'],
    ['recently', 'PAST_REF'],
    ['Previously it was thought so.', 'PAST_REF'],
    ['In the past doctors did nothing.', 'PAST_REF'],
    ['another three days', 'P3D'],
    ['recent months', 'PAST_REF'],
    ['the coming weeks', 'FUTURE_REF'],
    ['three days later', '2024-04-29'],
  ])('%s', (text, value) => {
    expect(found(text).map((expression) => [expression.value, expression.edtf])).toEqual([[value, null]]);
  });
});

describe('EDTF says no more than is known', () => {
  it.each([
    ['this week', '[2024-04-22..2024-04-28]'],
    ['last weekend', '[2024-04-20..2024-04-21]'],
    ['last month', '2024-03'],
    ['the past year', '2023-04/2024-04-26'],
    ['the next three months', '2024-04-26/2024-07'],
    ['the past three days', '2024-04-23/2024-04-26'],
    ['late last year', '2023'],
    ['the third quarter of 2023', '[2023-07..2023-09]'],
    ['the summer of 2023', '[2023-06~..2023-08~]'],
    ['the 1990s', '199X'],
    ['9 a.m. Thursday', '2024-04-25T09:00+08:00'],
    ['Thursday morning', '2024-04-25'],
  ])('%s', (text, edtf) => {
    expect(dates(text)).toEqual([[text, edtf]]);
  });

  it.each([
    ['They met earlier this week.', '[2024-04-22..2024-04-26]'],
    ['They met earlier this month.', '[2024-04-01..2024-04-26]'],
    ['They have met this year.', '[2024-01-01..2024-04-26]'],
    ['They met in the spring.', '[2024-03~..2024-04-26]'],
    ['They will meet this week.', '[2024-04-22..2024-04-28]'],
    ['They said this year will be hard.', '2024'],
    ['They met last week.', '[2024-04-15..2024-04-21]'],
  ])('%s reaches past publication only where it looks ahead', (text, edtf) => {
    expect(found(text).map((expression) => expression.edtf)).toEqual([edtf]);
  });

  it('turns the seasons round in the south', () => {
    const text = 'the summer of 2023';
    const [summer] = findDates(text, { published, clock: zoneOf('Australia/Sydney') });
    expect(summer?.edtf).toBe('[2023-12~..2024-02~]');
  });
});

describe('ranges and lists', () => {
  it('give each day, and in a range the whole range', () => {
    const range = '2024-04-24/2024-04-26';
    expect(dates('It ran April 24–26.')).toEqual([
      ['April 24', range],
      ['26', range],
    ]);
    expect(dates('It ran 24-26 April 2024.')).toEqual([
      ['24', range],
      ['26 April 2024', range],
    ]);
    expect(dates('On 10 and 11 March they met.')).toEqual([
      ['10', '2024-03-10'],
      ['11 March', '2024-03-11'],
    ]);
    expect(dates('It lasted from 1914 to 1918.')).toEqual([
      ['1914', '1914/1918'],
      ['1918', '1914/1918'],
    ]);
    expect(values('In May, June and July 2021')).toEqual([
      ['May', '2021-05'],
      ['June', '2021-06'],
      ['July 2021', '2021-07'],
    ]);
  });
});

describe('a text that tells of years past', () => {
  it('gives its partial dates its own year', () => {
    expect(values('In 1944 the war turned. On 6 June they landed, and two months later Paris was free.')).toEqual([
      ['1944', '1944'],
      ['6 June', '1944-06-06'],
      ['two months later', '1944-08'],
    ]);
  });

  it('is no news that names a year', () => {
    expect(values('In July, Norway left the treaty of 1998. On 6 June it voted.').at(-1)).toEqual([
      '6 June',
      '2023-06-06',
    ]);
  });
});

it('says why', () => {
  const [expression] = found('He arrived Wednesday.');
  expect(expression?.why).toBe('“Wednesday” before Friday 26 April 2024, past tense: Wednesday 24 April 2024');
});
