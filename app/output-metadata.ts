import type { Metadata } from 'next';
import { citationMeta } from '@/lib/cite/citation-meta';
import { eventFileHref, fileHref } from '@/lib/output/address';
import { FORMATS } from '@/lib/output/formats';
import type { Output } from '@/lib/output/output';
import { pictureMeta } from '@/lib/picture/picture-meta';
import { oembedLinks } from './oembed-links';

/** Formats that a program looks for in a page's head: feeds, calendar, data. */
const DISCOVERED = ['atom', 'feed.json', 'ics', 'jsonld', 'json', 'csv'];

/** What a page's head says of a view or an event to whoever passes it on: cards, feeds, citations, frames. */
export function outputMetadata(output: Output, { title, description, path, canonical }: {
  title: string;
  description: string;
  /** Of this view, with its query: what a card leads to. */
  path: string;
  /** Of the page that search engines should keep. */
  canonical: string;
}): Pick<Metadata, 'title' | 'description' | 'alternates' | 'openGraph' | 'twitter' | 'other'> {
  const { href, width, height, alt } = pictureMeta(output);
  const picture = { url: href, width, height, alt, type: 'image/png' };
  return {
    title,
    description,
    alternates: { canonical, types: { ...discovered(output), ...oembedLinks(path, title) } },
    openGraph: { title, description, url: path, type: 'article', siteName: 'Démarche', images: [picture] },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    other: Object.fromEntries(citationMeta(output).map(({ name, content }) => [name, content])),
  };
}

/** The other forms of the same view, each under its own type. */
function discovered(output: Output): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const { kind, open, shown, records, title } = output;
  const [record] = records;
  const hrefOf = (extension: string) => (kind === 'event' && record ? eventFileHref(record.id, extension) : fileHref(open.story.slug, shown.view, extension));
  return Object.fromEntries(
    FORMATS.filter(({ extension, of }) => DISCOVERED.includes(extension) && of.includes(kind)).map(({ extension, name, contentType }) => [
      contentType.split(';', 1)[0]!, [{ url: hrefOf(extension), title: `${name}: ${title}` }],
    ]),
  );
}
