import type { Output } from '../output/output';
import { apa } from './apa';
import { biblatex, bibtex } from './bibtex';
import { chicago } from './chicago';
import type { CitationItem } from './citation-item';
import type { CitationText } from './citation-text';
import { citedItems, sourcesOf } from './cited-items';
import { cslJson } from './csl-json';
import { mla } from './mla';
import { ris } from './ris';

/** A citation in one style: words with italics, or text for a program. */
export type CitationStyle =
  | { readonly name: 'APA' | 'Chicago' | 'MLA'; readonly segments: CitationText }
  | { readonly name: 'BibTeX' | 'BibLaTeX' | 'RIS' | 'CSL-JSON'; readonly text: string };

export interface Citation {
  /** "This event", "This view", or the source's name. */
  readonly label: string;
  readonly item: CitationItem;
  readonly styles: readonly CitationStyle[];
}

/** Everything there is to cite of an output in every style: the event or the view, then each source. `accessed` is the reader's today, `YYYY-MM-DD`, or null. */
export function citationsOf(output: Output, accessed: string | null): readonly Citation[] {
  const labels = [output.kind === 'view' ? 'This view' : 'This event', ...sourcesOf(output).map(({ name }) => name)];
  return citedItems(output, accessed).map((item, place) => ({ label: labels[place]!, item, styles: stylesOf(item) }));
}

/** One thing in every style. */
export function stylesOf(item: CitationItem): readonly CitationStyle[] {
  return [
    { name: 'APA', segments: apa(item) },
    { name: 'Chicago', segments: chicago(item) },
    { name: 'MLA', segments: mla(item) },
    { name: 'BibTeX', text: bibtex(item) },
    { name: 'BibLaTeX', text: biblatex(item) },
    { name: 'RIS', text: ris(item) },
    { name: 'CSL-JSON', text: cslJson([item]) },
  ];
}
