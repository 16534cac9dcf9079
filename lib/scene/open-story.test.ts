import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { EventId, TopicSlug } from '../story/story';
import { DEFAULT_VIEW } from '../view/view';
import { openStory, selectView, viewHref, windowParameter } from './open-story';
import { openView } from './open-view';
import { panWindow } from './zoom-window';
import { prepareStory } from './prepare-story';

const { stories, registry } = loadStories();
const prepared = prepareStory(stories.get('blinken-in-china')!, registry);
const open = openStory(prepared);

describe('the first story, made ready', () => {
  it('has the lead report’s date as a reader says it', () => expect(open.leadDate).toBe('26 April'));

  it('has its horizon at the end of that day in Washington, and says what lies beyond', () => {
    expect(open.horizon).toEqual({ at: Date.parse('2024-04-27T04:00Z') / 60_000, words: 'Not yet happened on 26 April' });
  });

  it('has a lane for each side that acts, in the registry’s order, then one for acts together', () => {
    expect(open.lanes.side.map(({ name }) => name)).toEqual(['United States', 'China', 'Russia', 'Together']);
    expect(open.lanes.side.map(({ spans }) => spans)).toEqual([0, 0, 0, 2]);
    expect(open.lanes.side.every(({ rows, height }) => rows >= 1 && height > 0)).toBe(true);
  });

  it('has one sentence for every event of either choice of reports', () => {
    for (const reports of ['all', 'lead'] as const) {
      expect(Object.keys(prepared.sentences[reports]).sort()).toEqual(open.known[reports].events.map(({ id }) => id as string).sort());
    }
  });

  it('comes through as plain data: sent to a browser, it opens as the same', () => {
    const sent = JSON.parse(JSON.stringify(prepared)) as typeof prepared;
    expect(sent).toEqual(prepared);
    const again = openStory(sent);
    expect(again.known.all.events.map(({ id }) => again.known.all.byId.get(id)?.id)).toEqual(open.known.all.events.map(({ id }) => id));
    expect(again.names).toEqual(open.names);
  });
});

it('leaves out lanes of sides that do nothing', () => {
  const quiet = openStory(prepareStory(storyOf([{ when: '2024-03-01', acts: ['south'] }]), EXAMPLE_NAMES));
  expect(quiet.lanes.side.map(({ name }) => name)).toEqual(['South']);
});

it('gives every event of a crowded opening window a row in which it keeps a title', () => {
  const crowd = openStory(prepareStory(storyOf(Array.from({ length: 9 }, () => ({ when: '2024-03-05' }))), EXAMPLE_NAMES));
  expect(crowd.lanes.side[0]!.rows).toBe(9);
});

it('gives a story that opens on all of its time no more rows than a screen has room for', () => {
  const years = openStory(prepareStory(stories.get('the-long-view')!, registry));
  expect(years.frames.opening).toEqual(years.frames.extent);
  expect(Math.max(...years.lanes.side.map(({ rows }) => rows))).toBe(4);
});

describe('a view of it', () => {
  it('of an empty link is the default one', () => {
    const shown = openView(open, '');
    expect(shown.view).toEqual(DEFAULT_VIEW);
    expect([shown.notices, shown.event, shown.window]).toEqual([[], null, open.frames.opening]);
    expect([shown.selection.count, shown.selection.total]).toEqual([12, 12]);
  });

  it('of a filtered link shows the four events, by the report asked for', () => {
    const shown = openView(open, '?reports=lead&topic=taiwan.tiktok');
    expect(shown.selection.count).toBe(4);
    expect(shown.known).toBe(open.known.lead);
  });

  it('of a link to an event opens it', () => {
    expect(openView(open, '?event=m2qe40ew').event?.id).toBe('m2qe40ew');
  });

  it('of a link to a window frames it, clamped to what the story has', () => {
    const { window } = openView(open, '?window=20240425t0000..20240426t0000');
    expect(window).toEqual({ from: Date.parse('2024-04-25T00:00Z') / 60_000, to: Date.parse('2024-04-26T00:00Z') / 60_000 });
    const far = openView(open, '?window=19000101t0000..19000102t0000').window;
    expect((far.from + far.to) / 2).toBe(open.frames.extent.from);
  });

  it('of any text at all is a view', () => {
    for (const text of ['?topic=%%%', '????', '?event=zzzzzzzz&window=1', 'q=\u0000']) expect(openView(open, text).selection.total).toBe(12);
  });
});

describe('other views from it', () => {
  it('are counted before they are opened', () => {
    expect(selectView(open, { ...DEFAULT_VIEW, topic: ['tiktok'] as TopicSlug[] }).count).toBe(3);
  });

  it('leave out the window where it is the story’s own', () => {
    expect(windowParameter(open, { ...open.frames.opening })).toBeNull();
    const moved = panWindow(open.frames.opening, 0.5, open.frames.extent);
    expect(windowParameter(open, moved)).toEqual(moved);
  });

  it('have an address under the story’s own', () => {
    expect(viewHref(open, DEFAULT_VIEW)).toMatch(/^\/s\/blinken-in-china\/?$/);
    expect(viewHref(open, { ...DEFAULT_VIEW, event: 'm2qe40ew' as EventId })).toContain('event=m2qe40ew');
  });
});
