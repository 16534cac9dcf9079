import { citationDate } from './citation-date';
import type { CitationItem } from './citation-item';
import { type CitationText, italic, joinText, plainOf, roman } from './citation-text';
import { sentence } from './line-text';

/** Works whose titles APA sets upright: parts of a newspaper, and laws. */
const UPRIGHT: ReadonlySet<CitationItem['type']> = new Set(['article-newspaper', 'legislation']);

/**
 * A reference in APA 7: `Démarche. (2026, November 24). *Title* [Data set]. URL`. Without an author the title comes first.
 * Our own pages change, so they carry the day of retrieval where it is known. Caveats stand in square brackets, where APA
 * describes a work.
 */
export function apa(item: CitationItem): CitationText {
  const { custom } = item;
  const date = `(${citationDate(custom.published, 'apa') ?? 'n.d.'}).`;
  const author = item.author?.[0]?.literal;
  const title = withStop(titleText(item));
  const lead = author === undefined ? [title, roman(` ${date}`)] : [roman(`${sentence(author)} ${date} `), title];
  const rest = [publisherText(item), roman(custom.described ? after(custom.dateline) : ''), roman(addressText(item))];
  return joinText(...lead, ...rest);
}

function titleText({ title, type, genre, custom }: CitationItem): CitationText {
  const remarks = [
    ...(custom.own && genre !== undefined ? [genre] : []),
    ...(custom.caveat === null ? [] : [custom.caveat]),
    ...(custom.dateHow === null ? [] : [`date: ${custom.dateHow}`]),
  ].join('; ');
  if (custom.described) return roman(remarks === '' ? title : `${title.slice(0, -1)}; ${remarks}]`);
  return joinText(UPRIGHT.has(type) ? roman(title) : italic(title), roman(remarks === '' ? '' : ` [${remarks}]`));
}

function publisherText({ type, publisher, 'container-title': container, custom }: CitationItem): CitationText {
  // Our own records have their publisher as author, which APA does not repeat.
  if (custom.own) return [];
  if (container === undefined) return roman(after(publisher ?? null));
  if (type !== 'article-newspaper') return roman(after(container));
  return joinText(roman(' '), withStop(italic(container)));
}

function addressText({ URL, custom }: CitationItem): string {
  if (URL === undefined) return '';
  return custom.own && custom.accessed !== null ? ` Retrieved ${citationDate(custom.accessed, 'chicago')}, from ${URL}` : ` ${URL}`;
}

function withStop(text: CitationText): CitationText {
  const plain = plainOf(text);
  return joinText(text, roman(sentence(plain).slice(plain.length)));
}

function after(text: string | null): string {
  return text === null ? '' : ` ${sentence(text)}`;
}
