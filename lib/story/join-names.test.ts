import { describe, expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import { gatherStories } from './gather-stories';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';

const registry = parseRegistry(EXAMPLE_REGISTRY);
const FILE = 'data/stories/brought.json';
const west = { slug: 'west', name: 'West', short: 'W', adjective: 'Western', clock: 'Europe/Madrid' };
const carla = { slug: 'carla', name: 'Carla', kind: 'person', side: 'west', office: null, formerly: [] };
const names = {
  topics: [{ slug: 'fish', name: 'Fish', formerly: [] }],
  sides: [west],
  clocks: [{ zone: 'Europe/Madrid', city: 'Madrid' }],
  actors: [carla],
  eventIds: ['dddddddd'],
};
const fishes = exampleEvent(
  'dddddddd',
  'Carla fishes',
  [exampleReport('lead', '2024-03-01', { clock: 'Europe/Madrid' })],
  {
    actors: [{ actor: 'carla', role: 'source' }],
    topics: [{ topic: 'fish', source: 'lead', inferred: false }],
  },
);
const sources = [(exampleStory().sources as readonly object[])[0]];
const brought = (more: object = {}): Record<string, unknown> =>
  exampleStory({
    slug: 'brought',
    featured: false,
    sources,
    events: [fishes],
    tombstones: [],
    gaps: [],
    names: { ...names, ...more },
  });

describe('a story that brings names along', () => {
  it('is read with a registry that has none of them', () => {
    expect(parseStory(brought(), registry, FILE).events[0]?.title).toBe('Carla fishes');
    expect(() => parseStory({ ...brought(), names: undefined }, registry, FILE)).toThrow(/“carla” is no actor/);
  });

  it('adds them to the registry of all stories', () => {
    const stories = gatherStories({
      registry: EXAMPLE_REGISTRY,
      stories: [
        { slug: 'brought', json: brought() },
        { slug: 'example', json: exampleStory() },
      ],
    });
    expect(stories.registry.actors.map(({ slug }) => slug)).toEqual(['ada', 'bo', 'carla']);
    expect(stories.eventHome.get('dddddddd' as never)).toEqual({ kind: 'living', story: 'brought' });
  });

  it.each([
    [{ actors: [carla, { ...carla, slug: 'ada', side: 'west' }] }, /“ada” is in the registry and means something else/],
    [{ eventIds: ['dddddddd', 'aaaaaaaa'] }, /“aaaaaaaa” is given to “example”/],
    [{ sides: [] }, /“west” is no side/],
    [{ clocks: [] }, /“Europe\/Madrid” is no clock/],
    [{ topics: [names.topics[0], names.topics[0]] }, /“fish” is given twice/],
    [{ eventIds: [] }, /“dddddddd” is not given to “brought”/],
  ])('is refused where they contradict: %#', (more, message) => {
    expect(() => parseStory(brought(more), registry, FILE)).toThrow(message);
  });
});
