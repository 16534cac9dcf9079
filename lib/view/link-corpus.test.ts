import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from './example-names';
import { parseView } from './parse-view';
import { serializeView } from './serialize-view';
import type { ViewNames } from './view';

interface Vector {
  readonly input: string;
  readonly why: string;
  readonly expect: { readonly canonical: string; readonly notes: readonly string[] };
}

const corpus = new URL('../../e2e/links/corpus.json', import.meta.url);
const listed = (JSON.parse(readFileSync(corpus, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;
/** The later of two vectors of one input counts: the guard of the seals lets it mend no more than a word that was unknown. */
const vectors = [...new Map(listed.map((vector) => [vector.input, vector])).values()];

const entries = (file: string): readonly { readonly slug: string; readonly name: string }[] =>
  JSON.parse(readFileSync(new URL(`../../data/registry/${file}`, import.meta.url), 'utf8'));
const namesIn = (file: string) => new Map(entries(file).map(({ slug, name }) => [slug, name]));

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

  it('means the same with the names of the registry', () => {
    const names: ViewNames = { ...EXAMPLE_NAMES, topics: namesIn('topics.json'), actors: namesIn('actors.json'), types: namesIn('types.json') };
    for (const { input, expect: { canonical } } of vectors) {
      expect([input, serializeView(parseView(input, names).view)]).toEqual([input, canonical]);
    }
  });
});
