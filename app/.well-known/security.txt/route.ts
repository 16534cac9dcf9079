import { securityContact } from '@/lib/security/security-contact';
import { loadStories } from '@/lib/story/load-stories';
import { siteUrl } from '../../site-url';

// The site's address is known when it is served, not when it is built.
export const dynamic = 'force-dynamic';

/** Where to report a fault (RFC 9116). */
export function GET(): Response {
  const newest = [...loadStories().stories.values()].map(({ revision }) => revision).sort().at(-1)!;
  const text = securityContact({ site: siteUrl(), contact: process.env.SECURITY_CONTACT || null, revision: newest });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
