import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { viewOutput } from '../output/output';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import type { Source } from '../story/story';
import { biblatex, bibtex } from './bibtex';
import type { CitationItem } from './citation-item';
import { sharedParts } from './csl-date';
import { cslJson } from './csl-json';
import { EXAMPLE_SLUG, exampleSource } from './example-sources';
import { viewItem } from './own-items';
import { ris } from './ris';
import { sourceItem } from './source-item';

/** Nothing here may reach for the network, whatever a title looks like: the type is given, and `fetch` refuses. */
const fetched = vi.fn(() => { throw new Error('No network here.'); });
beforeAll(() => vi.stubGlobal('fetch', fetched));
afterAll(() => {
  vi.unstubAllGlobals();
  expect(fetched).not.toHaveBeenCalled();
});

const FORMATS = [
  { name: 'BibTeX', write: bibtex, type: '@bibtex/text' },
  { name: 'BibLaTeX', write: biblatex, type: '@biblatex/text' },
  { name: 'RIS', write: ris, type: '@ris/file' },
  { name: 'CSL-JSON', write: (item: CitationItem) => cslJson([item]), type: '@else/json' },
] as const;

interface Told {
  readonly title: string | undefined;
  readonly by: string | undefined;
  readonly year: readonly number[] | undefined;
  readonly url: string | undefined;
}

/** Title, author or publisher, date and address, as citation-js understands them. */
function readBack(text: string, type: string): Told {
  const items = plugins.input.chain(text, { forceType: type, generateGraph: false });
  expect(items).toHaveLength(1);
  const [item] = items;
  const [author] = item?.author ?? [];
  return {
    title: item?.title,
    by: author?.literal ?? author?.family ?? item?.['container-title'] ?? item?.publisher,
    year: item?.issued?.['date-parts']?.[0],
    url: item?.URL,
  };
}

function told(item: CitationItem, format: string): Told {
  const parts = item.issued?.['date-parts']?.[0];
  const { published } = item.custom;
  // BibTeX and RIS have one date only, so of a range they hold what is sure.
  const sure = published === null ? undefined : sharedParts(published);
  const year = format === 'RIS' ? readFromRis(item, sure) : format === 'BibTeX' ? sure : parts;
  return { title: item.title, by: item.author?.[0]?.literal ?? item['container-title'] ?? item.publisher, year, url: item.URL };
}

/** Of a newspaper's record citation-js reads the year (PY) and no more; DA has the whole. */
function readFromRis({ type }: CitationItem, sure: readonly number[] | undefined): readonly number[] | undefined {
  return type === 'article-newspaper' ? sure?.slice(0, 1) : sure;
}

const real = [...loadStories().stories.values()].flatMap((story) => story.sources.map((source) => [story.slug, source] as const));

/** Commands, braces without partner, ligatures, names' separators, and what begins or ends a record. */
const NASTY = [
  '\\input{/etc/passwd}', '{', '}', '}}', '\\', '\\}', '%', '$', '&', '#', '_', '~', '^', '--', "''", '``', '"', '@misc{x,', ' and ', ', ',
  '蔡英文', '🕊️', 'ẞß', '\r\nER  - \r\n', '  - ', 'TY  - ', '<b>', '\u2028', '|', 'É',
];

describe.each(FORMATS)('$name, read by citation-js', ({ name, write, type }) => {
  it.each(real.map(([slug, source]) => ({ slug, source, id: source.id })))('says the same of $id of $slug', ({ slug, source }) => {
    const item = sourceItem(source, { slug }, '2026-11-25');
    expect(readBack(write(item), type)).toEqual(told(item, name));
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  ).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));

  it('comes back whole from any title and any institution', () => {
    fc.assert(fc.property(nasty, nasty, fc.constantFrom<Source['kind']>('news-report', 'state-media', 'law'), (title, publisher, kind) => {
      const item = sourceItem(exampleSource({ title, publisher, kind }), EXAMPLE_SLUG, null);
      expect(readBack(write(item), type)).toEqual(told(item, name));
    }), { numRuns: 150 });
  });

  it('keeps an institution’s name whole, commas and “and” and all', () => {
    for (const publisher of ['Ministry of Grain, Office of Talks', 'Ministry of Grain and Fish', 'Smith, John, Jr', '外交部']) {
      const item = sourceItem(exampleSource({ publisher, kind: 'official-record' }), EXAMPLE_SLUG, null);
      expect(readBack(write(item), type).by).toBe(publisher);
    }
  });

  it('keeps an address word for word', () => {
    for (const address of ['https://a.example/x_y?b=1&c=%20%E8%94%A1#d', 'https://a.example/(1)/a,b;c=d@e', 'https://a.example/s/x?topic=taiwan.tiktok&q=a+b']) {
      const item = sourceItem(exampleSource({ address }), EXAMPLE_SLUG, null);
      expect(readBack(write(item), type).url).toBe(address);
    }
  });

  it('gives a month where the day is not known', () => {
    const item = sourceItem(exampleSource({ kind: 'state-media', published: '2018-03' }), EXAMPLE_SLUG, null);
    expect(readBack(write(item), type).year).toEqual([2018, 3]);
  });
});

it('a view whose search is hostile comes back whole from every format', () => {
  const { stories, registry } = loadStories();
  const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
  const search = `?q=${encodeURIComponent('\\input{/etc/passwd}} @misc{x, {$')}`;
  const item = viewItem(viewOutput(open, openView(open, search), 'https://demarche.example'), null);
  expect(item.title).toContain('\\input{/etc/passwd}}');
  for (const { name, write, type } of FORMATS) expect(readBack(write(item), type)).toEqual(told(item, name));
});

it('RIS has the day of a newspaper’s report, and of a doubtful date what is sure, then the words', () => {
  const day = (source: Source) => /^DA {2}- (.*)\r$/m.exec(ris(sourceItem(source, EXAMPLE_SLUG, null)))?.[1];
  expect(day(exampleSource())).toBe('2024/04/26/');
  expect(day(exampleSource({ published: '2018-03' }))).toBe('2018/03//');
  expect(day(exampleSource({ published: '[2024-04-24..2024-04-26]' }))).toBe('2024/04//one day of 24 to 26 April 2024');
  expect(day(exampleSource({ published: null }))).toBeUndefined();
});

it('BibLaTeX has the day of access as its reader knows it', () => {
  const [item] = plugins.input.chain(biblatex(sourceItem(exampleSource(), EXAMPLE_SLUG, '2026-11-25')), { forceType: '@biblatex/text', generateGraph: false });
  expect(item?.accessed).toEqual({ 'date-parts': [[2026, 11, 25]] });
});

it('BibTeX keeps what citation-js’s own reader of \\url would change', () => {
  const address = 'https://a.example/~ada/a--b/$1';
  expect(bibtex(sourceItem(exampleSource({ address }), EXAMPLE_SLUG, null))).toContain(`{\\url{${address}}}`);
  expect(biblatex(sourceItem(exampleSource({ address }), EXAMPLE_SLUG, null))).toContain(`url = {${address}}`);
});

it('CSL-JSON is set in APA by a style that is not ours to the same words', () => {
  const item = sourceItem(exampleSource({ kind: 'official-record', publisher: 'Ministry of Grain' }), EXAMPLE_SLUG, null);
  const text = new Cite(cslJson([item]), { generateGraph: false }).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
  expect(text.trim()).toBe('Ministry of Grain. (2024, April 26). Grain talks end. https://paper.example/grain');
});
