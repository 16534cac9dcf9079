import { type NextRequest, NextResponse } from 'next/server';
import { contentPolicy } from './lib/security/content-policy';

/**
 * Gives each answer a content security policy with a nonce of its own. Next.js reads the nonce from the policy in the
 * request and sets it on the scripts it writes; that works only for pages drawn per request, which the root layout sees to.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development' ? 'development' : 'production');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Built files are the same for everybody and need no policy.
  matcher: '/((?!_next/static|_next/image).*)',
};
