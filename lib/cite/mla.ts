import { citationDate } from './citation-date';
import type { CitationItem } from './citation-item';
import { type CitationText, italic, joinText, listText, quoted, roman } from './citation-text';
import { capital, sentence } from './line-text';

/**
 * An entry in MLA 9: `“Title.” *Démarche*, 24 Nov. 2026, URL. Accessed 25 Nov. 2026.` An institution that publishes its own
 * words is named once, as the publisher. Caveats stand at the end, where MLA has its optional elements.
 */
export function mla(item: CitationItem): CitationText {
  const { title, type, custom, URL } = item;
  const upright = custom.described || type === 'legislation';
  const elements = [
    holder(item),
    roman(custom.described ? custom.dateline ?? '' : ''),
    roman(citationDate(custom.published, 'mla') ?? ''),
    roman(URL ?? ''),
  ];
  const body = listText(elements, ', ');
  const accessed = citationDate(custom.accessed, 'mla');
  const last = [
    ...(accessed === null ? [] : [`Accessed ${accessed}`]),
    ...(custom.caveat === null ? [] : [capital(custom.caveat)]),
    ...(custom.dateHow === null ? [] : [`Date: ${custom.dateHow}`]),
  ].map((part) => ` ${sentence(part)}`);
  return joinText(
    roman(upright ? sentence(title) : quoted(title, sentence(title).slice(title.length))),
    ...(body.length === 0 ? [] : [roman(' '), body, roman('.')]),
    roman(last.join('')),
  );
}

function holder({ author, publisher, 'container-title': container, custom }: CitationItem): CitationText {
  if (custom.own) return italic(container ?? publisher ?? '');
  return container === undefined ? roman(publisher ?? author?.[0]?.literal ?? '') : italic(container);
}
