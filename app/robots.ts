import type { MetadataRoute } from 'next';
import { siteUrl } from './site-url';

// The site's address is known when it is served, not when it is built.
export const dynamic = 'force-dynamic';

/** Everything may be read; views say for themselves that they need not be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL('/sitemap.xml', siteUrl()).href };
}
