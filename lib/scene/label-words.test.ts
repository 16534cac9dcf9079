import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, type EventRecipe, storyOf } from '../selection/example-events';
import { knownStory } from '../story/known-story';
import type { TopicSlug } from '../story/story';
import { labelWords, mixClocks } from './label-words';

const HOUR_PX = 0.1;

function labelOf(recipe: EventRecipe, { lane = [], asked = [], px = HOUR_PX }: { lane?: EventRecipe[]; asked?: string[]; px?: number } = {}) {
  const { events } = knownStory(storyOf([recipe, ...lane]), 'lead', EXAMPLE_NAMES);
  return labelWords(events.find(({ id }) => id === '00000000')!, { pxPerMinute: px, registry: EXAMPLE_NAMES, mixed: mixClocks(events), asked: asked as TopicSlug[] });
}

describe('the glyph before the title', () => {
  const recipe = { when: '2024-03-01', topics: ['talks', 'grain', 'sea'] };
  it.each([
    [[], ['talks'], ['grain', 'sea']],
    [['grain'], ['grain'], ['talks', 'sea']],
    [['sea', 'grain'], ['grain', 'sea'], ['talks']],
    [['law'], ['talks'], ['grain', 'sea']],
  ])('is the main topic’s, or those asked for: %j', (asked, lead, others) => {
    expect(labelOf(recipe, { asked })).toMatchObject({ lead, others });
  });
});

describe('the clock of a day', () => {
  it('goes without saying in a lane of one clock', () => expect(labelOf({ when: '2024-03-01' }).clock).toBe(''));

  it('is named in a lane that mixes clocks', () => {
    expect(labelOf({ when: '2024-03-01' }, { lane: [{ when: '2024-03-02', clock: 'Asia/Tokyo' }] }).clock).toBe('Oslo day');
  });

  it('is named for one of several days', () => expect(labelOf({ when: '[2024-03-01..2024-03-03]' }).clock).toBe('one Oslo day'));

  it('is not named for a month or a span', () => {
    for (const when of ['2024-03', '/2024-03-01']) expect(labelOf({ when }, { lane: [{ when: '2024-03-02', clock: 'Asia/Tokyo' }] }).clock).toBe('');
  });

  it('gives way to a status that is not plainly “happened”', () => {
    expect(labelOf({ when: '[2024-03-01..2024-03-03]', status: 'postponed' }).clock).toBe('postponed');
  });
});

describe('lengths', () => {
  it('are drawn to scale while they stay beside the words', () => {
    expect(labelOf({ when: '2024-03-01', minutes: 330 }).length!.widthPx).toBeCloseTo(33, 6);
    expect(labelOf({ when: '2024-03-01', minutes: 20 }).length).toBeNull();
    expect(labelOf({ when: '2024-03-01', minutes: 330 }, { px: 1 }).length).toBeNull();
    expect(labelOf({ when: '2024-03-01' }).length).toBeNull();
  });

  it('of days are said in words where the mark is too narrow to show them', () => {
    expect(labelOf({ when: '2024-05-16/2024-05-17' }, { px: 0.01 }).days).not.toBe('');
    expect(labelOf({ when: '2024-05-16/2024-05-17' }, { px: 1 }).days).toBe('');
  });
});
