import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, type EventRecipe, exampleStories, storyOf } from '../selection/example-events';
import { knownStory } from '../story/known-story';
import { loadStories } from '../story/load-stories';
import type { Story } from '../story/story';
import { civilDay } from '../time/civil-day';
import { endOfDay, startOfDay, zoneOf } from '../time/clock';
import { storyFrames } from './opening-window';

const OSLO = zoneOf('Europe/Oslo');

function framesOf(story: Story) {
  return storyFrames([knownStory(story, 'all', EXAMPLE_NAMES), knownStory(story, 'lead', EXAMPLE_NAMES)], OSLO);
}

const onDays = (...days: string[]): EventRecipe[] => days.map((when) => ({ when }));

/** From the start of one day to the end of another, on Oslo's clock. */
function days(from: readonly [number, number, number], to: readonly [number, number, number]) {
  return { from: startOfDay(civilDay(...from), OSLO), to: endOfDay(civilDay(...to), OSLO) };
}

describe('the opening window', () => {
  it('of the first story runs from the first of the act’s days in Washington to the end of the last in Washington', () => {
    const { stories, registry } = loadStories();
    const story = stories.get('blinken-in-china')!;
    const minute = (text: string) => Date.parse(text) / 60_000;
    for (const reports of [['all', 'lead'], ['lead', 'all']] as const) {
      const frames = storyFrames(reports.map((each) => knownStory(story, each, registry)), zoneOf('Asia/Shanghai'));
      expect(frames.opening).toEqual({ from: minute('2024-04-23T04:00Z'), to: minute('2024-04-27T04:00Z') });
      expect(frames.extent).toEqual({ from: minute('2023-03-31T16:00Z'), to: minute('2024-05-31T16:00Z') });
    }
  });

  it('is the whole of a story with too few events for a stretch', () => {
    for (const recipes of [onDays('2024-03-01'), onDays('2024-03-01', '2024-03-02')]) {
      const { opening, extent } = framesOf(storyOf(recipes));
      expect(extent).toEqual(days([2024, 3, 1], [2024, 3, 31]));
      expect(opening).toEqual(extent);
    }
  });

  it('counts an event once, however many reports speak of it', () => {
    const twice = [{ when: '2024-03-01', second: '2024-03-01' }, { when: '2024-03-02', second: '2024-03-02' }];
    const { opening, extent } = framesOf(storyOf(twice));
    expect(opening).toEqual(extent);
    // Three events that one report dates outweigh two that two reports do.
    const three = onDays('2024-05-01', '2024-05-02', '2024-05-03');
    expect(framesOf(storyOf([...twice, ...three])).opening).toEqual(days([2024, 5, 1], [2024, 5, 3]));
  });

  it('lasts two days at least, where all happened on one', () => {
    const { opening } = framesOf(storyOf(onDays('2024-03-05', '2024-03-05', '2024-03-05')));
    expect(opening).toEqual(days([2024, 3, 5], [2024, 3, 6]));
  });

  it('leaves out what lies far off, what is known to the month, and what lasted for months', () => {
    const recipes = [
      ...onDays('2024-03-05', '2024-03-06', '2024-03-08', '1871-01-18', '2024-09-01'), { when: '2024-03' }, { when: '2023-03-01/2024-03-02' }, { when: '/2024-03-01' },
    ];
    const { opening, extent } = framesOf(storyOf(recipes));
    expect(opening).toEqual(days([2024, 3, 5], [2024, 3, 8]));
    expect(extent).toEqual(days([1871, 1, 1], [2024, 9, 30]));
  });

  it('is the busiest of several stretches, and the first of equals', () => {
    const early = ['2024-03-01', '2024-03-02', '2024-03-03'];
    const late = ['2024-03-20', '2024-03-21', '2024-03-22'];
    expect(framesOf(storyOf(onDays(...early, ...late))).opening).toEqual(days([2024, 3, 1], [2024, 3, 3]));
    expect(framesOf(storyOf(onDays(...early, ...late, '2024-03-21'))).opening).toEqual(days([2024, 3, 20], [2024, 3, 22]));
  });

  it('bridges three days without events, and no more', () => {
    expect(framesOf(storyOf(onDays('2024-03-01', '2024-03-02', '2024-03-06'))).opening).toEqual(days([2024, 3, 1], [2024, 3, 6]));
    const apart = framesOf(storyOf(onDays('2024-03-01', '2024-03-02', '2024-03-07')));
    expect(apart.opening).toEqual(apart.extent);
  });

  it('keeps whole months at the turn of a year', () => {
    expect(framesOf(storyOf(onDays('2023-12-31'))).extent).toEqual(days([2023, 12, 1], [2023, 12, 31]));
  });

  it('refuses a story without a single date', () => {
    expect(() => storyFrames([], OSLO)).toThrow(RangeError);
  });
});

it('holds every date of any story within the extent, and the opening window too, but for its two days at least', () => {
  fc.assert(fc.property(exampleStories({ minLength: 1, maxLength: 40 }, (story) => ({ story })), ({ story }) => {
    const { extent, opening } = framesOf(story);
    for (const { extent: { from, to } } of knownStory(story, 'all', EXAMPLE_NAMES).events) {
      expect((from ?? extent.from) >= extent.from && (to ?? extent.to) <= extent.to).toBe(true);
    }
    expect(opening.from).toBeGreaterThanOrEqual(extent.from);
    expect(opening.to).toBeLessThanOrEqual(extent.to + 2 * 1440);
    expect(opening.to - opening.from).toBeGreaterThanOrEqual(2 * 1440);
  }), { numRuns: 25 });
});
