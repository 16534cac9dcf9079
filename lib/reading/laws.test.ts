import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { formatDay, parseDay, type CivilDay } from '../time/civil-day';
import { readReport } from './read-report';
import { readGold } from './gold/score-events';
import type { Reading } from './reading';

const { registry } = loadStories();
const texts = ['trade', 'court', 'vote'].map((name) =>
  readGold(readFileSync(join(import.meta.dirname, 'gold', `${name}.txt`), 'utf8')),
);
const read = (text: string, published = '2024-04-26', clock = 'UTC') =>
  readReport(text, { registry, published, clock });
/** Each is read once: it is compared with more than once. */
const plain = texts.map(({ text, published }) => read(text, published));
const told = ({ candidates }: Reading) =>
  candidates.map(({ title, type, status, when }) => [title, type, status, when.edtf]);

const FURNITURE = [
  'Skip to content',
  'Advertisement',
  '13:20',
  'Read more: Troops attacked a town on Monday',
  'Share',
  'Watch: Minister resigned on Friday',
  '3 min read',
  '© 2024 The Post',
  'Home | World | Sport',
  'Photo: Ministers met in Paris on April 1, 2024. AP/Lee',
];
/** Where a line of the page may stand: between paragraphs. */
const furnished = fc.record({
  nth: fc.nat(texts.length - 1),
  lines: fc.array(fc.tuple(fc.constantFrom(...FURNITURE), fc.nat(30)), { minLength: 1, maxLength: 5 }),
});

it('every span lies in the text, and evidence in a paragraph', () => {
  for (const reading of plain) {
    for (const { evidence, id } of reading.candidates) {
      expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
      for (const { start, end } of evidence)
        expect(
          reading.paragraphs.some((paragraph) => paragraph.start <= start && start < end && end <= paragraph.end),
        ).toBe(true);
    }
    expect(new Set(reading.candidates.map(({ id }) => id)).size).toBe(reading.candidates.length);
    for (const { start, end, name } of reading.actors) expect(reading.text.slice(start, end).trim(), name).not.toBe('');
  }
});

it('adding page furniture adds no event and takes none', () => {
  fc.assert(
    fc.property(furnished, ({ nth, lines }) => {
      const { text, published } = texts[nth]!;
      const blocks = text.split('\n\n');
      for (const [line, at] of lines) blocks.splice(1 + (at % blocks.length), 0, line);
      expect(told(read(blocks.join('\n\n'), published))).toEqual(told(plain[nth]!));
    }),
    { numRuns: 10 },
  );
});

it('moving the day of publication moves relative days with it, and no others', () => {
  const text =
    'Antony Blinken met Xi Jinping yesterday. Vladimir Putin visited Nepal on 3 March 2021. Joe Biden visited Kenya today.';
  fc.assert(
    fc.property(fc.integer({ min: 12_000, max: 24_000 }), (day) => {
      const when = read(text, formatDay(day as CivilDay)).candidates.map((candidate) => candidate.when.edtf);
      expect(when).toEqual([formatDay((day - 1) as CivilDay), '2021-03-03', formatDay(day as CivilDay)]);
    }),
    { numRuns: 25 },
  );
});

it('“Monday” for “Friday” moves that event alone', () => {
  const text =
    'Antony Blinken met Wang Yi on Friday. Vladimir Putin visited Nepal on Friday, officials said. Joe Biden signed a law on Tuesday.';
  const changed = text.replace('Nepal on Friday', 'Nepal on Monday');
  expect(told(read(text)).map(([, , , when]) => when)).toEqual(['2024-04-26', '2024-04-26', '2024-04-23']);
  expect(told(read(changed)).map(([, , , when]) => when)).toEqual(['2024-04-26', '2024-04-22', '2024-04-23']);
});

describe('what is only said, wanted or supposed is no event', () => {
  it.each([
    'If Russia attacked Poland on Monday, France would help.',
    'Joe Biden may visit Kenya next week.',
    'Joe Biden did not sign the bill on Tuesday.',
    '“They attacked us on Monday, and we shall answer them,” said Vladimir Putin.',
    'Antony Blinken said relations were good.',
  ])('%s', (text) => {
    expect(told(read(text))).toEqual([]);
  });

  it('but that somebody urges, denies or threatens is one', () => {
    expect(
      told(read('China urged Russia to sign the treaty on Monday.')).map(([title, type]) => [title, type]),
    ).toEqual([['China urges Russia to sign the treaty', 'request']]);
    expect(read('China denied that it had attacked Taiwan.').candidates.map(({ type }) => type)).toEqual(['reject']);
  });
});

it('survives any text, and reads what it kept as the same', () => {
  fc.assert(
    fc.property(
      // Any code units, halves of pairs too.
      fc
        .array(fc.nat(0xffff), { minLength: 1, maxLength: 120 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom('', 'Joe Biden met Xi Jinping on Friday. ', 'saidWednesday’s “'),
      (noise, start) => {
        const text = `a${start}${noise}`;
        const reading = read(text);
        expect(read(reading.text).text).toBe(reading.text);
        for (const { evidence } of reading.candidates)
          for (const { start: from, end } of evidence) expect(from < end && end <= reading.text.length).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});

it('finds what its options name', () => {
  const text = 'The Sea Pact was signed by Oceania and Ruritania on Friday. Old Nick criticised it.';
  const reading = readReport(text, {
    registry,
    published: '2024-04-26',
    topicWords: [{ topic: 'sea', name: 'The sea', words: ['sea pact'] }],
    aliases: [
      { id: null, name: 'Nicholas of Ruritania', kind: 'person', aliases: ['Old Nick'] },
      { id: 'china', name: 'China', aliases: ['Oceania'] },
    ],
  });
  expect(reading.topics.map(({ topic, word }) => [topic, word])).toEqual([['sea', 'sea pact']]);
  expect(reading.actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['China', 'Nicholas of Ruritania']));
});

describe('a text that cannot be read', () => {
  it.each([
    [' \n ', {}, 'empty'],
    ['—', {}, 'empty'],
    [`${'a'.repeat(2_000_001)}`, {}, 'too-long'],
    ['Words.', { published: '2024-02-30' }, 'bad-date'],
    ['Words.', { published: 'Friday' }, 'bad-date'],
    ['Words.', { clock: 'Beijing' }, 'bad-clock'],
  ])('is named for its fault: %#', (text, more, fault) => {
    expect(() => readReport(text, { registry, ...more })).toThrow(expect.objectContaining({ fault }) as Error);
  });

  it('ends where the progress says so', () => {
    const steps: number[] = [];
    expect(() =>
      readReport(texts[0]!.text, {
        registry,
        onProgress: (done) => {
          steps.push(done);
          if (done > 0.3) throw new Error('enough');
        },
      }),
    ).toThrow('enough');
    expect(steps.every((done, at) => done >= 0 && done <= 1 && done >= (steps[at - 1] ?? 0))).toBe(true);
  });
});

it('without a day, dates only what has a date of its own', () => {
  const reading = readReport('Antony Blinken met Xi Jinping on Friday. Vladimir Putin visited Nepal on 3 March 2021.', {
    registry,
  });
  // A full date in the first paragraph is a hint, to be confirmed.
  expect(reading.publication).toMatchObject({ day: parseDay('2021-03-03'), from: 'text', sure: false });
  const none = readReport(
    'Antony Blinken met Xi Jinping on Friday.\n\nVladimir Putin then visited Nepal on 3 March 2021.',
    { registry },
  );
  expect([none.publication.day, ...none.candidates.map(({ when }) => when.edtf)]).toEqual([null, null, '2021-03-03']);
});
