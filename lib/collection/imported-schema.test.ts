import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleImport } from './example-collection';
import { importedFromLine } from './imported-schema';

describe('an event from a line of JSON', () => {
  it('is what was written', () => {
    fc.assert(fc.property(exampleImport, (event) => {
      expect(importedFromLine(JSON.stringify(event), 1)).toEqual(event);
    }));
  });

  it.each([
    ['{', 'Line 7 is no JSON'],
    ['[]', 'Line 7: the whole'],
    [{ when: '2024-02-30' }, 'Line 7: when: '],
    [{ clock: 'Mars/Olympus' }, 'Line 7: clock: '],
    [{ actors: [{ name: 'China', role: 'victim' }] }, 'Line 7: actors[0].role'],
    [{ source: { title: 'A', address: 'javascript:alert(1)' } }, 'Line 7: source.address'],
  ])('is refused by line and field: %j', (change, words) => {
    const [event] = fc.sample(exampleImport, { numRuns: 1, seed: 1 });
    expect(() => importedFromLine(typeof change === 'string' ? change : JSON.stringify({ ...event, ...change }), 7)).toThrow(words);
  });
});
