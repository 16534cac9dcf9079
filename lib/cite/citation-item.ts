import type { Edtf } from '../time/edtf';
import type { CslDate } from './csl-date';

/** The product, as author and publisher of its own records. */
export const PRODUCT = 'Démarche';
/** The language of our own titles (BCP 47). What language a source is in is not recorded, so not said. */
export const LANGUAGE = 'en-GB';

/**
 * What is cited, as a CSL-JSON 1.0.2 item: every style is written from it and from nothing else. Fields that are not
 * known are absent. `custom` holds what CSL has no field for; it is left out of files.
 */
export interface CitationItem {
  /** Letters, figures and hyphens; the same for ever, so that a document that cites it keeps its citation. */
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'article-newspaper' | 'legislation' | 'document';
  readonly title: string;
  /** Institutions only: nobody's name is taken apart. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** For our own records, the day of the data; never an event's own date. */
  readonly issued?: CslDate;
  readonly 'event-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note: string;
  readonly custom: CitationFacts;
}

export interface CitationFacts {
  /** Our own record, not a source. */
  readonly own: boolean;
  /** The whole date, of which `issued` may hold less. */
  readonly published: Edtf | null;
  readonly accessed: Edtf | null;
  readonly event: Edtf | null;
  /** The title is our description, in square brackets: there is no document at hand to read its title from. */
  readonly described: boolean;
  readonly dateline: string | null;
  /** A caveat for the reader: "Chinese state media". */
  readonly caveat: string | null;
  /** How the date is known, where a reader cannot look it up or it is in doubt. */
  readonly dateHow: string | null;
}
