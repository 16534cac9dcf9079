import type { NextRequest } from 'next/server';
import { searchOf } from '@/app/search-of';
import { siteUrl } from '@/app/site-url';
import { openedStory } from '@/app/opened-stories';
import { renderPng } from '@/app/picture/render-png';
import { contentDisposition, fileName } from '@/lib/output/file-name';
import type { Format } from '@/lib/output/format';
import { formatOf } from '@/lib/output/formats';
import { eventOutput, type Output, viewOutput } from '@/lib/output/output';
import { type OwnValues, readOwn, withoutOwn } from '@/lib/output/own-parameters';
import { openView } from '@/lib/scene/open-view';
import { loadStories } from '@/lib/story/load-stories';
import { findEvent } from '../../../../event/[id]/find-event';

interface FileRoute {
  params: Promise<{ of: string; name: string; extension: string }>;
}

/** Writes a view or an event in a format (see proxy.ts for its address). What goes wrong is said in plain text, never in half a file. */
export async function GET(request: NextRequest, { params }: FileRoute): Promise<Response> {
  const { of, name, extension } = await params;
  const format = of === 'view' || of === 'event' ? formatOf(of, extension) : null;
  if (format === null) return say(404, `There is no file of this kind here: ${extension.slice(0, 40)}.`);
  const search = searchOf(Object.fromEntries([...new Set(request.nextUrl.searchParams.keys())].map((key) => [key, request.nextUrl.searchParams.getAll(key)])));
  const output = of === 'view' ? outputOfView(name, withoutOwn(search, format.own)) : outputOfEvent(name);
  if (output === null) return say(404, of === 'view' ? 'There is no story at this address.' : 'There is no event at this address.');
  if (typeof output === 'string') return new Response(null, { status: 308, headers: { Location: `${output}.${extension}` } });
  const own = readOwn(search, format.own);
  return new Response(await bytesOf(format, output, own), {
    headers: {
      'Content-Type': format.contentType,
      'Content-Disposition': contentDisposition(fileName(output, format.extension), format.disposition),
      'Last-Modified': new Date(`${output.revision}T00:00:00Z`).toUTCString(),
    },
  });
}

function outputOfView(slug: string, search: string): Output | null {
  const opened = openedStory(slug);
  return opened && viewOutput(opened.open, openView(opened.open, search), siteUrl().origin);
}

/** A path without extension where the event has moved. */
function outputOfEvent(id: string): Output | string | null {
  const stories = loadStories();
  const found = findEvent(id, stories);
  if (found.kind === 'none') return null;
  // Its page lives under a readable address, its files under the id alone.
  const current = found.kind === 'moved' ? found.path.slice('/event/'.length).slice(0, 8) : found.known.id;
  if (current !== id) return `/event/${current}`;
  const here = found.kind === 'here' ? found : findEvent(found.path.slice('/event/'.length), stories);
  return here.kind === 'here' ? eventOutput(here.open, here.known, siteUrl().origin) : null;
}

async function bytesOf(format: Format, output: Output, own: OwnValues): Promise<string | Uint8Array<ArrayBuffer>> {
  const written = format.write(output, own);
  if (format.raster && typeof written === 'string') return renderPng(written);
  return typeof written === 'string' ? written : new Uint8Array(written);
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
