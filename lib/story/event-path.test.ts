import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventIdOf, eventPath, eventSlug } from './event-path';
import type { EventId } from './story';

const ID = 'e7k3m9qz' as EventId;

it.each([
  ['Biden signs $95bn foreign-aid act', 'biden-signs-95bn-foreign-aid-act'],
  ['Démarche: China’s answer', 'demarche-chinas-answer'],
  ['  ', ''],
  ['布林肯', ''],
])('makes %s readable in an address', (title, slug) => {
  expect(eventSlug({ title })).toBe(slug);
});

it('ends a long slug at a whole word', () => {
  const slug = eventSlug({ title: 'Blinken meets Public Security Minister Wang Xiaohong at the Diaoyutai State Guesthouse' });
  expect(slug).toBe('blinken-meets-public-security-minister-wang-xiaohong-at-the');
});

it('gives a page of its own to an event whose title has no such letters', () => {
  expect(eventPath({ id: ID, title: '布林肯' })).toBe('/event/e7k3m9qz');
});

it.each([
  ['e7k3m9qz', 'e7k3m9qz'],
  ['E7K3M9QZ-any-words', 'e7k3m9qz'],
  ['e7k3m9qz-', 'e7k3m9qz'],
  ['2z0h21mx', '2z0h21mx'],
  ['2zoh2lmx', '2z0h21mx'],
  ['e7k3m9q', null],
  ['e7k3m9qzz', null],
  ['e7k3m9qu', null],
  ['', null],
  ['//evil', null],
])('reads the id of %s', (segment, id) => {
  expect(eventIdOf(segment)).toBe(id);
});

it('finds the id again under any title, in safe letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const path = eventPath({ id: ID, title });
      expect(path).toMatch(/^\/event\/[0-9a-z]{8}(?:-[a-z0-9]+)*$/);
      expect(eventIdOf(path.slice('/event/'.length))).toBe(ID);
    }),
  );
});
