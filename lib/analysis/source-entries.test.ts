import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { sourceEntries } from './source-entries';

const story = loadStories().stories.get('blinken-in-china')!;
const lead = story.lead!;
const entries = (id: string) => sourceEntries({ id }, story.events);

describe('what a source gives of the events', () => {
  it('is a report on each event for the lead report', () => {
    expect(entries(lead)).toHaveLength(story.events.length);
    expect(entries(lead).every(({ report }) => report !== null)).toBe(true);
  });

  it('is no more than sums where a source only names these', () => {
    expect(entries('house-appropriations').map(({ event, report, money }) => [event.id, report, money.length])).toEqual([['e7k3m9qz', null, 3]]);
  });

  it('says which topic it is that a source adds', () => {
    expect(entries('state-readout').map(({ topics }) => topics.map(({ topic }) => topic))).toEqual([['narcotics']]);
  });

  it('is nothing for a source that says nothing, and of no events', () => {
    expect(entries('nobody')).toEqual([]);
    expect(sourceEntries({ id: lead }, [])).toEqual([]);
  });

  it('leaves no source of the story without an event', () => {
    expect(story.sources.filter(({ id }) => entries(id).length === 0)).toEqual([]);
  });
});
