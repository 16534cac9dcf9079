import type { EventRecord } from '../output/event-record';
import type { Output } from '../output/output';
import type { Edtf } from '../time/edtf';
import { parseEdtf } from '../time/parse-edtf';
import { type CitationItem, LANGUAGE, PRODUCT } from './citation-item';
import { cslDate } from './csl-date';
import { asOf } from './day-text';
import { lineText, sentence } from './line-text';
import { textHash } from './text-hash';

/**
 * An event's record here, as something to cite. It is dated by the last change of the record; the event's own date is
 * `event-date` and in the note, so that nobody takes it for the date of publication.
 *
 * @param accessed The reader's today, `YYYY-MM-DD`; null leaves it out. @throws EdtfError where it is no day.
 */
export function eventItem(record: EventRecord, _output: Output, accessed: string | null): CitationItem {
  const { event, when } = record.known;
  return {
    id: `demarche-event-${record.id}`,
    type: 'webpage',
    'container-title': PRODUCT,
    genre: 'Event record',
    'event-date': cslDate(when),
    ...ownFields({ title: event.title, url: record.url, abstract: event.summary, revision: event.changed, accessed }),
    note: `Date of the event: ${sentence(record.dateWords)} ${asOf(event.changed)}`,
    custom: ownFacts(event.changed, accessed, when),
  };
}

/** A view as something to cite: a data set with the filter as its title, dated by its data. As `eventItem` otherwise. */
export function viewItem(output: Output, accessed: string | null): CitationItem {
  const { open, query, title, address, filter, revision } = output;
  return {
    id: `demarche-view-${open.story.slug}${query === '' ? '' : `-${textHash(query)}`}`,
    type: 'dataset',
    publisher: PRODUCT,
    genre: 'Data set',
    ...ownFields({ title, url: address, abstract: sentence(filter), revision, accessed }),
    note: asOf(revision),
    custom: ownFacts(revision, accessed, null),
  };
}

function ownFields({ title, url, abstract, revision, accessed }: {
  readonly title: string; readonly url: string; readonly abstract: string; readonly revision: string; readonly accessed: string | null;
}) {
  return {
    title: lineText(title),
    author: [{ literal: PRODUCT }],
    issued: cslDate(parseEdtf(revision)),
    ...(accessed === null ? {} : { accessed: cslDate(parseEdtf(accessed)) }),
    URL: url,
    language: LANGUAGE,
    abstract: lineText(abstract),
  };
}

function ownFacts(revision: string, accessed: string | null, event: Edtf | null): CitationItem['custom'] {
  return {
    own: true, published: parseEdtf(revision), accessed: accessed === null ? null : parseEdtf(accessed), event,
    described: false, dateline: null, caveat: null, dateHow: null,
  };
}
