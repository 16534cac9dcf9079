import { expect, it } from 'vitest';
import { numberStart, numberWords } from './number-words';

it.each([
  [0, 'none', 'None'],
  [1, 'one', 'One'],
  [12, 'twelve', 'Twelve'],
  [13, '13', '13'],
  [1204, '1,204', '1,204'],
])('writes %d as %s', (count, words, start) => {
  expect(numberWords(count)).toBe(words);
  expect(numberStart(count)).toBe(start);
});
