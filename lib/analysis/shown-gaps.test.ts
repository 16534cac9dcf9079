import { describe, expect, it } from 'vitest';
import type { Story } from '../story/story';
import { sampleSelect, SAMPLE_STORY } from './sample-events';
import { closedSince, shownGaps } from './shown-gaps';

const STORY = {
  lead: 'report',
  gaps: [
    { title: 'The hour of each meeting', events: ['wang', 'xi'], since: null, answer: '' },
    { title: 'The day of the act', events: ['act'], since: 'law', answer: '24 April' },
  ],
} as unknown as Story;

const select = sampleSelect(SAMPLE_STORY);

describe('what the report leaves out', () => {
  it('is counted in events shown, or answered by the source that knows', () => {
    expect(shownGaps(STORY, select(), 'all')).toEqual([
      { title: 'The hour of each meeting', count: 2, answer: null, source: 'report', event: 'wang' },
      { title: 'The day of the act', count: 1, answer: '24 April', source: 'law', event: 'act' },
    ]);
  });

  it('is only what concerns the events shown', () => {
    expect(shownGaps(STORY, select({ topic: ['trade' as never], type: ['consult'] }), 'all').map(({ title, count, event }) => [title, count, event]))
      .toEqual([['The hour of each meeting', 1, 'wang']]);
    expect(shownGaps(STORY, select({ topic: 'none' }), 'all')).toEqual([]);
  });

  it('does not tell a reader of the report alone what others say, only how often', () => {
    expect(shownGaps(STORY, select(), 'lead').map(({ answer, source }) => [answer, source])).toEqual([[null, 'report'], [null, 'report']]);
    expect(closedSince(STORY, select())).toBe(1);
    expect(closedSince(STORY, select({ topic: 'none' }))).toBe(0);
  });
});
