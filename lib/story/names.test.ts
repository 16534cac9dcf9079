import { expect, it } from 'vitest';
import { zoneOf } from '../time/clock';
import { parseEdtf } from '../time/parse-edtf';
import { EXAMPLE_REGISTRY } from './example-story';
import { actorName, actorWithOffice, clockWords, sideName, statusWords, topicName, typeName } from './names';
import { parseRegistry } from './parse-registry';
import { STATUSES, type ActorSlug, type SideSlug, type TopicSlug } from './story';

const registry = parseRegistry(EXAMPLE_REGISTRY);

it.each([
  ['2024-03-02', 'Tokyo day'],
  ['[2024-03-02..2024-03-03]', 'one Tokyo day'],
  ['[2024-03..2024-05]', 'one Tokyo month'],
  ['2024-03-02/2024-03-03', 'Tokyo days'],
  ['2024-03-02T12:00+09:00', 'Tokyo time'],
  ['2024-03', 'Tokyo calendar'],
  ['/2024-03-02', 'Tokyo calendar'],
])('names the clock of %s as “%s”', (when, words) => {
  expect(clockWords({ when: parseEdtf(when), clock: zoneOf('Asia/Tokyo') }, registry)).toBe(words);
});

it('names topics, actors, types and sides', () => {
  expect(topicName('talks' as TopicSlug, registry)).toBe('Talks');
  expect(actorName('ada' as ActorSlug, registry)).toBe('Ada');
  expect(actorWithOffice('ada' as ActorSlug, registry)).toBe('Ada, Chancellor of the North');
  expect(actorWithOffice('bo' as ActorSlug, registry)).toBe('Bo');
  expect(typeName('consult', registry)).toBe('Meet or visit');
  expect(sideName('north' as SideSlug, registry)).toBe('North');
  expect(sideName('together', registry)).toBe('Together');
});

it('has a word for every status', () => {
  expect(STATUSES.map(statusWords)).toEqual(['Announced', 'Scheduled', 'Under way', 'Happened', 'Postponed', 'Cancelled']);
});

it('does not guess a name', () => {
  expect(() => topicName('wool' as TopicSlug, registry)).toThrow('The registry has no topic “wool”.');
});
