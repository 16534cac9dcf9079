import type { NextRequest } from 'next/server';
import { embeddableOf } from '@/lib/embed/embeddable';
import { OEMBED_TYPES, oembedDocument, type OembedFormat, readLimit, writeOembed } from '@/lib/embed/oembed';
import { loadStories } from '@/lib/story/load-stories';
import { openedStory } from '../opened-stories';
import { siteUrl } from '../site-url';

/** `/oembed?url=…` (oembed.com): how a page of this site stands on another. */
export function GET(request: NextRequest): Response {
  const query = request.nextUrl.searchParams;
  const url = query.get('url');
  const format = query.get('format') ?? 'json';
  if (url === null || url === '') return say(400, 'Name the page in “url”.');
  if (!isFormat(format)) return say(501, 'There is JSON and XML.');
  const found = embeddableOf(url, siteUrl().origin, { story: (slug) => openedStory(slug)?.open ?? null, eventHome: loadStories().eventHome });
  if (found === null) return say(404, 'There is no page of this site at that address that could stand in a frame.');
  const document = oembedDocument(found, { maxWidth: readLimit(query.get('maxwidth')), maxHeight: readLimit(query.get('maxheight')) });
  return new Response(writeOembed(document, format), { headers: { 'Content-Type': OEMBED_TYPES[format] } });
}

function isFormat(format: string): format is OembedFormat {
  return Object.hasOwn(OEMBED_TYPES, format);
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
