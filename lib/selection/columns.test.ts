import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownStory } from '../story/known-story';
import { precisionOf, rankOf } from '../time/precision';
import { columnsOf } from './columns';
import { EXAMPLE_NAMES, exampleStories, storyOf } from './example-events';
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, matchTime, matchTimes } from './match-time';
import { hasBit } from './bits';

describe('the columns of a story', () => {
  it('say of each event what the event itself says', () => {
    const stories = exampleStories({ minLength: 0, maxLength: 40 }, (story) => knownStory(story, 'all', EXAMPLE_NAMES));
    fc.assert(fc.property(stories, fc.integer({ min: 19_700, max: 19_900 }), fc.integer({ min: 0, max: 60 }), ({ events, ...known }, from, days) => {
      const columns = columnsOf({ events, ...known });
      const range = { from, to: from + days };
      const { may, sure } = matchTimes(columns, range);
      expect([columns.size, columns.importance]).toEqual([events.length, null]);
      events.forEach(({ extent, when, lane }, at) => {
        expect([columns.start[at], columns.end[at]]).toEqual([extent.from ?? -Infinity, extent.to ?? Infinity]);
        expect([columns.precision[at], columns.lanes[columns.lane[at]!]]).toEqual([rankOf(precisionOf(when)), lane]);
        expect(hasBit(sure, at) ? 'sure' : hasBit(may, at) ? 'maybe' : 'no').toBe(matchTime(when, range));
      });
    }), { numRuns: 40 });
  });

  it('hold what importance is stated, the more the higher, and none where none is', () => {
    const known = knownStory(storyOf([{ when: '2024-03-01' }, { when: '2024-03-02' }, { when: '2024-03-03' }]), 'all', EXAMPLE_NAMES);
    const stated = ([3, null, 1] as const).map((importance, at) => ({ ...known.events[at]!, event: { ...known.events[at]!.event, importance } }));
    expect(columnsOf({ ...known, events: stated }).importance).toEqual(Uint8Array.of(255, 0, 85));
    expect(columnsOf(known).importance).toBeNull();
  });

  it('hold ends that nobody gave as such', () => {
    const { start, end, earliest, latest } = columnsOf(knownStory(storyOf([{ when: '/2024-04-26' }, { when: '2024-04-24/..' }]), 'all', EXAMPLE_NAMES));
    expect([start[0], end[1], earliest[0], latest[1]]).toEqual([-Infinity, Infinity, BEFORE_ALL_DAYS, AFTER_ALL_DAYS]);
  });
});
