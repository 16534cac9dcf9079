import { describe, expect, it } from 'vitest';
import { writeJson } from '../output/json';
import { outputOf } from '../output/example-output';
import { gatherStories } from '../story/gather-stories';
import { knownStory } from '../story/known-story';
import { readDataFiles } from '../story/load-stories';
import { importAll } from './example-import';
import { jsonFormat, ownJson } from './import-own';
import { NO_NAMES, type OwnNames } from './own-names';

const files = readDataFiles();
const { stories, registry } = gatherStories(files);
const named = (list: readonly { readonly slug: string; readonly name: string }[]) => list.map(({ slug, name }) => [slug, name] as const);
const NAMES: OwnNames = { topics: named(registry.topics), actors: named(registry.actors) };

/** What a story says of its events, in the order of their file. */
function drawn(slug: string) {
  const story = stories.get(slug)!;
  const { byId } = knownStory(story, 'all', registry);
  return story.events.map(({ id, title, topics }) => {
    const { when, clock, status, phrase } = byId.get(id)!;
    return { title, when: when.text, clock, status, phrase, topics: topics.map(({ topic }) => registry.topics.find((each) => each.slug === topic)!.name) };
  });
}

async function imported(text: string, names: OwnNames) {
  const { events, faults } = await importAll(text, ownJson(names));
  expect(faults).toEqual([]);
  return events.map(({ title, when, clock, status, phrase, topics }) => ({ title, when, clock, status, phrase, topics }));
}

describe('stories of ours', () => {
  it.each(files.stories.map(({ slug, json }) => [slug, json]))('are read from their files at the dates and with the status that they are drawn with: %s', async (slug, json) => {
    expect(await imported(JSON.stringify(json), NAMES)).toEqual(drawn(slug as string));
  });

  it.each([...stories.keys()])('are read from a view as it is downloaded, which brings its names: %s', async (slug) => {
    const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
    const read = await imported(writeJson(outputOf(stories.get(slug)!, registry)), NO_NAMES);
    expect([...read].sort(byTitle)).toEqual(drawn(slug).sort(byTitle));
  });
});

const event = (more: object) => ({ id: 'a', title: 'A treaty', reports: [{ source: 'x', when: '1950-02', clock: 'Europe/London', phrase: null, status: 'happened' }], ...more });
const read = (...events: readonly object[]) => importAll(JSON.stringify({ events }, null, 1), jsonFormat(NO_NAMES));

describe('a document whose events have reports', () => {
  it('names what it does not explain by the words of the slug', async () => {
    const { events: [only] } = await read(event({ topics: [{ topic: 'south-china-sea' }], actors: [{ actor: 'ada', role: 'target' }] }));
    expect([only!.topics, only!.actors]).toEqual([['South china sea'], [{ name: 'Ada', role: 'target' }]]);
  });

  it.each<[string, object, string, string]>([
    ['date', { reports: [{ when: '1950-13', clock: 'UTC', status: 'happened' }] }, 'wrong-date', '“1950-13”'],
    ['clock', { reports: [{ when: '1950', clock: 'Nowhere/Here', status: 'happened' }] }, 'wrong-value', 'Nowhere/Here'],
    ['status', { reports: [{ when: '1950', clock: 'UTC', status: 'soon' }] }, 'wrong-value', '“soon”'],
    ['title', { title: ' ' }, 'no-title', 'no title'],
    ['report', { reports: [] }, 'no-date', 'No report'],
  ])('leaves out an event with a wrong %s, and names its place', async (_what, more, reason, words) => {
    const { events, faults: [fault] } = await read(event({ id: 'b', title: 'Another' }), event(more));
    expect(events).toHaveLength(1);
    expect(fault).toMatchObject({ reason });
    expect(fault!.problem).toContain(words);
    // The first event takes up the lines from the third to the fifteenth.
    expect(fault!.line).toBeGreaterThan(15);
  });

  it('is told from one of TimelineJS', async () => {
    const slide = { start_date: { year: '1950' }, text: { headline: 'A slide' } };
    expect((await read(slide)).events.map(({ title }) => title)).toEqual(['A slide']);
    await expect(importAll(JSON.stringify({ events: [slide] }), ownJson(NO_NAMES))).rejects.toThrow('no story of this site');
  });
});
