import type { Output } from '../output/output';
import { ownItem } from './cited-items';
import { PRODUCT } from './citation-item';

/**
 * Tags for `<meta name content>` by which Zotero and Google Scholar know what a page is (Highwire Press). The date is the
 * day of the data, never an event's; the address is the one that a citation gives. Zotero would take any page with a
 * `citation_title` for a journal's article, so its own `z:itemType` says what it is.
 */
export function citationMeta(output: Output): readonly { readonly name: string; readonly content: string }[] {
  const { title, URL = output.address, language = '', abstract = '' } = ownItem(output, null);
  const date = output.revision.replaceAll('-', '/');
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: PRODUCT },
    { name: 'citation_publisher', content: PRODUCT },
    { name: 'citation_publication_date', content: date },
    { name: 'citation_online_date', content: date },
    { name: 'citation_public_url', content: URL },
    { name: 'citation_language', content: language },
    { name: 'citation_abstract', content: abstract },
  ];
}
