import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from './example-names';
import { parseView } from './parse-view';
import { serializeView } from './serialize-view';

interface Vector {
  readonly input: string;
  readonly why: string;
  readonly expect: { readonly canonical: string; readonly notes: readonly string[] };
}

const corpus = new URL('../../e2e/links/corpus.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(corpus, 'utf8')) as { readonly vectors: readonly Vector[] };

describe('Every link that was ever sent', () => {
  it.each(vectors.map((vector) => [vector.input.slice(0, 80), vector.why, vector] as const))('%s keeps its meaning (%s)', (_input, _why, vector) => {
    const { view, notices } = parseView(vector.input, EXAMPLE_NAMES);
    expect(serializeView(view)).toBe(vector.expect.canonical);
    expect(notices.map(({ code }) => code)).toEqual(vector.expect.notes);
  });

  it.each(vectors.map(({ expect: { canonical } }) => [canonical.slice(0, 80), canonical] as const))('the canonical %s is its own canonical form', (_short, canonical) => {
    const { view, notices } = parseView(canonical, EXAMPLE_NAMES);
    expect(serializeView(view)).toBe(canonical);
    expect(notices).toEqual([]);
  });

  it('is listed once', () => {
    const inputs = vectors.map(({ input }) => input);
    expect(inputs.filter((input, i) => inputs.indexOf(input) !== i)).toEqual([]);
  });
});
