import { type NextRequest, NextResponse } from 'next/server';
import { collectionFolder } from './app/collections/collection-folder';
import { fileNameOf, fileRoute } from './lib/request/file-path';
import { securityHeaders, surfaceOf } from './lib/security/security-headers';
import { loadStories } from './lib/story/load-stories';
import { isMissing } from './lib/story/missing-address';
import { screenOf, type ScreenPath } from './lib/view/screen-path';

/**
 * Finds the route behind an address (`lib/view/screen-path.ts`), and gives each answer its security headers. The server
 * in front adds the digests of a page's own inline scripts to its policy; without it none of them runs.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const screen = screenOf(pathname, search);
  // Next.js wants a whole address here and sends its path alone, so that the Host header has no say in it.
  if (screen.kind === 'moved') return NextResponse.redirect(new URL(screen.to, request.nextUrl), 308);

  const headers = new Headers(request.headers);
  headers.set('x-path', pathname);
  const path = innerPath(pathname, screen);
  const inner = request.nextUrl.clone();
  if (path !== null) inner.pathname = path;
  const response = path === null ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(inner, { request: { headers } });
  const secure = securityHeaders(surfaceOf(pathname), { mode: process.env.NODE_ENV === 'development' ? 'development' : 'production' });
  for (const [name, value] of Object.entries(secure)) response.headers.set(name, value);
  return response;
}

/** Another path inside than the one asked for; null where it is the same. */
function innerPath(path: string, screen: ScreenPath): string | null {
  const file = fileNameOf(path);
  if (file !== null) return fileRoute(file);
  // The route of files is no address of its own.
  if (path.startsWith('/file/')) return `/missing${path}`;
  // A page that finds nothing is drawn by script alone; a path that no page has is answered whole, with the ways on.
  if (isMissing(path, loadStories()) && !isCollection(path)) return `/missing${path}`;
  // Of its pages a collection has the timeline and the list; a link to another is the timeline's to speak of.
  if (screen.kind !== 'inside' || (!screen.path.endsWith('/list') && isCollection(path))) return null;
  return screen.path;
}

/** A collection has one address, with its views behind it. */
function isCollection(path: string): boolean {
  const [, first, slug = '', ...more] = path.split('/');
  return first === 's' && more.length === 0 && collectionFolder(slug) !== null;
}

export const config = {
  // Built files are the same for everybody and need no policy.
  matcher: '/((?!_next/static|_next/image).*)',
};
