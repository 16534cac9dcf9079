import type { Source, Story } from '../story/story';
import { parseEdtf } from '../time/parse-edtf';
import { dateWords } from '../time/words';
import { isDoubted } from './citation-date';
import { type CitationItem, PRODUCT } from './citation-item';
import { cslDate } from './csl-date';
import { capital, lineText, sentence } from './line-text';

/** What a publisher is to a work of its kind: an institution speaks for itself, a newspaper holds the words of others. */
const KINDS: Readonly<Record<Source['kind'], { readonly type: CitationItem['type']; readonly publisher: 'author' | 'container-title' | 'publisher' }>> = {
  'news-report': { type: 'article-newspaper', publisher: 'container-title' },
  'state-media': { type: 'webpage', publisher: 'container-title' },
  law: { type: 'legislation', publisher: 'publisher' },
  'official-record': { type: 'webpage', publisher: 'author' },
  'official-statement': { type: 'webpage', publisher: 'author' },
  'research-summary': { type: 'webpage', publisher: 'author' },
};

/**
 * A source of a story as something to cite, from its own fields: no author, place or address that it does not have. Without
 * an address there is nothing to read a title from, so it is described in square brackets; without a publisher as well, as
 * "[News report, publisher unknown, machine-reworded copy]".
 *
 * @param accessed The reader's today, `YYYY-MM-DD`; only what has an address can be accessed. @throws EdtfError where it is no day.
 */
export function sourceItem(source: Source, story: Pick<Story, 'slug'>, accessed: string | null): CitationItem {
  const { address, publisher, published } = source;
  const kind = KINDS[source.kind];
  const described = address === null;
  const seen = accessed === null || address === null ? null : parseEdtf(accessed);
  return {
    id: `demarche-source-${story.slug}-${source.id}`,
    type: described && kind.type === 'webpage' ? 'document' : kind.type,
    title: titleOf(source),
    ...(publisher === null ? {} : publisherFields(kind.publisher, lineText(publisher))),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(seen === null ? {} : { accessed: cslDate(seen) }),
    ...(address === null ? {} : { URL: address }),
    note: noteOf(source),
    custom: {
      own: false, published, accessed: seen, event: null, described,
      dateline: source.dateline === null ? null : lineText(source.dateline),
      caveat: caveatOf(source),
      dateHow: described || published === null || isDoubted(published) ? lineText(source.publishedHow) : null,
    },
  };
}

function titleOf({ address, publisher, name, note, title }: Source): string {
  if (address !== null) return lineText(title);
  return `[${lineText(publisher === null ? `${name}, ${note ?? 'publisher unknown'}` : title)}]`;
}

/** None where the title says it already. */
function caveatOf({ address, publisher, note }: Source): string | null {
  if (publisher === null && address === null) return null;
  if (note === null) return publisher === null ? 'publisher unknown' : null;
  return lineText(note);
}

function publisherFields(as: 'author' | 'container-title' | 'publisher', name: string): Pick<CitationItem, 'author' | 'container-title' | 'publisher'> {
  return as === 'author' ? { author: [{ literal: name }] } : { [as]: name };
}

/** All that a file should not lose: the title where another stands for it, caveat, dateline, how the date is known, and how we read it. */
function noteOf(source: Source): string {
  const { address, publisher, title, dateline, published, publishedHow, checked } = source;
  const caveat = caveatOf(source);
  const dated = published === null ? 'Publication date unknown' : `Publication date: ${dateWords(published, 'plain', 'middle')}`;
  return [
    ...(address === null && publisher === null ? [title] : []),
    ...(caveat === null ? [] : [capital(caveat)]),
    ...(dateline === null ? [] : [`Dateline: ${dateline}`]),
    `${dated} (${publishedHow})`,
    `Checked for ${PRODUCT}: ${checked}`,
  ].map((part) => sentence(lineText(part))).join(' ');
}
