import { describe, expect, it } from 'vitest';
import type { Money, Source, Story, TopicSlug } from '../story/story';
import { moneyFigure } from './money-figure';
import { moneyFinding, unitWords } from './money-finding';
import { sampleSelect } from './sample-events';

function amount(billions: number, source = 'report', total = false, topics: readonly string[] = []): Money {
  return { billions, for: total ? 'the whole act' : 'aid', topics: topics as TopicSlug[], source, total, approximate: source !== 'report' };
}

const STORY = {
  lead: 'report',
  sources: [{ id: 'research', name: 'Research Service' }, { id: 'report', name: 'News report' }] as Source[],
} as unknown as Story;

const ACT = [amount(95, 'report', true), amount(61, 'report', false, ['russia-ukraine']), amount(8), amount(60.8, 'research'), amount(26.4, 'research')];

function draw(money: readonly Money[], reports: 'all' | 'lead' = 'all') {
  return moneyFigure(sampleSelect([{ id: 'act', money }, { id: 'other' }])(), STORY, reports);
}

describe('the sum that is drawn', () => {
  it('is divided as the lead report divides it, with what it does not itemise', () => {
    const figure = draw(ACT)!;
    expect(figure.source.id).toBe('report');
    expect(figure.unit).toBe(1);
    expect(figure.shares.map(({ squares, topic, itemised }) => [squares, topic, itemised])).toEqual([
      [61, 'russia-ukraine', true], [8, null, true], [26, null, false],
    ]);
  });

  it('names what other sources say, and in the report’s own view leaves them out', () => {
    expect(draw(ACT)!.others.map(({ source, breakdown }) => [source.id, breakdown.parts.length])).toEqual([['research', 2]]);
    expect(draw(ACT, 'lead')!.others).toEqual([]);
  });

  it('is another source’s where the lead report names none, unless the lead report alone is asked', () => {
    const research = [amount(95.3, 'research', true), amount(60.8, 'research')];
    expect(draw(research)!.source.id).toBe('research');
    expect(draw(research, 'lead')).toBeNull();
  });

  it('is the largest of the events shown', () => {
    const select = sampleSelect([{ id: 'small', money: [amount(2, 'report', true)] }, { id: 'act', money: ACT }]);
    expect(moneyFigure(select(), STORY, 'all')!.event.id).toBe('act');
  });

  it('is none where no event shown names one', () => {
    expect(moneyFigure(sampleSelect([])(), STORY, 'all')).toBeNull();
    expect(draw([])).toBeNull();
    expect(draw([amount(8)])).toBeNull();
  });
});

it.each<[string, readonly Money[], string]>([
  ['no sum', [], 'Sums of money'],
  ['a sum in part itemised', ACT, 'The report explains $69bn of the $95bn'],
  ['a sum wholly itemised', [amount(95, 'report', true), amount(61), amount(34)], 'The report itemises all of the $95bn'],
  ['a sum alone', [amount(95, 'report', true)], 'The report names $95bn and itemises none of it'],
  ['shares of more than the sum', [amount(95, 'report', true), amount(61), amount(35)], 'How the report divides the $95bn'],
  ['another source’s sum', [amount(95.3, 'research', true), amount(60.8, 'research')], 'Research Service explains about $60.8bn of about $95.3bn'],
])('says of %s no more than is so', (_, money, words) => {
  expect(moneyFinding(draw(money), 'report')).toBe(words);
});

it.each([[1, 'one billion dollars'], [10, 'ten billion dollars'], [0.1, '100 million dollars'], [0.01, 'ten million dollars']])('calls a square of %d %s', (unit, words) => {
  expect(unitWords(unit)).toBe(words);
});
