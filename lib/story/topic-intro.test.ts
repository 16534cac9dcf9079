import { expect, it } from 'vitest';
import { zoneOf } from '../time/clock';
import { extentOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import type { KnownEvent } from './known-event';
import { topicIntro } from './topic-intro';

function events(...dates: string[]): KnownEvent[] {
  return dates.map((date) => {
    const when = parseEdtf(date);
    return { when, extent: extentOf(when, zoneOf('Asia/Shanghai')) } as KnownEvent;
  });
}

it.each([
  [events(), 'None of the story’s 12 events is about Taiwan.'],
  [events('2024-04-26'), '1 of the story’s 12 events is about Taiwan. Date: Friday 26 April 2024.'],
  [events('2024-04-24', '[2024-04-24..2024-04-26]'), '2 of the story’s 12 events are about Taiwan. Dates: 24 to 26 April 2024.'],
  [events('/2024-04-26', '2023-04~/2024-04-26'), '2 of the story’s 12 events are about Taiwan. Dates: about April 2023 to 26 April 2024. One of them began at a time unknown.'],
])('counts and dates the events of a topic', (of, words) => {
  expect(topicIntro('Taiwan', of, 12)).toBe(words);
});

it('counts alone where the events are too many to look at', () => {
  expect(topicIntro('Taiwan', [], 1_000_000, 83_214)).toBe('83,214 of the story’s 1,000,000 events are about Taiwan.');
});
