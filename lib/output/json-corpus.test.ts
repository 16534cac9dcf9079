import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { writeCsv } from './csv';
import { writeJson } from './json';
import { jsonLdOf } from './json-ld';
import { viewOutput } from './output';
import { NO_OWN } from './own-parameters';
import { timelineJsOmissions, writeTimelineJs } from './timelinejs';

interface Vector {
  readonly input: string;
  readonly why: string;
  /** Without `count` where it is not told. */
  readonly expect: { readonly canonical: string; readonly count?: number };
}

const corpus = new URL('../../e2e/links/corpus.json', import.meta.url);
const listed = (JSON.parse(readFileSync(corpus, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;
/** The later of two vectors of one input counts. */
const vectors = [...new Map(listed.map((vector) => [vector.input, vector])).values()];
const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const outputOf = (search: string) => viewOutput(open, openView(open, search), 'https://demarche.example');

describe('Every link that was ever sent gives the same events in every file', () => {
  it.each(vectors.map((vector) => [vector.input.slice(0, 80), vector.why, vector] as const))('%s (%s)', (_input, _why, { input, expect: { canonical, count } }) => {
    const output = outputOf(input);
    const ids = [...output.shown.selection].map(({ id }) => id as string);
    expect(ids).toHaveLength(count ?? output.records.length);
    const csv = writeCsv(output, NO_OWN);
    expect(Papa.parse<{ id: string }>(csv, { newline: '\r\n', header: true, skipEmptyLines: true }).data.map(({ id }) => id)).toEqual(ids);
    const json = JSON.parse(writeJson(output)) as { readonly count: number; readonly query: string; readonly events: readonly { readonly id: string }[] };
    expect([json.count, json.query, json.events.map(({ id }) => id)]).toEqual([ids.length, canonical, ids]);
    const slides = (JSON.parse(writeTimelineJs(output)) as { readonly events: readonly { readonly unique_id: string }[] }).events.map(({ unique_id }) => unique_id);
    const left = timelineJsOmissions(output).map(({ id }) => id as string);
    expect(ids.filter((id) => !left.includes(id))).toEqual(slides);
    const linked = jsonLdOf(output, []).about as readonly { readonly url: string }[] | undefined;
    expect((linked ?? []).map(({ url }) => url)).toEqual(ids.map((id) => `https://demarche.example/event/${id}`));
  });

  it('and in its canonical form the same bytes', () => {
    for (const { input, expect: { canonical } } of vectors) {
      expect(writeCsv(outputOf(input), NO_OWN)).toBe(writeCsv(outputOf(canonical), NO_OWN));
      expect(writeTimelineJs(outputOf(input))).toBe(writeTimelineJs(outputOf(canonical)));
    }
  });
});
