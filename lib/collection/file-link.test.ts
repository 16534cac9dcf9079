import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfHash, hashOfFile, shownName } from './file-link';

describe('the name of a file in a link', () => {
  it('comes back as it is shown, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(fileOfHash(hashOfFile(name))).toBe(shownName(name));
    }), { numRuns: 40 });
  });

  it.each([
    ['', null], ['#events', null], ['#file=%', null], ['#file=', 'file without a name'], ['#file=a%0Ab.csv', 'a b.csv'],
  ])('%j names %j', (hash, name) => {
    expect(fileOfHash(hash)).toBe(name);
  });
});
