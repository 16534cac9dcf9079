import { topicName } from '../story/names';
import type { Source } from '../story/story';
import { AUTHORITY } from './authority';
import { type FeedEntry, feedOf } from './feed-entries';
import { cleanLine } from './feed-text';
import type { Output } from './output';
import { xmlElement, xmlText } from './xml-element';

const ATOM = 'http://www.w3.org/2005/Atom';
/** What RFC 3987 lets no address hold as it is. */
const NOT_IN_IRI = /[\s<>"\\^`{|}]/g;

/**
 * The view as an Atom feed (RFC 4287, `application/atom+xml`). An entry's dates are those of our record; the event's own date
 * stands in its title and its summary. The same output gives the same bytes: nothing says "now".
 */
export function writeAtom(output: Output): string {
  const { id, self, page, title, subtitle, updated, entries } = feedOf(output, 'atom');
  const parts = [
    element('id', id),
    textElement('title', title),
    textElement('subtitle', subtitle),
    element('updated', updated),
    xmlElement('author', {}, element('name', 'Démarche') + element('uri', output.site)),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) => entryElement(entry, output)),
  ];
  const feed = xmlElement('feed', { xmlns: ATOM, 'xml:lang': 'en-GB' }, `\n${parts.join('\n')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryElement({ id, title, summary, prose, published, updated, record }: FeedEntry, { open }: Output): string {
  const parts = [
    element('id', id),
    textElement('title', title),
    element('published', published),
    element('updated', updated),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: record.url }),
    ...record.sources.flatMap(sourceLink),
    ...record.known.event.topics.map(({ topic }) => (
      xmlElement('category', { term: topic, scheme: `tag:${AUTHORITY},2026:topic`, label: cleanLine(topicName(topic, open.registry)) })
    )),
    textElement('summary', summary),
    textElement('content', prose),
  ];
  return xmlElement('entry', {}, `\n${parts.join('\n')}\n`);
}

/** Where we have it from (§4.2.7.2). */
function sourceLink({ address, name }: Source): readonly string[] {
  if (address === null) return [];
  return [xmlElement('link', { rel: 'via', href: cleanLine(address).replace(NOT_IN_IRI, encodeURIComponent), title: cleanLine(name) })];
}

function element(name: string, text: string): string {
  return xmlElement(name, {}, xmlText(text));
}

/** Plain text: no reader takes what stands in it for HTML. */
function textElement(name: string, text: string): string {
  return xmlElement(name, { type: 'text' }, xmlText(text));
}
