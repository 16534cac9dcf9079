import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { writeAtom } from './atom';
import { calendarOmissions, writeCalendar } from './calendar';
import { eventsOf, readIcal, valuesOf } from './ical-example';
import { writeJsonFeed } from './json-feed';
import { viewOutput } from './output';

interface Vector {
  readonly input: string;
  readonly why: string;
  readonly expect: { readonly canonical: string };
}

const corpus = new URL('../../e2e/links/corpus.json', import.meta.url);
const listed = (JSON.parse(readFileSync(corpus, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;
/** The later of two vectors of one input counts. */
const vectors = [...new Map(listed.map((vector) => [vector.input, vector])).values()];
const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const outputOf = (search: string) => viewOutput(open, openView(open, search), 'https://demarche.example');
const parser = new XMLParser({ isArray: (name) => name === 'entry' });

describe('Every link that was ever sent gives the same events in calendar and feeds', () => {
  it.each(vectors.map((vector) => [vector.input.slice(0, 80), vector.why, vector] as const))('%s (%s)', (_input, _why, { input }) => {
    const output = outputOf(input);
    const ids = [...output.shown.selection].map(({ id }) => id as string).sort();
    const left = calendarOmissions(output).map(({ id }) => id as string);
    const inCalendar = eventsOf(readIcal(writeCalendar(output))).map((event) => (valuesOf(event).uid as string).split('@')[0]!);
    expect([...inCalendar, ...left].sort()).toEqual(ids);
    const feed = (parser.parse(writeAtom(output)) as { readonly feed: { readonly entry?: readonly { readonly id: string }[] } }).feed;
    const items = (JSON.parse(writeJsonFeed(output)) as { readonly items: readonly { readonly id: string }[] }).items;
    for (const entries of [feed.entry ?? [], items]) expect(entries.map(({ id }) => id).sort()).toEqual(ids.map((id) => `tag:demarche.news,2026:event/${id}`));
  });

  it('and in its canonical form the same bytes', () => {
    for (const { input, expect: { canonical } } of vectors) {
      for (const write of [writeCalendar, writeAtom, writeJsonFeed]) expect(write(outputOf(input))).toBe(write(outputOf(canonical)));
    }
  });
});
