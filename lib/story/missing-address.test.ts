import { expect, it } from 'vitest';
import type { EventHome, Stories } from './gather-stories';
import { isMissing } from './missing-address';
import type { EventId, Tombstone } from './story';

const gone = (into: string | null): EventHome => ({ kind: 'gone', story: 'visit', tombstone: { into } as Tombstone });
const STORIES = {
  registry: { topics: [{ slug: 'taiwan', name: 'Taiwan', formerly: ['formosa'] }] },
  stories: new Map([['visit', {}]]),
  eventHome: new Map<EventId, EventHome>([
    ['e7k3m9qz' as EventId, { kind: 'living', story: 'visit' }],
    ['2z0h21mx' as EventId, gone('e7k3m9qz')],
    ['kd0k9a2a' as EventId, gone(null)],
  ]),
} as unknown as Stories;

it.each([
  '/', '/s/visit', '/s/visit/topic/taiwan', '/s/visit/topic/formosa', '/event/e7k3m9qz', '/event/e7k3m9qz-any-slug', '/event/E7K3M9QZ', '/event/2z0h21mx',
  '/icon.svg', '/anything/else', '/event/e7k3m9qz/more',
])('leaves %s to its page', (path) => {
  expect(isMissing(path, STORIES)).toBe(false);
});

it.each(['/s/nowhere', '/s/nowhere/topic/taiwan', '/s/visit/topic/taiwn', '/event/zzzzzzzz', '/event', '/event/', '/event/words', '/event/kd0k9a2a'])('finds nothing at %s', (path) => {
  expect(isMissing(path, STORIES)).toBe(true);
});
