import { expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import { laneOf } from './lane-of';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';

const registry = parseRegistry(EXAMPLE_REGISTRY);

it.each([
  ['the side of whoever acts', [['ada', 'source'], ['bo', 'target']], 'north'],
  ['the other side, where that acts', [['bo', 'source'], ['ada', 'target']], 'south'],
  ['together, where both take part', [['bo', 'participant'], ['ada', 'participant']], 'together'],
  ['one side, where only one takes part', [['bo', 'participant']], 'south'],
])('gives an event %s', (_rule, actors, lane) => {
  const lead = exampleReport('lead', '2024-03-01');
  const others = ['lead', 'second', 'third'].map((source) => exampleReport(source, '2024-03-02'));
  const events = [
    exampleEvent('aaaaaaaa', 'Ada sails', [lead], { actors: actors.map(([actor, role]) => ({ actor, role })) }),
    exampleEvent('bbbbbbbb', 'Ada lands', others),
  ];
  const [event] = parseStory(exampleStory({ events }), registry, 'example').events;
  expect(event === undefined ? null : laneOf(event, registry)).toBe(lane);
});
