import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyBreakdown, moneyBreakdowns, moneyWords } from './money-parts';
import type { Money } from './story';

function amount(billions: number, what: string, source = 'report', total = false): Money {
  return { billions, for: what, topics: [], source, total, approximate: false };
}

const ACT = [
  amount(95, 'in all', 'report', true),
  amount(61, 'Ukraine'),
  amount(8, 'to counter China'),
  amount(60.8, 'Ukraine', 'research'),
  amount(26.4, 'Israel', 'research'),
  amount(8.1, 'Indo-Pacific', 'research'),
];

describe('how a source divides a sum', () => {
  it('leaves over what it does not itemise', () => {
    expect(moneyBreakdown(ACT, 'report')).toMatchObject({ notItemised: 26, scale: 95, parts: [{ billions: 61 }, { billions: 8 }] });
  });

  it('never mixes in another source’s figures', () => {
    const research = moneyBreakdown(ACT, 'research')!;
    expect(research.total).toBeNull();
    expect(research.parts.map((part) => part.billions)).toEqual([60.8, 26.4, 8.1]);
    expect(research).toMatchObject({ notItemised: 0, scale: 95.3 });
  });

  it('leaves nothing over where rounded shares come to more than the sum', () => {
    const rounded = [amount(95, 'in all', 'report', true), amount(61, 'a'), amount(35, 'b')];
    expect(moneyBreakdown(rounded, 'report')).toMatchObject({ notItemised: 0, scale: 96 });
  });

  it('is nothing where the source names no amount', () => {
    expect(moneyBreakdown(ACT, 'law')).toBeNull();
    expect(moneyBreakdown([], 'report')).toBeNull();
  });

  it('keeps the order of the sources asked for', () => {
    expect(moneyBreakdowns(ACT, ['research', 'law', 'report']).map(({ source }) => source)).toEqual(['research', 'report']);
  });

  it('adds up to the bar’s width, whatever the amounts', () => {
    const millions = fc.integer({ min: 1, max: 500_000 });
    fc.assert(
      fc.property(millions, fc.array(millions, { maxLength: 6 }), (total, parts) => {
        const money = [amount(total / 1000, 'in all', 'report', true), ...parts.map((part) => amount(part / 1000, 'a share'))];
        const { scale, notItemised } = moneyBreakdown(money, 'report')!;
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(Math.round((scale - notItemised) * 1000)).toBe(sum);
      }),
    );
  });
});

it.each([
  [95, false, '$95bn'],
  [60.8, true, 'about $60.8bn'],
  [0.5, false, '$500m'],
  [0, false, '$0bn'],
])('says %d billions (about: %s) as %s', (billions, approximate, words) => {
  expect(moneyWords(billions, approximate)).toBe(words);
});
