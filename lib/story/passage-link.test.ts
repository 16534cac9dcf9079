import { expect, it } from 'vitest';
import { passageWords, sourceAddress } from './passage-link';
import type { Passage, Report, Source } from './story';

function passages(...paragraphs: Passage['paragraph'][]): Passage[] {
  return paragraphs.map((paragraph) => ({ paragraph, from: 'the first words', to: 'the last' }));
}

it.each([
  [passages(), ''],
  [passages(6), 'See paragraph 6'],
  [passages(6, 3), 'See paragraphs 3 and 6'],
  [passages(17, 4, 14, 4), 'See paragraphs 4, 14 and 17'],
  [passages('caption'), 'See the caption'],
  [passages('caption', 1), 'See paragraph 1 and the caption'],
])('names where a report stands', (of, words) => {
  expect(passageWords(of)).toBe(words);
});

const SOURCE = { address: 'https://example.org/readout' } as Source;

it('opens a source at the words that a report rests on', () => {
  const report = { passages: [{ paragraph: 2, from: 'counter-narcotics & more', to: 'drugs, again' }] } as unknown as Report;
  expect(sourceAddress(SOURCE, report)).toBe('https://example.org/readout#:~:text=counter%2Dnarcotics%20%26%20more,drugs%2C%20again');
});

it('opens a source at its beginning where no words are known', () => {
  expect(sourceAddress(SOURCE)).toBe('https://example.org/readout');
  expect(sourceAddress(SOURCE, { passages: [] as readonly Passage[] } as Report)).toBe('https://example.org/readout');
});

it('keeps a fragment that the address has', () => {
  const report = { passages: passages(1) } as unknown as Report;
  expect(sourceAddress({ address: 'https://example.org/#part' } as Source, report)).toBe('https://example.org/#part:~:text=the%20first%20words,the%20last');
});

it('links nowhere without an address', () => {
  expect(sourceAddress({ address: null } as Source)).toBeNull();
});
