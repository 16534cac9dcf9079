import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, storyOf } from '../selection/example-events';
import type { EventId, Story, Tombstone } from '../story/story';
import { writeCalendar } from './calendar';
import { eventOf, outputOf } from './example-output';
import { eventsOf, readIcal, valuesOf } from './ical-example';

const stone = (id: string, on: string, more: Partial<Tombstone> = {}): Tombstone => ({ id: id as EventId, gone: 'withdrawn', on, reason: 'It was no event.', into: null, ...more });
const withGone = (tombstones: readonly Tombstone[], revision = '2024-04-02'): Story => ({ ...storyOf([{ when: '2024-03-01' }]), tombstones, revision });
const goneFrom = (story: Story, search = '') => eventsOf(readIcal(writeCalendar(outputOf(story, EXAMPLE_NAMES, search)))).map(valuesOf).filter(({ status }) => status === 'CANCELLED');

describe('An event that is gone', () => {
  it('is cancelled in the calendar under its own UID', () => {
    expect(goneFrom(withGone([stone('zzzzzzzz', '2024-04-01')]))).toEqual([{
      uid: 'zzzzzzzz@demarche.news', dtstamp: '2024-04-01T00:00:00Z', 'last-modified': '2024-04-01T00:00:00Z', sequence: 19_814, dtstart: '2024-04-01',
      summary: 'Withdrawn event', description: 'It was no event.', status: 'CANCELLED', transp: 'TRANSPARENT', class: 'PUBLIC', url: 'https://demarche.example/event/zzzzzzzz',
    }]);
  });

  it('leads to the event that it was merged into', () => {
    expect(goneFrom(withGone([stone('zzzzzzzz', '2024-04-01', { gone: 'merged', into: '00000000' as EventId })]))).toMatchObject([
      { summary: 'Merged into another event', description: 'It was no event. It is now part of https://demarche.example/event/00000000' },
    ]);
  });

  it('is told of for twelve months before the story’s newest change', () => {
    const stones = ['2023-04-01', '2023-04-02', '2024-04-02'].map((on, at) => stone(`zzzzzzz${at}`, on));
    expect(goneFrom(withGone(stones)).map(({ dtstart }) => dtstart)).toEqual(['2023-04-02', '2024-04-02']);
    const leap = ['2023-02-28', '2023-03-01'].map((on, at) => stone(`zzzzzzz${at}`, on));
    expect(goneFrom(withGone(leap, '2024-02-29')).map(({ dtstart }) => dtstart)).toEqual(['2023-03-01']);
  });

  it('is left to the view of all events: what a filter would have found, nobody can tell', () => {
    const story = withGone([stone('zzzzzzzz', '2024-04-01')]);
    expect(goneFrom(story, '?view=list&sort=new')).toHaveLength(1);
    for (const search of ['?topic=talks', '?q=event', '?time=2024', '?topic=none']) expect(goneFrom(story, search)).toEqual([]);
    expect(writeCalendar(eventOf(outputOf(story, EXAMPLE_NAMES)))).not.toContain('CANCELLED');
  });
});
