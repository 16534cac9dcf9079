import { citationDate } from './citation-date';
import type { CitationItem } from './citation-item';
import { type CitationText, italic, joinText, listText, quoted, roman } from './citation-text';

/**
 * A note in Chicago 17: `“Title,” Démarche, data as of November 24, 2026, accessed November 25, 2026, URL.` Caveats stand
 * in brackets after what they speak of. Chicago has American dates.
 */
export function chicago(item: CitationItem): CitationText {
  const { custom, URL } = item;
  const author = custom.own ? undefined : item.author?.[0]?.literal;
  const accessed = citationDate(custom.accessed, 'chicago');
  const elements = [
    holder(item),
    roman(custom.described ? custom.dateline ?? '' : ''),
    roman(dateText(item)),
    roman(accessed === null ? '' : `accessed ${accessed}`),
    roman(URL ?? ''),
  ];
  return joinText(roman(author === undefined ? '' : `${author}, `), roman(titleText(item)), listText(elements, ', '), roman('.'));
}

/** With the comma that follows it, which stands inside the quotation marks. */
function titleText({ title, type, custom }: CitationItem): string {
  const upright = custom.described || type === 'legislation';
  if (custom.caveat === null) return upright ? `${title}, ` : `${quoted(title, ',')} `;
  return `${upright ? title : quoted(title, '')} (${custom.caveat}), `;
}

function holder({ type, publisher, 'container-title': container }: CitationItem): CitationText {
  const name = container ?? publisher ?? '';
  return type === 'article-newspaper' ? italic(name) : roman(name);
}

function dateText({ custom }: CitationItem): string {
  const date = `${custom.own ? 'data as of ' : ''}${citationDate(custom.published, 'chicago') ?? 'n.d.'}`;
  return custom.dateHow === null ? date : `${date} (date: ${custom.dateHow})`;
}
