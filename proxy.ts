import { type NextRequest, NextResponse } from 'next/server';
import { contentPolicy } from './lib/security/content-policy';
import { loadStories } from './lib/story/load-stories';
import { isMissing } from './lib/story/missing-address';
import { screenOf, type ScreenPath } from './lib/view/screen-path';

/**
 * Finds the route behind an address (`lib/view/screen-path.ts`), and gives each answer a content security policy with a nonce of its own. Next.js reads the nonce from the policy in the
 * request and sets it on the scripts it writes; that works only for pages drawn per request, which the root layout sees to.
 */
export function proxy(request: NextRequest): Response {
  const screen = screenOf(request.nextUrl.pathname, request.nextUrl.search);
  // Next.js wants a whole address here and sends its path alone, so that the Host header has no say in it.
  if (screen.kind === 'moved') return NextResponse.redirect(new URL(screen.to, request.nextUrl), 308);

  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development' ? 'development' : 'production');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-path', request.nextUrl.pathname);
  const path = innerPath(request.nextUrl.pathname, screen);
  const inner = request.nextUrl.clone();
  if (path !== null) inner.pathname = path;
  const response = path === null ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(inner, { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Another path inside than the one asked for; null where it is the same. */
function innerPath(path: string, screen: ScreenPath): string | null {
  // A page that finds nothing is drawn by script alone; a path that no page has is answered whole, with the ways on.
  if (isMissing(path, loadStories())) return `/missing${path}`;
  return screen.kind === 'inside' ? screen.path : null;
}

export const config = {
  // Built files are the same for everybody and need no policy.
  matcher: '/((?!_next/static|_next/image).*)',
};
