import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { readReport } from './read-report';
import { scoreEvents, type GoldEvent } from './gold/score-events';
import { wordsAt } from './span';

/** The report that the first story is read from. Its text is not ours, so it is not in the repository. */
const ARTICLE = resolve(import.meta.dirname, '../../../shared/article-blinken-beijing-2024-04-26.txt');
const there = existsSync(ARTICLE);
if (!there) console.warn(`The events of the first story's article are not checked: ${ARTICLE} is not here.`);

const BEIJING = 'Asia/Shanghai';
const WASHINGTON = 'America/New_York';

/**
 * Eleven of the twelve events of the first story, as `../shared/story.md` dates them, each by at most five of the
 * article's words. The third, the sale clause, is told by half a sentence ("Also search force …") and comes inside the
 * second.
 */
const EVENTS: readonly (readonly [number: number, when: string, clock: string, status: string, words: string])[] = [
  [1, '2024-04-24', BEIJING, 'happened', 'Blinken arrived in China'],
  [2, '[2024-04-23..2024-04-25]', WASHINGTON, 'happened', 'Biden signed a massive'],
  [4, '[2024-04-24..2024-04-26]', BEIJING, 'happened', 'immediately condemned it'],
  [5, '[2024-04-25..2024-04-26]', 'Europe/Moscow', 'happened', 'Vladimir Putin announced'],
  [6, '2024-04-26', BEIJING, 'happened', 'Foreign Minister Wang Yi'],
  [7, '2024-04-26', BEIJING, 'happened', 'Security Minister Wang Xiaohong'],
  [8, '2024-04-26', BEIJING, 'happened', 'met with Chinese President'],
  [9, '[2024-04-25..2024-04-26]', WASHINGTON, 'happened', 'The State Department later'],
  [10, '/2024-04-26', BEIJING, 'under-way', 'increased in recent months'],
  [11, '2023-04~/2024-04-26', BEIJING, 'under-way', 'progress over the past year'],
  [12, '2024-05', BEIJING, 'scheduled', 'would visit China in May'],
];

/** What the story relates and the article's words say; that 5 came before 6 they only imply. */
const RELATIONS: readonly (readonly [event: number, kind: string, other: number])[] = [
  [2, 'after', 1],
  [4, 'answers', 2],
  [5, 'announces', 12],
  [6, 'before', 8],
  [7, 'before', 8],
  [9, 'after', 6],
];

describe.runIf(there)('the first story’s article', () => {
  const { registry } = loadStories();
  const reading = there ? readReport(readFileSync(ARTICLE, 'utf8'), { registry }) : null!;
  const gold: readonly GoldEvent[] = EVENTS.map(([, when, , status, words]) => ({
    when,
    status,
    type: '',
    actors: [],
    words: [words],
  }));

  it('tells eleven of the twelve events, and none that is none', () => {
    const score = scoreEvents(reading, gold);
    expect(score.missed.map(({ words }) => words)).toEqual([]);
    expect(score.tooMany.map(({ title }) => title)).toEqual([]);
    expect(score.rightStatus).toBe(EVENTS.length);
  });

  const candidates = new Map(
    there ? scoreEvents(reading, gold).found.map(({ gold: one, candidate }) => [gold.indexOf(one), candidate]) : [],
  );
  const event = (number: number) => candidates.get(EVENTS.findIndex(([one]) => one === number));

  it.each(EVENTS)('dates event %i as the story does, %s on the clock of %s', (number, edtf, clock) => {
    const when = event(number)?.when;
    expect([when?.edtf, when?.clock ?? reading.publication.clock]).toEqual([edtf, clock]);
  });

  it.each(RELATIONS)('tells that event %i %s event %i', (number, kind, other) => {
    const related = event(number)?.relations.map((one) => [one.kind, one.candidate]);
    expect(related).toContainEqual([kind, event(other)?.id]);
  });

  it('tells where', () => {
    expect([1, 8, 12].map((number) => event(number)?.places)).toEqual([['China', 'Shanghai'], ['Beijing'], ['China']]);
  });

  it('is dated by its caption, to be confirmed, and its page is set aside', () => {
    expect(reading.publication).toMatchObject({ day: 19_839, clock: 'Asia/Shanghai', from: 'caption', sure: false });
    const aside = reading.asides.map((span) => wordsAt(reading.text, span));
    for (const words of ['Skip to content', '13:20', '06:08', 'Leave a Reply']) expect(aside).toContain(words);
    for (const { evidence } of reading.candidates) {
      for (const held of evidence)
        expect(reading.asides.filter(({ start, end }) => start < held.end && held.start < end)).toEqual([]);
    }
  });

  it('tells which Wang, how long, and how much', () => {
    const talks = reading.candidates.find(({ actors }) => actors.some(({ id }) => id === 'wang-yi'));
    expect(talks?.duration).toEqual({ minutes: 330, approximate: true, words: 'about five and a half hours' });
    expect(reading.candidates.filter(({ actors }) => actors.some(({ id }) => id === 'wang-xiaohong'))).toHaveLength(1);
    const act = reading.candidates.find(({ money }) => money.length > 0);
    expect(act?.money.map(({ amount, total }) => [amount / 1e9, total])).toEqual([
      [95, true],
      [8, false],
      [61, false],
    ]);
  });
});
