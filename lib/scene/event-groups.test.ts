import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, EXAMPLE_TOPICS, type EventRecipe, exampleStories, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { Registry, Story, TopicSlug } from '../story/story';
import { DEFAULT_VIEW, type View } from '../view/view';
import { groupEvents, type GroupSetting } from './event-groups';
import { openStory, selectView } from './open-story';
import { prepareStory } from './prepare-story';

function groupsOf(story: Story, registry: Registry, setting: Partial<GroupSetting> = {}, view: Partial<View> = {}) {
  const open = openStory(prepareStory(story, registry));
  const selection = selectView(open, { ...DEFAULT_VIEW, ...view });
  const groups = groupEvents(selection, { story, registry, opening: open.frames.opening.from, horizon: open.horizon.at, byClock: false, sort: 'old', ...setting });
  return { groups, selection };
}

const settings = fc.record({ byClock: fc.boolean(), sort: fc.constantFrom('old' as const, 'new' as const), topic: fc.subarray([...EXAMPLE_TOPICS]) });

describe('groups of any story', () => {
  const any = exampleStories({ minLength: 0, maxLength: 60 }, (story) => ({ story }));
  const grouped = (story: Story, { byClock, sort, topic }: { byClock: boolean; sort: 'old' | 'new'; topic: string[] }) =>
    groupsOf(story, EXAMPLE_NAMES, { byClock, sort }, { topic: topic as TopicSlug[] });

  it('hold each selected event once, in order', () => {
    fc.assert(fc.property(any.filter(({ story }) => story.events.length > 0), settings, ({ story }, setting) => {
      const { groups, selection } = grouped(story, setting);
      const events = groups.flatMap(({ events: of }) => of);
      expect((setting.sort === 'old' ? events : [...events].reverse()).map(({ id }) => id)).toEqual([...selection].map(({ id }) => id));
      expect(groups.every(({ events: of, key }) => of.length > 0 && of[0]!.id === key)).toBe(true);
    }), { numRuns: 20 });
  });

  it('change where the heading or, by clock, the clock does, and nowhere else', () => {
    fc.assert(fc.property(any.filter(({ story }) => story.events.length > 0), settings, ({ story }, setting) => {
      const { groups } = grouped(story, setting);
      groups.slice(1).forEach((group, i) => {
        const before = groups[i]!;
        expect(group.heading !== before.heading || (setting.byClock && group.clock !== before.clock)).toBe(true);
      });
    }), { numRuns: 20 });
  });

  it('lie after the horizon only where all of their events do, whichever comes first', () => {
    fc.assert(fc.property(any.filter(({ story }) => story.events.length > 0), settings, ({ story }, setting) => {
      const { horizon } = prepareStory(story, EXAMPLE_NAMES);
      for (const { events, afterHorizon } of grouped(story, setting).groups) {
        expect(afterHorizon).toBe(events.every(({ extent }) => (extent.from ?? -Infinity) >= horizon.at));
      }
    }), { numRuns: 20 });
  });
});

it('say “after the horizon” of no group that begins before it on one of its clocks, newest first too', () => {
  // The horizon is the end of 4 March in Oslo, when 5 March has long begun in Tokyo.
  const story = storyOf([{ when: '2024-03-05' }, { when: '2024-03-05', clock: 'Asia/Tokyo' }, { when: '2024-03-06' }]);
  for (const sort of ['old', 'new'] as const) {
    const { groups } = groupsOf(story, EXAMPLE_NAMES, { sort });
    expect(groups.map(({ heading, afterHorizon }) => [heading, afterHorizon]).sort()).toEqual([['Tuesday 5 March 2024', false], ['Wednesday 6 March 2024', true]]);
  }
});

describe('headings', () => {
  const crowd: EventRecipe[] = [{ when: '2024-03-05' }, { when: '2024-03-05' }, { when: '2024-03-06' }];
  const headings = (recipes: EventRecipe[], setting: Partial<GroupSetting> = {}) =>
    groupsOf(storyOf(recipes), EXAMPLE_NAMES, setting).groups.map(({ heading, clock, events }) => [heading, clock, events.length]);

  it('name the day, and whose day it is', () => {
    expect(headings(crowd)).toEqual([['Tuesday 5 March 2024', 'Oslo day', 2], ['Wednesday 6 March 2024', 'Oslo day', 1]]);
  });

  it('leave out the year that goes without saying, and no other', () => {
    expect(headings([...crowd, { when: '2023-03-01' }], { plainYear: 2024 }).map(([heading]) => heading)).toEqual(['Wednesday 1 March 2023', 'Tuesday 5 March', 'Wednesday 6 March']);
  });

  it('name no clock where a group mixes clocks, and part the clocks where asked to', () => {
    const mixed: EventRecipe[] = [{ when: '2024-03-05', clock: 'Asia/Tokyo' }, { when: '2024-03-05' }, { when: '2024-03-05' }];
    expect(headings(mixed)).toEqual([['Tuesday 5 March 2024', '', 3]]);
    expect(headings(mixed, { byClock: true })).toEqual([['Tuesday 5 March 2024', 'Tokyo day', 1], ['Tuesday 5 March 2024', 'Oslo day', 2]]);
  });

  it('are the story’s own for what began before the busiest stretch and lasted', () => {
    expect(headings([...crowd, { when: '/2024-03-05' }, { when: '2023-03-01/2024-03-01' }]).map(([heading, , count]) => [heading, count])[0]).toEqual(['Before', 2]);
  });

  it('of the first story stand in the order of its days, newest first if asked', () => {
    const { stories, registry } = loadStories();
    const story = stories.get('blinken-in-china')!;
    const old = groupsOf(story, registry, {}, { reports: 'lead' }).groups;
    expect([old[0]!.heading, old[0]!.events.length]).toEqual([story.before, 2]);
    expect(old.at(-1)).toMatchObject({ heading: 'May 2024', afterHorizon: true });
    expect(old.filter(({ afterHorizon }) => afterHorizon)).toHaveLength(1);
    const newest = groupsOf(story, registry, { sort: 'new' }, { reports: 'lead' }).groups;
    expect(newest.map(({ heading }) => heading)).toEqual(old.map(({ heading }) => heading).reverse());
  });
});
