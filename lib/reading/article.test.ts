import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { readReport } from './read-report';
import { scoreEvents, type GoldEvent } from './gold/score-events';
import { wordsAt } from './span';

/** The report that the first story is read from. Its text is not ours, so it is not in the repository. */
const ARTICLE = resolve(import.meta.dirname, '../../../shared/article-blinken-beijing-2024-04-26.txt');
const there = existsSync(ARTICLE);
if (!there) console.warn(`The events of the first story's article are not checked: ${ARTICLE} is not here.`);

/**
 * The twelve events of the first story, each by at most five of the article's words; the third comes inside the second.
 */
const EVENTS: readonly (readonly [number: number, when: string, precision: string, status: string, words: string])[] = [
  [1, '2024-04-24', 'day', 'happened', 'Blinken arrived in China'],
  [2, '[2024-04-23..2024-04-25]', 'days', 'happened', 'Biden signed a massive'],
  [4, '[2024-04-24..2024-04-26]', 'days', 'happened', 'immediately condemned it'],
  [5, '[2024-04-25..2024-04-26]', 'days', 'happened', 'Vladimir Putin announced'],
  [6, '2024-04-26', 'day', 'happened', 'Foreign Minister Wang Yi'],
  [7, '2024-04-26', 'day', 'happened', 'Security Minister Wang Xiaohong'],
  [8, '2024-04-26', 'day', 'happened', 'met with Chinese President'],
  [9, '[2024-04-25..2024-04-26]', 'days', 'happened', 'The State Department later'],
  [10, '/2024-04-26', 'open', 'under-way', 'increased in recent months'],
  [11, '2023-04~/2024-04-26', 'open', 'under-way', 'progress over the past year'],
  [12, '2024-05', 'month', 'scheduled', 'would visit China in May'],
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

  it('dates each within what the story knows of it', () => {
    for (const {
      gold: { when },
      candidate,
    } of scoreEvents(reading, gold).found) {
      expect(candidate.when.edtf, candidate.title).not.toBeNull();
      const [known, told] = [daysOf(parseEdtf(when!)), daysOf(parseEdtf(candidate.when.edtf!))];
      expect(Number(told.earliest ?? -Infinity), candidate.title).toBeLessThanOrEqual(Number(known.latest ?? Infinity));
      expect(Number(told.latest ?? Infinity), candidate.title).toBeGreaterThanOrEqual(
        Number(known.earliest ?? -Infinity),
      );
    }
  });

  it('is as precise as the report', () => {
    const precision = (at: number) =>
      reading.candidates.find(({ evidence }) =>
        evidence.some((span) => wordsAt(reading.text, span).includes(EVENTS[at]![4])),
      )?.when;
    expect(precision(0)?.edtf).toBe('2024-04-24');
    expect(precision(1)?.precision).toBe('One of these days');
    expect(precision(3)?.edtf).toBe('[2024-04-25..2024-04-26]');
    expect(precision(8)?.edtf).toBe('/2024-04-26');
    expect(precision(9)?.edtf).toBe('2023-04~/2024-04-26');
    expect(reading.candidates.find(({ status }) => status === 'scheduled')?.when.edtf).toBe('2024-05');
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
