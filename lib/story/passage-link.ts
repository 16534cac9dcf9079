import type { Passage, Report, Source } from './story';

/** Where to read on: "See paragraphs 3 and 6", "See paragraph 1 and the caption". Empty without a passage. */
export function passageWords(passages: readonly Passage[]): string {
  const numbers = [...new Set(passages.flatMap(({ paragraph }) => (paragraph === 'caption' ? [] : [paragraph])))].sort((a, b) => a - b);
  const caption = passages.some(({ paragraph }) => paragraph === 'caption') ? ['the caption'] : [];
  const [last, ...others] = numbers.map(String).reverse();
  const paragraphs = last === undefined ? [] : [others.length === 0 ? `paragraph ${last}` : `paragraphs ${others.reverse().join(', ')} and ${last}`];
  const places = [...paragraphs, ...caption];
  return places.length === 0 ? '' : `See ${places.join(' and ')}`;
}

/**
 * The source's own address, at the words that a report rests on where they are known: a text fragment (WICG
 * scroll-to-text-fragment), which browsers that do not know it ignore. Null for a source without an address.
 */
export function sourceAddress(source: Source, report?: Report): string | null {
  if (source.address === null) return null;
  const fragments = (report?.passages ?? []).filter(({ from }) => from !== '').map(({ from, to }) => `text=${range(from, to)}`);
  if (fragments.length === 0) return source.address;
  return `${source.address}${source.address.includes('#') ? '' : '#'}:~:${fragments.join('&')}`;
}

function range(from: string, to: string): string {
  return to === '' || to === from ? encode(from) : `${encode(from)},${encode(to)}`;
}

/** `-` marks the words before and after in a text fragment, so it is written as a code too. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
