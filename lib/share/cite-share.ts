import type { CitationItem } from '../cite/citation-item';
import { type CitationStyle, citationsOf, stylesOf } from '../cite/citations';
import { creditLine } from '../cite/credit-line';
import { cslDate } from '../cite/csl-date';
import type { Output } from '../output/output';
import { parseEdtf } from '../time/parse-edtf';
import { outputFileHref } from './output-file';

/** Something to cite: the view or the event, or one of its sources. */
export interface Cited {
  /** "This view", or the source's name. */
  readonly label: string;
  readonly item: CitationItem;
}

/** A file with all that there is to cite. */
export interface CiteFile {
  readonly name: string;
  /** From its first `/` on, without a day of access. */
  readonly href: string;
}

/** Plain data, so that it can be sent: the day on which it is read is known to the browser alone. */
export interface CiteShare {
  /** Whom to credit beneath a picture or a table. */
  readonly credit: string;
  readonly cited: readonly Cited[];
  readonly files: readonly CiteFile[];
}

export function citeShare(output: Output): CiteShare {
  return {
    credit: creditLine(output),
    cited: citationsOf(output, null).map(({ label, item }) => ({ label, item })),
    files: [
      { name: 'BibTeX', href: outputFileHref(output, 'bib') },
      { name: 'BibLaTeX', href: outputFileHref(output, 'bib', new Map([['dialect', 'biblatex']])) },
      { name: 'RIS', href: outputFileHref(output, 'ris') },
      { name: 'CSL-JSON', href: outputFileHref(output, 'csl.json') },
    ],
  };
}

/** A thing in every style, read on `accessed` (`YYYY-MM-DD`, the reader's own day); null leaves it out. @throws EdtfError where it is no day. */
export function citedStyles(item: CitationItem, accessed: string | null): readonly CitationStyle[] {
  // What has no address cannot be read there.
  if (accessed === null || item.URL === undefined) return stylesOf(item);
  const day = parseEdtf(accessed);
  const { URL, language, abstract, note, custom, ...before } = item;
  // Fields keep the order in which `citedItems` gives them, for CSL-JSON is written as they stand.
  return stylesOf({
    ...before,
    accessed: cslDate(day),
    URL,
    ...(language === undefined ? {} : { language }),
    ...(abstract === undefined ? {} : { abstract }),
    note,
    custom: { ...custom, accessed: day },
  });
}

/** A file's address with the day of access; null leaves it as it is. */
export function withAccess(href: string, accessed: string | null): string {
  return accessed === null ? href : `${href}${href.includes('?') ? '&' : '?'}accessed=${accessed}`;
}
