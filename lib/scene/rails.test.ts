import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, exampleStories, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { Registry, Story } from '../story/story';
import { DEFAULT_VIEW, type View } from '../view/view';
import { groupEvents } from './event-groups';
import { markOf } from './mark-kind';
import { openStory, selectView } from './open-story';
import { prepareStory } from './prepare-story';
import { textWidth } from '../type/text-width';
import { placeRailGroups, placeRails } from './rails';

function railsOf(story: Story, registry: Registry, view: Partial<View> = {}) {
  const open = openStory(prepareStory(story, registry));
  const { sort = 'old' } = view;
  const selection = selectView(open, { ...DEFAULT_VIEW, ...view });
  const groups = groupEvents(selection, { story, registry, opening: open.frames.opening.from, horizon: open.horizon.at, byClock: true, sort });
  const rails = placeRails(open.lanes.side);
  return { rails, groups, placed: placeRailGroups(groups, rails, sort === 'old') };
}

it('stand as close as their names allow where there are five, within the column that a phone has for them', () => {
  const { stories, registry } = loadStories();
  const { rails } = railsOf(stories.get('the-long-view')!, registry);
  const ends = rails.map(({ name, x }) => ({ from: x - textWidth(name, 'small') / 2, to: x + textWidth(name, 'small') / 2 }));
  expect(rails).toHaveLength(5);
  ends.forEach(({ from }, i) => expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : ends[i - 1]!.to + 3));
  expect(ends.at(-1)!.to).toBeLessThanOrEqual(124);
});

describe('the rails of any story', () => {
  const any = exampleStories({ minLength: 1, maxLength: 60 }, (story) => ({ story }));

  it('begin each span once and end it once, with no gap between', () => {
    fc.assert(fc.property(any, ({ story }) => {
      const { groups, placed } = railsOf(story, EXAMPLE_NAMES);
      const spans = groups.flatMap(({ events }) => events.filter((known) => markOf(known).kind === 'span'));
      const parts = placed.flatMap(({ spans: of }) => of);
      expect(parts.filter(({ begins }) => begins)).toHaveLength(spans.length);
      expect(parts.filter(({ ends }) => ends)).toHaveLength(spans.length);
      // Running count of what is open: up where one begins, down after one ends.
      let running = 0;
      for (const { spans: of } of placed) {
        running += of.filter(({ begins }) => begins).length;
        expect(of).toHaveLength(running);
        running -= of.filter(({ ends }) => ends).length;
      }
      expect(running).toBe(0);
    }), { numRuns: 20 });
  });

  it('let each arrow leave once and arrive once, later than it left', () => {
    fc.assert(fc.property(any, ({ story }) => {
      const { placed } = railsOf(story, EXAMPLE_NAMES);
      const keys = new Set(placed.flatMap(({ arrows }) => arrows.map(({ key }) => key)));
      for (const key of keys) {
        const parts = placed.flatMap(({ arrows }) => arrows.filter((arrow) => arrow.key === key).map(({ part }) => part));
        expect(parts).toEqual(['leaves', ...Array<string>(parts.length - 2).fill('passes'), 'arrives']);
      }
    }), { numRuns: 20 });
  });

  it('have one bracket for each lane with a date in a group, on that lane’s rail', () => {
    fc.assert(fc.property(any, fc.constantFrom('old' as const, 'new' as const), ({ story }, sort) => {
      const { placed, rails } = railsOf(story, EXAMPLE_NAMES, { sort });
      for (const { group, brackets } of placed) {
        const lanes = new Set(group.events.filter((known) => markOf(known).kind !== 'span').map(({ lane }) => lane));
        expect(brackets.map(({ x }) => x).sort()).toEqual(rails.filter(({ lane }) => lanes.has(lane)).map(({ x }) => x).sort());
      }
    }), { numRuns: 20 });
  });

  it('draw the horizon once at most, and nothing of what is known below it', () => {
    fc.assert(fc.property(any, fc.constantFrom('old' as const, 'new' as const), ({ story }, sort) => {
      const { placed } = railsOf(story, EXAMPLE_NAMES, { sort });
      const at = placed.findIndex(({ horizonAbove }) => horizonAbove);
      expect(placed.filter(({ horizonAbove }) => horizonAbove).length).toBeLessThanOrEqual(1);
      if (sort === 'old' && at >= 0) expect(placed.slice(at).every(({ group }) => group.afterHorizon)).toBe(true);
    }), { numRuns: 20 });
  });
});

it('draw the horizon below what may be known, though it follows what is not', () => {
  const story = storyOf([{ when: '2024-03-06' }, { when: '[2024-03-04..2024-03-08]', follows: 0 }, { when: '2024-03-10' }]);
  expect(railsOf(story, EXAMPLE_NAMES).placed.map(({ horizonAbove }) => horizonAbove)).toEqual([false, false, true]);
});

describe('the rails of the first story', () => {
  const { stories, registry } = loadStories();
  const story = stories.get('blinken-in-china')!;
  const { rails, placed } = railsOf(story, registry, { reports: 'lead' });

  it('are four, with short names', () => {
    expect(rails.map(({ name, x }) => [name, x])).toEqual([['US', 20], ['CN', 46], ['RU', 72], ['Joint', 98]]);
  });

  it('run both spans beside the rail of joint acts, from the first group', () => {
    expect(placed[0]!.spans.map(({ x, begins }) => [x, begins])).toEqual([[86, true], [111, true]]);
  });

  it('draw the horizon above the last group alone', () => {
    expect(placed.map(({ horizonAbove }) => horizonAbove)).toEqual([...Array<boolean>(placed.length - 1).fill(false), true]);
  });

  it('lead the announcement to the visit, and the act to its answer by a detour', () => {
    const leaving = placed.flatMap(({ arrows }) => arrows.filter(({ part }) => part === 'leaves'));
    expect(leaving.map(({ x, detour }) => [x, detour])).toEqual([[20, true], [72, false]]);
  });

  it('have neither spans nor arrows newest first', () => {
    const newest = railsOf(story, registry, { reports: 'lead', sort: 'new' }).placed;
    expect(newest.every(({ spans, arrows }) => spans.length === 0 && arrows.length === 0)).toBe(true);
  });
});
