import { describe, expect, it } from 'vitest';
import { addTallies, NOTHING, scoresOf, tally, type Tagged } from './tempeval-score';

const tag = (start: number, end: number, value = '2024', type: Tagged['type'] = 'DATE'): Tagged => ({
  start,
  end,
  type,
  value,
});

describe('the scores of TempEval-3', () => {
  it('counts an overlap as relaxed, and the same span as strict', () => {
    expect(tally([tag(0, 10), tag(20, 30)], [tag(4, 10), tag(20, 30)])).toEqual({
      gold: 2,
      found: 2,
      relaxed: 2,
      strict: 1,
      value: 2,
      type: 2,
    });
  });

  it('lets each found expression answer to one gold expression', () => {
    expect(tally([tag(0, 10), tag(12, 20)], [tag(0, 20)]).relaxed).toBe(1);
    expect(tally([tag(0, 20)], [tag(0, 8), tag(12, 20)]).relaxed).toBe(1);
  });

  it('takes touching spans for no match', () => {
    expect(tally([tag(0, 10)], [tag(10, 12)]).relaxed).toBe(0);
  });

  it('multiplies relaxed F1 by the share of right values', () => {
    const scores = scoresOf(tally([tag(0, 4), tag(5, 9), tag(10, 14)], [tag(0, 4), tag(5, 9, '1999')]));
    expect(scores.relaxedF1).toBeCloseTo(80);
    expect(scores.valueF1).toBeCloseTo(80 / 2);
    expect(scores.precision).toBe(100);
    expect(scores.recall).toBeCloseTo(200 / 3);
  });

  it('adds up over texts, and is nothing for nothing', () => {
    const one = tally([tag(0, 4)], [tag(0, 4, '1', 'SET')]);
    expect(addTallies(one, NOTHING)).toEqual(one);
    expect(addTallies(one, one)).toEqual({ gold: 2, found: 2, relaxed: 2, strict: 2, value: 0, type: 0 });
    expect(scoresOf(NOTHING).valueF1).toBe(0);
  });
});
