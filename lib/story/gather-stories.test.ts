import { describe, expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import { gatherStories } from './gather-stories';
import { independentReports } from './independent-reports';
import type { EventId } from './story';

const example = { slug: 'example', json: exampleStory() };
const events = [exampleEvent('dddddddd', 'Bo rows', ['lead', 'second', 'third'].map((source) => exampleReport(source, '2024-03-01')))];
const other = { slug: 'other', json: exampleStory({ slug: 'other', featured: false, events, tombstones: [], gaps: [] }) };
const registry = { ...EXAMPLE_REGISTRY, 'event-ids': { aaaaaaaa: 'example', bbbbbbbb: 'example', cccccccc: 'example', dddddddd: 'other' } };

describe('stories together', () => {
  it('tells of every id where it leads', () => {
    const { eventHome, featured, stories } = gatherStories({ registry, stories: [example, other] });
    expect(featured.slug).toBe('example');
    expect([...stories.keys()]).toEqual(['example', 'other']);
    expect(eventHome.get('dddddddd' as EventId)).toEqual({ kind: 'living', story: 'other' });
    expect(eventHome.get('cccccccc' as EventId)).toMatchObject({ kind: 'gone', story: 'example', tombstone: { into: 'bbbbbbbb' } });
  });

  it.each([
    ['none is featured', [{ ...example, json: exampleStory({ featured: false }) }], EXAMPLE_REGISTRY, 'exactly one story is to be featured, and none is'],
    ['two are featured', [example, { ...other, json: { ...other.json, featured: true } }], registry, 'example, other are'],
    ['a file is not named for its story', [{ slug: 'sample', json: exampleStory() }], EXAMPLE_REGISTRY, 'data/stories/sample.json: slug: “example” is not the file’s name'],
    ['an id is given to a story that is not there', [example], registry, 'event-ids.json: dddddddd: there is no story “other”'],
  ])('are refused where %s', (_fault, stories, names, message) => {
    expect(() => gatherStories({ registry: names, stories })).toThrow(message);
  });

  it('are refused with the faults of every file', () => {
    const broken = { ...other, json: { ...other.json, before: '' } };
    expect(() => gatherStories({ registry, stories: [{ ...example, json: exampleStory({ title: '' }) }, broken] })).toThrow(/example\.json: title[^]*other\.json: before/);
  });
});

it('counts one voice for each publisher, and one for all that are unknown', () => {
  const story = gatherStories({ registry: EXAMPLE_REGISTRY, stories: [example] }).featured;
  const reports = story.events[1]?.reports ?? [];
  expect(independentReports(reports, story)).toBe(3);
  expect(independentReports(reports, { ...story, sources: story.sources.map((source) => ({ ...source, publisher: 'one' })) })).toBe(1);
  expect(independentReports(reports, { ...story, sources: story.sources.map((source) => ({ ...source, publisher: null })) })).toBe(1);
});
