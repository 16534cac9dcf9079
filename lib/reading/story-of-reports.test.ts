import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherStories } from '../story/gather-stories';
import { loadStories, readDataFiles } from '../story/load-stories';
import { csvOfReadings } from './csv-of-readings';
import { readGold } from './gold/score-events';
import { joinReports } from './join-reports';
import { matchStory } from './match-story';
import { readReport } from './read-report';
import { storyOfReports } from './story-of-reports';

const { registry, stories } = loadStories();
const files = readDataFiles();
const OPTIONS = { slug: 'from-reports', title: 'From reports', today: '2025-02-01', registry };
const read = (text: string, published = '2024-04-26') =>
  readReport(text, { registry, published, clock: 'Asia/Shanghai' });
const golds = ['trade', 'quake', 'court', 'border', 'vote'].map((name) =>
  readGold(readFileSync(join(import.meta.dirname, 'gold', `${name}.txt`), 'utf8')),
);
const readings = golds.map(({ text, published, clock }) => readReport(text, { registry, published, clock }));

describe('a story of reports', () => {
  it('of one report is taken by data/ as it is', () => {
    const made = readings.map((reading, at) => {
      const slug = `from-report-${at}`;
      const { file, story, leftOut } = storyOfReports([reading], { ...OPTIONS, slug });
      expect(leftOut).toEqual([]);
      expect(story.events).toHaveLength(reading.candidates.length);
      return { slug, json: JSON.parse(JSON.stringify(file)) as unknown };
    });
    const all = gatherStories({ ...files, stories: [...files.stories, ...made] });
    expect(made.map(({ slug }) => all.stories.get(slug)?.events.length)).toEqual(
      readings.map(({ candidates }) => candidates.length),
    );
  });

  it('says where, and on whose clock', () => {
    const { story } = storyOfReports(
      [read('Antony Blinken visited Beijing and Shanghai on Friday. The US Department of State later praised China.')],
      OPTIONS,
    );
    expect(story.events.map(({ places, reports: [report] }) => [places, report?.clock])).toEqual([
      [['Beijing', 'Shanghai'], 'Asia/Shanghai'],
      [[], 'America/New_York'],
    ]);
  });

  it('of several has every event of each, and the same ids when it is made again', () => {
    const { story } = storyOfReports(readings, OPTIONS);
    expect(story.events.flatMap(({ reports }) => reports)).toHaveLength(
      readings.flatMap(({ candidates }) => candidates).length,
    );
    expect(storyOfReports(readings, OPTIONS).file).toEqual(storyOfReports(readings, OPTIONS).file);
    expect(story.lead).toBeNull();
  });

  it('keeps the order that the words give, but none that the dates contradict', () => {
    const { story } = storyOfReports(
      [read('President Xi Jinping met Antony Blinken on Friday after Vladimir Putin visited Shanghai on Wednesday.')],
      OPTIONS,
    );
    const [meets, visits] = story.events;
    expect(visits?.relations).toEqual([{ kind: 'before', event: meets?.id }]);
  });

  it('leaves out what nothing dates, and says so', () => {
    const undated = readReport('President Xi Jinping met Antony Blinken.', { registry });
    expect(undated.candidates).toHaveLength(1);
    const { leftOut, story } = storyOfReports([undated], OPTIONS);
    expect([leftOut, story.events.length]).toEqual([undated.candidates, 0]);
  });
});

describe('the same event in two reports', () => {
  const one = read('Secretary of State Antony Blinken met Foreign Minister Wang Yi in Beijing on Friday.');
  const other = read('China said that Wang Yi had held talks with Antony Blinken on April 26.', '2024-04-28');

  it('is joined, with a report of each', () => {
    expect(joinReports([one, other])).toHaveLength(1);
    expect(storyOfReports([one, other], OPTIONS).story.events[0]?.reports.map(({ source }) => source)).toEqual([
      'report-1',
      'report-2',
    ]);
  });

  it.each([
    ['on another day', 'Antony Blinken met Wang Yi on April 20.'],
    ['by others', 'Antony Blinken met Xi Jinping on April 26.'],
    ['of another kind', 'Antony Blinken threatened Wang Yi on April 26.'],
  ])('is not what happened %s', (_, text) => {
    expect(joinReports([one, read(text, '2024-04-28')])).toHaveLength(2);
  });

  it('is offered as a second report on a story’s event', () => {
    const { events } = stories.get('blinken-in-china')!;
    const found = matchStory(one.candidates[0]!, events);
    expect(found.map(({ event }) => events.find(({ id }) => id === event)?.short)).toEqual(['Blinken meets Wang Yi']);
    expect(matchStory(read('Vladimir Putin visited Nepal on Friday.').candidates[0]!, events)).toEqual([]);
  });
});

it('writes a table, a row for each candidate', () => {
  const rows = csvOfReadings(readings).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + readings.flatMap(({ candidates }) => candidates).length);
  expect(rows[0]).toContain('title,when,clock,precision');
});
