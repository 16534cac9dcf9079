import { describe, expect, it } from 'vitest';
import { refusal } from './open-task';
import { MOST_BYTES } from './read-message';

describe('a file that was chosen', () => {
  it.each([
    [1, null],
    [MOST_BYTES, null],
    [0, '“a.csv” is empty.'],
    [73_400_000, '“a.csv” has 73.4 MB, and this page opens files of up to 50 MB.'],
  ])('of %i bytes is refused with %j', (size, words) => {
    const said = refusal({ name: 'a.csv', size });
    if (words === null) expect(said).toBeNull();
    else expect(said).toContain(words);
  });
});
