import { type NextRequest, NextResponse } from 'next/server';
import { contentPolicy } from './lib/security/content-policy';
import { screenOf } from './lib/view/screen-path';

/**
 * Gives each answer a content security policy with a nonce of its own. Next.js reads the nonce from the policy in the
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
  const inner = request.nextUrl.clone();
  if (screen.kind === 'inside') inner.pathname = screen.path;
  const response = screen.kind === 'inside' ? NextResponse.rewrite(inner, { request: { headers } }) : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Built files are the same for everybody and need no policy.
  matcher: '/((?!_next/static|_next/image).*)',
};
