import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, lineWidth, wrapText } from './picture-text';

const setting = { face: 'title', size: 40, width: 600, most: 2 } as const;

describe('The lines of a picture', () => {
  it('are never wider than their room, nor more than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        for (const lines of [wrapText(text, { ...setting, most }), balanceText(text, { ...setting, most })]) {
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(lineWidth(line, 'title', 40)).toBeLessThanOrEqual(600);
        }
      }),
    );
  });

  it('keep all that fits, and end what does not in an ellipsis', () => {
    expect(wrapText('One line', setting)).toEqual(['One line']);
    const long = wrapText('word '.repeat(60), setting);
    expect(long).toHaveLength(2);
    expect(long[0]).toMatch(/^word( word)+$/);
    expect(long[1]).toMatch(/word…$/);
  });

  it('break between letters where a script has no spaces', () => {
    const lines = wrapText('布林肯访问中国三天两个时钟'.repeat(2), setting);
    expect(lines[0]).toHaveLength(Math.floor(600 / (40 * 0.978)));
    expect(lines.join('')).toBe('布林肯访问中国三天两个时钟'.repeat(2));
  });

  it('are as even as may be', () => {
    expect(wrapText('Three days, two clocks: Blinken in China', setting)[1]).toBe('China');
    expect(balanceText('Three days, two clocks: Blinken in China', setting)).toEqual(['Three days, two clocks:', 'Blinken in China']);
  });
});
