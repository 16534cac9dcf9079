import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from './example-names';
import { resultSentence } from './filter-words';
import { parseView } from './parse-view';
import { viewTitle } from './view-title';

const viewOf = (search: string) => parseView(search, EXAMPLE_NAMES).view;
const sentence = (search: string, shown: number, maybe = 0) =>
  resultSentence({ shown, total: 12, view: viewOf(search), names: EXAMPLE_NAMES, leadDate: '26 April', maybe });

describe('The result sentence', () => {
  it.each([
    ['', 12, 'Showing all 12 events'],
    ['?reports=lead', 12, 'Showing all 12 events, as reported on 26 April'],
    ['?topic=taiwan.tiktok', 4, 'Showing 4 of 12 events about Taiwan or TikTok'],
    ['?topic=taiwan.tiktok&match=all', 2, 'Showing 2 of 12 events about Taiwan and TikTok'],
    ['?reports=lead&topic=taiwan.tiktok', 4, 'Showing 4 of 12 events about Taiwan or TikTok, as reported on 26 April'],
    ['?topic=taiwan.tiktok.dialogue', 9, 'Showing 9 of 12 events about Dialogue, Taiwan or TikTok'],
    ['?topic=none', 0, 'Showing none of 12 events'],
    ['?actor=antony-blinken', 7, 'Showing 7 of 12 events with Antony Blinken'],
    ['?status=scheduled.happened', 10, 'Showing 10 of 12 events that are scheduled or happened'],
    ['?actor=united-states.china', 9, 'Showing 9 of 12 events with the United States or China'],
    ['?type=consult.aid', 3, 'Showing 3 of 12 events of type ‘Meet or visit’ or ‘Give aid’'],
    ['?q=Xi', 1, 'Showing 1 of 12 events that mention “Xi”'],
    ['?q=Xi&time=2024-04-24..2024-04-26', 1, 'Showing 1 of 12 events that mention “Xi”, between 24 and 26 April 2024'],
    ['?time=2024-04-24&certain=only', 1, 'Showing 1 of 12 events certainly on 24 April 2024'],
  ])('of %s says what is shown', (search, shown, words) => {
    expect(sentence(search, shown)).toBe(words);
  });

  it('says how many of the events only may lie between the dates', () => {
    expect(sentence('?time=2024-04-24', 5, 2)).toBe('Showing 5 of 12 events on 24 April 2024, 2 of them only possibly');
    expect(sentence('?time=2024-04-24', 2, 2)).toBe('Showing 2 of 12 events on 24 April 2024, none of them with certainty');
  });

  it('reads well for none, one and very many events', () => {
    const of = (total: number) => resultSentence({ shown: total, total, view: viewOf(''), names: EXAMPLE_NAMES, leadDate: '' });
    expect([of(0), of(1), of(100_000)]).toEqual(['Showing no events', 'Showing the one event', 'Showing all 100,000 events']);
  });
});

describe('The dates of a filter', () => {
  it.each([
    ['2018..2024', 'between 2018 and 2024'],
    ['2024-03..2024-04', 'between March and April 2024'],
    ['2024-04-24..2024-05-01', 'between 24 April and 1 May 2024'],
    ['2023-12-31..2024-01-01', 'between 31 December 2023 and 1 January 2024'],
    ['2024..2024-04', 'between 2024 and April 2024'],
    ['2024-05', 'in May 2024'],
    ['2024-05..latest', 'from May 2024 on'],
    ['earliest..2024-05-07', 'up to 7 May 2024'],
  ])('%s are said in words', (time, words) => {
    expect(sentence(`?time=${time}`, 1)).toBe(`Showing 1 of 12 events ${words}`);
  });
});

describe('The title of a view', () => {
  const title = (search: string) => viewTitle({ view: viewOf(search), names: EXAMPLE_NAMES, storyTitle: 'The visit', leadDate: '26 April' });

  it('names filters and page before the story', () => {
    expect(title('')).toBe('The visit');
    expect(title('?reports=lead')).toBe('As reported on 26 April – The visit');
    expect(title('?topic=taiwan&reports=lead&view=list')).toBe('Events about Taiwan, as reported on 26 April – List – The visit');
    expect(title('?view=table&page=12')).toBe('Table, page 12 – The visit');
  });
});
