import { describe, expect, it } from 'vitest';
import type { Source } from '../story/story';
import { apa } from './apa';
import { biblatex, bibtex } from './bibtex';
import { chicago } from './chicago';
import { type CitationText, plainOf } from './citation-text';
import { cslJson } from './csl-json';
import { EXAMPLE_SLUG, exampleSource } from './example-sources';
import { mla } from './mla';
import { ris } from './ris';
import { sourceItem } from './source-item';

/** Italics between stars, as the templates of the styles show them. */
const starred = (text: CitationText): string => text.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('');
const stylesOf = (source: Source, accessed: string | null = null) => {
  const item = sourceItem(source, EXAMPLE_SLUG, accessed);
  return { apa: starred(apa(item)), chicago: starred(chicago(item)), mla: starred(mla(item)) };
};

const UNKNOWN = {
  publisher: null, address: null, name: 'News report', note: 'publisher unknown, machine-reworded copy', dateline: 'Beijing',
  publishedHow: 'from the photo caption',
};
const READOUT = {
  kind: 'official-statement', title: 'Readout of a meeting', publisher: 'Ministry of Grain, Office of Talks', address: 'https://grain.example/',
} as const;

describe('a source in APA, Chicago and MLA', () => {
  it.each([
    ['a newspaper’s report', exampleSource(),
      'Grain talks end. (2024, April 26). *The Paper*. https://paper.example/grain',
      '“Grain talks end,” *The Paper*, April 26, 2024, https://paper.example/grain.',
      '“Grain talks end.” *The Paper*, 26 Apr. 2024, https://paper.example/grain.'],
    ['state media, named as such', exampleSource({ kind: 'state-media', publisher: 'Agency', note: 'Northern state media' }),
      '*Grain talks end* [Northern state media]. (2024, April 26). Agency. https://paper.example/grain',
      '“Grain talks end” (Northern state media), Agency, April 26, 2024, https://paper.example/grain.',
      '“Grain talks end.” *Agency*, 26 Apr. 2024, https://paper.example/grain. Northern state media.'],
    ['a law', exampleSource({ kind: 'law', title: 'Grain Act', publisher: 'Parliament' }),
      'Grain Act. (2024, April 26). Parliament. https://paper.example/grain',
      'Grain Act, Parliament, April 26, 2024, https://paper.example/grain.',
      'Grain Act. Parliament, 26 Apr. 2024, https://paper.example/grain.'],
    ['an institution’s statement on one of three days', exampleSource({ ...READOUT, published: '[2024-04-24..2024-04-26]', publishedHow: 'within the trip' }),
      'Ministry of Grain, Office of Talks. (2024, one day of April 24–26). *Readout of a meeting* [date: within the trip]. https://grain.example/',
      'Ministry of Grain, Office of Talks, “Readout of a meeting,” one day of April 24–26, 2024 (date: within the trip), https://grain.example/.',
      '“Readout of a meeting.” Ministry of Grain, Office of Talks, one day of 24–26 Apr. 2024, https://grain.example/. Date: within the trip.'],
    ['a statement without an address', exampleSource({ ...READOUT, address: null, note: 'of a draft', publishedHow: 'by news accounts' }),
      'Ministry of Grain, Office of Talks. (2024, April 26). [Readout of a meeting; of a draft; date: by news accounts]. Oslo.',
      'Ministry of Grain, Office of Talks, [Readout of a meeting] (of a draft), Oslo, April 26, 2024 (date: by news accounts).',
      '[Readout of a meeting]. Ministry of Grain, Office of Talks, Oslo, 26 Apr. 2024. Of a draft. Date: by news accounts.'],
    ['a report of unknown origin', exampleSource(UNKNOWN),
      '[News report, publisher unknown, machine-reworded copy; date: from the photo caption]. (2024, April 26). Beijing.',
      '[News report, publisher unknown, machine-reworded copy], Beijing, April 26, 2024 (date: from the photo caption).',
      '[News report, publisher unknown, machine-reworded copy]. Beijing, 26 Apr. 2024. Date: from the photo caption.'],
    ['one without a note either', exampleSource({ ...UNKNOWN, note: null, dateline: null, published: null, publishedHow: 'no date on it' }),
      '[News report, publisher unknown; date: no date on it]. (n.d.).',
      '[News report, publisher unknown], n.d. (date: no date on it).',
      '[News report, publisher unknown]. Date: no date on it.'],
    ['an address without a publisher', exampleSource({ publisher: null }),
      'Grain talks end [publisher unknown]. (2024, April 26). https://paper.example/grain',
      '“Grain talks end” (publisher unknown), April 26, 2024, https://paper.example/grain.',
      '“Grain talks end.” 26 Apr. 2024, https://paper.example/grain. Publisher unknown.'],
    ['a title that asks, and quotes', exampleSource({ title: 'Who said “grain”?' }),
      'Who said “grain”? (2024, April 26). *The Paper*. https://paper.example/grain',
      '“Who said ‘grain’?,” *The Paper*, April 26, 2024, https://paper.example/grain.',
      '“Who said ‘grain’?” *The Paper*, 26 Apr. 2024, https://paper.example/grain.'],
  ])('is %s', (_what, source, inApa, inChicago, inMla) => {
    expect(stylesOf(source)).toEqual({ apa: inApa, chicago: inChicago, mla: inMla });
  });

  it('says when it was accessed where it has an address; APA says so only of what changes', () => {
    expect(stylesOf(exampleSource(), '2026-11-25')).toEqual({
      apa: 'Grain talks end. (2024, April 26). *The Paper*. https://paper.example/grain',
      chicago: '“Grain talks end,” *The Paper*, April 26, 2024, accessed November 25, 2026, https://paper.example/grain.',
      mla: '“Grain talks end.” *The Paper*, 26 Apr. 2024, https://paper.example/grain. Accessed 25 Nov. 2026.',
    });
    expect(stylesOf(exampleSource(UNKNOWN), '2026-11-25')).toEqual(stylesOf(exampleSource(UNKNOWN)));
  });

  it.each(['2024', '2023-04~', '2024-04-26?', '202X', '19XX', '2024/..', '/2024-04', '[2023..2024-02]', '-0043-03-15', '2024-04-26T13:20Z'])(
    'of %s, and its files, say nothing that is undefined',
    (published) => {
      const item = sourceItem(exampleSource({ published }), EXAMPLE_SLUG, null);
      const texts = [...Object.values(stylesOf(exampleSource({ published }))), bibtex(item), biblatex(item), ris(item), cslJson([item])];
      for (const text of texts) expect(text).not.toMatch(/undefined|\bnull\b|NaN/);
    },
  );

  it('is the same in plain text, without its italics', () => {
    expect(plainOf(mla(sourceItem(exampleSource(), EXAMPLE_SLUG, null)))).toBe('“Grain talks end.” The Paper, 26 Apr. 2024, https://paper.example/grain.');
  });
});
