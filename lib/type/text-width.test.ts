import { describe, expect, it } from 'vitest';
import { ADVANCES, LETTERS } from './advances';
import { textWidth } from './text-width';

describe('textWidth', () => {
  it('is nothing for no text', () => expect(textWidth('', 'title')).toBe(0));

  it('adds up: a whole is as wide as its parts', () => {
    const [a, b] = ['Blinken meets ', 'Wang Yi'];
    expect(textWidth(a + b, 'title')).toBeCloseTo(textWidth(a, 'title') + textWidth(b, 'title'), 6);
  });

  it('takes an accented letter for the letter it is made of', () => expect(textWidth('Démarche', 'title')).toBe(textWidth('Demarche', 'title')));

  it('takes a letter outside the fonts as an em, once per letter and not per code unit', () => {
    expect(textWidth('台', 'title')).toBe(13);
    expect(textWidth('𠮷', 'title')).toBe(13);
  });

  it.each(Object.entries(ADVANCES))('has an advance for every letter in %s', (_, row) => {
    expect(row).toMatch(/^[0-9a-z]+$/);
    expect(row).toHaveLength([...LETTERS].length * 2);
  });
});
