import { describe, expect, it } from 'vitest';
import { precisionCounts } from './precision-counts';
import { leadPrecisionWords, precisionFinding } from './precision-finding';
import { sampleSelect, SAMPLE_STORY } from './sample-events';

function rowsOf(dates: readonly string[], hidden: readonly string[] = []) {
  const select = sampleSelect([...dates, ...hidden].map((when, at) => ({ id: `e${at}`, when, topics: [at < dates.length ? 'taiwan' : 'trade'] })));
  return precisionCounts(select({ topic: ['taiwan' as never] }), select());
}

const DAY = '2024-04-26';
const HOUR = '2024-04-26T10:00+08:00';
const DAYS = '2024-05-16/2024-05-17';
const ONE_OF = '[2024-04-25..2024-04-26]';
const MONTH = '2024-05';

describe('precision of the dates shown', () => {
  it('has a row for each precision of the story, the finest first, and always for the hour and the day', () => {
    expect(rowsOf([ONE_OF, DAYS, '/2024-04-26', '2023-04~/2024-04-26', DAY, DAY]).map(({ words, count }) => [words, count])).toEqual([
      ['Exact time', 0], ['That day, hour not given', 2], ['All of these days', 1], ['One of these days', 1],
      ['Approximate start', 1], ['Start unknown', 1],
    ]);
    expect(rowsOf([]).map(({ words, count }) => [words, count])).toEqual([['Exact time', 0], ['That day, hour not given', 0]]);
  });

  it('keeps the rows of events that a filter leaves out', () => {
    expect(rowsOf([DAY], [MONTH]).map(({ words, count }) => [words, count])).toEqual([
      ['Exact time', 0], ['That day, hour not given', 1], ['That month', 0],
    ]);
  });

  it('shows each row with the mark that the plot draws', () => {
    const marks = precisionCounts(sampleSelect(SAMPLE_STORY)(), sampleSelect(SAMPLE_STORY)()).map(({ precision, mark }) => [precision, mark.kind, mark.end]);
    expect(marks).toContainEqual(['unknown-start', 'span', 'open']);
    expect(marks).toContainEqual(['days', 'days', 'known']);
  });
});

it.each<[readonly string[], string]>([
  [[], 'How closely events are dated'],
  [[DAY], 'The one event is known to the day, not to the hour'],
  [[HOUR], 'The one event is known to the hour'],
  [[ONE_OF], 'The one event is not known to the day'],
  [[DAY, DAYS, ONE_OF], 'Two are known to the day, none to the hour'],
  [[DAY, ONE_OF, MONTH], 'One is known to the day, none to the hour'],
  [[DAY, HOUR, ONE_OF], 'Two are known to the day, one of them to the hour'],
  [[DAY, DAY], 'Both are known to the day, none to the hour'],
  [[DAY, DAY, DAYS], 'All three are known to the day, none to the hour'],
  [[HOUR, HOUR], 'Both are known to the hour'],
  [[ONE_OF, MONTH], 'Neither is known to the day'],
  [[ONE_OF, MONTH, '/2024-04-26'], 'None of the three is known to the day'],
])('says of %j no more than is so', (dates, words) => {
  expect(precisionFinding(rowsOf(dates))).toBe(words);
});

it.each<[readonly string[], readonly string[], string]>([
  [[DAY, ONE_OF], [DAY, DAY], 'By the report alone, one was known to the day.'],
  [[ONE_OF, ONE_OF], [DAY, DAY], 'By the report alone, none was known to the day.'],
  [[DAY, DAY, ONE_OF], [DAY, DAY, DAY], 'By the report alone, two were known to the day.'],
  [[DAY], [DAY], ''],
  [[], [], ''],
])('compares %j by the report alone with %j', (lead, shown, words) => {
  expect(leadPrecisionWords(rowsOf(lead), rowsOf(shown))).toBe(words);
});
