import { describe, expect, it } from 'vitest';
import { resultSentence } from '../view/filter-words';
import { viewTitle } from '../view/view-title';
import { loadStories } from '../story/load-stories';
import { openStory } from './open-story';
import { openView } from './open-view';
import { prepareStory } from './prepare-story';

const { stories, registry } = loadStories();
const prepared = prepareStory(stories.get('the-long-view')!, registry);
const open = openStory(prepared);

describe('a story that is read from many records', () => {
  it('has no report’s date, and a horizon where its records end', () => {
    expect(open.leadDate).toBeNull();
    expect(open.horizon.words).toBe('Sources read up to 31 December 2025');
  });

  it('opens on all of its decades, however busy one week of them was', () => {
    expect(open.frames.opening).toEqual(open.frames.extent);
  });

  it('holds and sends what is known once', () => {
    expect(prepared.known.lead).toBe(prepared.known.all);
    expect(open.index.lead).toBe(open.index.all);
  });

  it('answers a link to a report alone with what all say, and a notice', () => {
    const shown = openView(open, '?reports=lead');
    expect([shown.view.reports, shown.selection.count, shown.notices.map(({ code }) => code)]).toEqual(['all', 95, ['bad:reports']]);
  });

  it('has a lane for each side that acts, and for what several did jointly', () => {
    expect(open.lanes.side.map(({ lane }) => lane)).toEqual(['us', 'cn', 'ru', 'int', 'together']);
  });

  it('says nothing of a report in words', () => {
    const { names, leadDate } = open;
    const view = { ...openView(open, '').view, reports: 'lead' as const };
    expect(resultSentence({ shown: 95, total: 95, view, names, leadDate })).toBe('Showing all 95 events');
    expect(viewTitle({ view, names, storyTitle: open.story.title, leadDate })).toBe(open.story.title);
  });
});

it('leaves the lanes of another story as they were', () => {
  const first = prepareStory(stories.get('blinken-in-china')!, registry);
  expect(first.lanes.side.map(({ lane }) => lane)).toEqual(['us', 'cn', 'ru', 'together']);
});
