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

describe('a time and its day', () => {
  it.each([
    ['It opened at 9 a.m. on April 24.', ['9 a.m.', '2024-04-24T09:00+08:00'], ['April 24', '2024-04-24']],
    ['It opened Wednesday at 9 a.m.', ['Wednesday', '2024-04-24'], ['9 a.m.', '2024-04-24T09:00+08:00']],
    ['It opens tomorrow at 8:30 a.m.', ['tomorrow', '2024-04-27'], ['8:30 a.m.', '2024-04-27T08:30+08:00']],
  ])('%s are two, and the time is of the day', (text, first, second) => {
    expect(dates(text)).toEqual([first, second]);
  });

  it.each([
    ['It rained early Wednesday.', 'early Wednesday', '2024-04-24'],
    ['He called late on Tuesday.', 'late on Tuesday', '2024-04-23'],
  ])('%s names no hour: it is the day', (text, words, value) => {
    expect(found(text)).toMatchObject([{ type: 'DATE', value }]);
    expect(values(text)).toEqual([[words, value]]);
  });
});

describe('a time of day is of the day that the text tells of', () => {
  const times = (text: string) => found(text).flatMap(({ type, value }) => (type === 'TIME' ? [value] : []));
  it.each([
    ['the day to come', 'They vote on Monday, for the first time since 2020. Polls open at 6 a.m.', '2024-04-29T06:00'],
    ['the day before', 'A fire broke out on Wednesday. It began at 2 a.m.', '2024-04-24T02:00'],
    ['not one further back', 'It sank Wednesday. It had sailed Monday. A call came at 7 a.m.', '2024-04-24T07:00'],
    ['not one of a saying', 'It sank on Wednesday, he said Thursday. A call came at 7 a.m.', '2024-04-24T07:00'],
    ['not one of a report', 'The toll of Sunday’s quake rose on Friday. It struck at 6:58 a.m.', '2024-04-21T06:58'],
    ['not one counted back', 'He fled Wednesday. He was told to the day before. He left at 9 a.m.', '2024-04-24T09:00'],
    ['of none but publication', 'It sank in 1912. Talks begin at 7 p.m.', '2024-04-26T19:00'],
  ])('%s', (_name, text, value) => {
    expect(times(text)).toEqual([value]);
  });
});

describe('what is counted from the text', () => {
  it.each([
    ['It goes on sale May 3 here and a week later there.', '2024-05-10'],
    ['Sales rose in March from the year-earlier month.', '2023-03'],
    ['Prices rose in March from the same month a year ago.', '2023-03'],
    ['In the third quarter of 2023 it earned $2 million. Sales for the year rose.', '2023'],
    ['The king said Monday that he will go on May 3. Two days earlier, all was calm.', '2024-04-20'],
    ['Sales rose in March from a year earlier.', '2023-03'],
    ['They were married two weeks before Christmas.', '2023-12-25'],
  ])('%s', (text, value) => {
    expect(found(text).at(-1)?.value).toBe(value);
  });
});
