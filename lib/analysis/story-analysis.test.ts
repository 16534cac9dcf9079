import { describe, expect, it } from 'vitest';
import { openStory, selectView } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { cellView } from './cell-view';
import { storyAnalysis } from './story-analysis';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const analyse = (search: string) => storyAnalysis(open, openView(open, search));
const counts = (rows: readonly { words: string; count: number }[]) => Object.fromEntries(rows.map(({ words, count }) => [words, count]));

describe('the first story', () => {
  it('counts topics as its source table does', () => {
    const { topics } = analyse('');
    expect(topics.finding).toBe('Seven of the twelve events are about dialogue');
    expect(topics.rows.map(({ words, count }) => `${words} ${count}`)).toEqual([
      'Dialogue 7', 'Russia & Ukraine 4', 'Taiwan 3', 'TikTok 3', 'Trade 3', 'South China Sea 2', 'Human rights 2', 'Narcotics 2', 'Foreign aid 2',
    ]);
  });

  it('draws the aid act by the report, with what is not itemised, and other sources beside it', () => {
    const { finding, figure } = analyse('').money;
    expect(finding).toBe('The report explains $69bn of the $95bn');
    expect(figure!.shares.map(({ billions, squares }) => [billions, squares])).toEqual([[61, 61], [8, 8], [26, 26]]);
    expect(figure!.others.map(({ source }) => source.id)).toEqual(['house-appropriations']);
    expect(analyse('?reports=lead').money).toMatchObject({ finding, figure: { others: [] } });
    expect(analyse('?topic=dialogue').money).toEqual({ finding: 'Sums of money', figure: null });
  });

  it('says how closely dates are known, today and by the report alone', () => {
    const { precision } = analyse('');
    expect(precision.finding).toBe('Eight are known to the day, none to the hour');
    expect(precision.lead).toBe('By the report alone, four were known to the day.');
    expect(counts(precision.rows)).toEqual({
      'Exact time': 0, 'That day, hour not given': 7, 'All of these days': 1, 'One of these days': 2, 'Approximate start': 1, 'Start unknown': 1,
    });
    const lead = analyse('?reports=lead').precision;
    expect(lead).toMatchObject({ finding: 'Four are known to the day, none to the hour', lead: '' });
    expect(counts(lead.rows)).toMatchObject({ 'That day, hour not given': 4, 'One of these days': 5, 'That month': 1 });
  });

  it.each([
    ['', 'Taiwan, TikTok and foreign aid: one Chinese answer, two American acts, one joint talk'],
    ['?topic=taiwan.tiktok', 'Taiwan and TikTok: one Chinese answer, two American acts, one joint talk'],
    ['?topic=taiwan.tiktok&match=all', 'Taiwan and TikTok: one Chinese answer, one American act'],
    ['?topic=dialogue', 'Five of the seven events about dialogue are joint'],
    ['?topic=none', 'Events by topic and side'],
  ])('titles the matrix of “%s” by what is shown: %s', (search, finding) => {
    expect(analyse(search).sides.finding).toBe(finding);
  });

  it('counts topics by side as the design’s matrix does', () => {
    expect(analyse('').sides.rows.map(({ name, cells }) => [name, ...cells.map(({ events }) => events.length)])).toEqual([
      ['United States', 2, 1, 1, 2, 2, 1, 1, 0, 1],
      ['China', 0, 1, 0, 1, 0, 0, 0, 0, 1],
      ['Russia', 0, 0, 0, 0, 0, 0, 2, 0, 0],
      ['Together', 5, 1, 1, 0, 1, 1, 1, 2, 0],
    ]);
  });

  it('names the gaps of the events shown, and since when they are closed', () => {
    expect(analyse('').gaps.shown.map(({ title, count, answer }) => [title, answer ?? count])).toContainEqual(['The day Biden signed the act', '24 April']);
    expect(analyse('?topic=narcotics').gaps.shown.map(({ title, count }) => [title, count])).toEqual([
      ['The hour of each meeting', 2], ['Which minister came first on Friday', 2],
    ]);
    const lead = analyse('?reports=lead').gaps;
    expect(lead.shown.every(({ answer }) => answer === null)).toBe(true);
    expect(lead.closed).toBeGreaterThan(0);
  });

  it.each(['', '?reports=lead', '?topic=taiwan.tiktok', '?topic=taiwan.tiktok&match=all', '?type=consult', '?status=happened', '?time=2024-04-26'])(
    'has a filter for every cell of the matrix of “%s”', (search) => {
      const { view } = openView(open, search);
      const inexact = analyse(search).sides.rows.flatMap(({ name, cells }) => cells.filter(({ events }) => events.length > 0).flatMap(({ topic, events }) => {
        const link = cellView(view, { topic: topic.slug, events }, (other) => selectView(open, other));
        return link.exact ? [] : [`${name}, ${topic.name}`];
      }));
      expect(inexact).toEqual([]);
    },
  );

  it.each(['?topic=none', '?event=e7k3m9qz&q=nothing-has-this', '?reports=lead&topic=taiwan'])('stays calm for “%s”', (search) => {
    expect(() => analyse(search)).not.toThrow();
  });
});
