import { describe, expect, it } from 'vitest';
import { gatherStories } from '../../story/gather-stories';
import { loadStories, readDataFiles } from '../../story/load-stories';
import { matchStory } from '../match-story';
import { readReport } from '../read-report';
import type { Act } from './decisions';
import { decisionsOf, withAct } from './draft';
import { draftEvents } from './draft-events';
import { exampleDraft } from './example-draft';
import { blankEvent, eventOfSpan } from './span-event';
import { storyOfDraft } from './story-of-draft';

const TEXT =
  'Secretary of State Antony Blinken met Foreign Minister Wang Yi in Beijing on Friday.\n\nMinister Ana Silva of Brazil signed a port agreement in Lisbon on Thursday.';
const { registry, stories } = loadStories();
const reading = readReport(TEXT, { registry, published: '2024-04-26', clock: 'Asia/Shanghai' });
const story = (acts: readonly Act[]) => {
  const decisions = decisionsOf(acts.reduce(withAct, exampleDraft({ text: TEXT })));
  return storyOfDraft(reading, draftEvents(reading, decisions), decisions, {
    registry,
    today: '2024-05-01',
    told: [...stories.values()],
  });
};
/** What `data/` says to it, beside all that is there. */
const taken = (file: unknown) => {
  const files = readDataFiles();
  const json = JSON.parse(JSON.stringify(file)) as { slug: string };
  return gatherStories({ ...files, stories: [...files.stories, { slug: json.slug, json }] }).stories.get(json.slug)!;
};
const all = reading.candidates.map(({ id }) => id);

describe('the story of a draft', () => {
  it('has the events that the reader accepted, and data/ takes it as it is', () => {
    const { file } = story([
      { kind: 'accept', ids: all },
      { kind: 'reject', id: all[1]! },
      { kind: 'set-fields', fields: { title: 'A meeting', publisher: 'The Paper', link: 'https://paper.example/1' } },
    ]);
    const made = taken(file);
    expect(made).toMatchObject({
      slug: 'a-meeting',
      title: 'A meeting',
      sources: [{ title: 'A meeting', publisher: 'The Paper', address: 'https://paper.example/1' }],
    });
    expect(made.events).toHaveLength(all.length - 1);
  });

  it('holds what the reader wrote, own topics, people, clocks and events too, and data/ takes it', () => {
    const start = TEXT.indexOf('in Lisbon');
    const { file } = story([
      { kind: 'name-topic', topic: { topic: 'ports', name: 'Ports', words: ['port'] } },
      { kind: 'accept', ids: [...all, 'own-1', 'own-2'] },
      {
        kind: 'edit',
        id: all[0]!,
        changes: {
          edtf: '[2024-04-25..2024-04-26]',
          clock: 'Europe/Lisbon',
          topics: ['ports'],
          actors: [{ id: null, name: 'Somebody New', role: 'source' }],
        },
      },
      { kind: 'add', id: 'own-1', event: { ...blankEvent(), title: 'By hand', edtf: '2024-04' } },
      { kind: 'add', id: 'own-2', event: eventOfSpan(reading, { start, end: TEXT.length })! },
    ]);
    const made = taken(file);
    const [first] = made.events;
    expect(first).toMatchObject({
      topics: [{ topic: 'ports' }],
      reports: [{ clock: 'Europe/Lisbon', when: { text: '[2024-04-25..2024-04-26]' } }],
    });
    expect(made.events.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['By hand', 'In Lisbon on Thursday.']),
    );
    expect(made.names?.actors.map(({ name }) => name)).toContain('Somebody New');
  });

  it('has a told story’s reports on an event that the reader found there', () => {
    const told = stories.get('blinken-in-china')!;
    const candidate = reading.candidates.find((each) => matchStory(each, told.events).length > 0)!;
    const [match] = matchStory(candidate, told.events);
    const { file } = story([
      { kind: 'accept', ids: [candidate.id] },
      { kind: 'answer', id: candidate.id, event: match!.event },
    ]);
    const known = told.events.find(({ id }) => id === match!.event)!;
    const made = taken(file);
    expect(made.events[0]!.reports.map(({ source }) => source)).toEqual([
      'report-1',
      ...known.reports.map(({ source }) => `blinken-in-china-${source}`),
    ]);
    expect(made.sources).toHaveLength(1 + known.reports.length);
  });
});
