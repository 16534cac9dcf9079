import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from './import-error';
import { readJsonNodes, type JsonNode } from './json-nodes';

/** The value as JSON.parse would give it. */
function plainValue({ value }: JsonNode): unknown {
  if (value instanceof Map) return Object.fromEntries([...(value as ReadonlyMap<string, JsonNode>)].map(([name, member]) => [name, plainValue(member)]));
  return Array.isArray(value) ? (value as readonly JsonNode[]).map(plainValue) : value;
}

describe('readJsonNodes', () => {
  it('reads what JSON.parse reads, spaced or not', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      expect(plainValue(readJsonNodes(text))).toEqual(JSON.parse(text));
    }));
  });

  it('refuses what JSON.parse refuses', () => {
    const unit = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '0', '-', '.', 'e', 'null', 'true', '\\', 'n', 'u00e9', ' ', '\n');
    fc.assert(fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const outcome = (read: () => unknown) => {
        try {
          return { value: read() };
        } catch (error) {
          expect(error instanceof SyntaxError || error instanceof ImportError).toBe(true);
          return 'refused';
        }
      };
      expect(outcome(() => plainValue(readJsonNodes(text)))).toEqual(outcome(() => JSON.parse(text) as unknown));
    }), { numRuns: 1_000 });
  });

  it('says on which line and in which column each value begins', () => {
    const root = readJsonNodes('{\r\n  "a": [1,\n   "b"]}').value as ReadonlyMap<string, JsonNode>;
    const list = root.get('a')!;
    expect([list.line, list.column]).toEqual([2, 8]);
    expect((list.value as readonly JsonNode[]).map(({ line, column }) => [line, column])).toEqual([[2, 9], [3, 4]]);
  });

  it.each([
    ['{"a": 1,\n "b": nul}', 'line 2, column 7'],
    ['[1, 2', 'line 1, column 6'],
    ['["a\nb"]', 'line 1, column 4'],
    ['{"a": "\\x"}', 'line 1, column 8'],
    ['{} {}', 'line 1, column 4'],
  ])('names the place of the fault in %j', (text, place) => {
    expect(() => readJsonNodes(text)).toThrow(place);
  });

  it('refuses what is nested too deep, at any length', () => {
    expect(() => readJsonNodes('['.repeat(1_000_000))).toThrow('nested deeper than 32');
    expect(() => readJsonNodes('{"a":'.repeat(100) + '1' + '}'.repeat(100))).toThrow('nested deeper than 32');
  });

  it('takes a name of the language’s own for a name like any other', () => {
    const root = readJsonNodes('{"__proto__": {"polluted": true}, "constructor": 1}').value as ReadonlyMap<string, JsonNode>;
    expect([...root.keys()]).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });
});
