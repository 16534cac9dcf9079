import type { MetadataRoute } from 'next';
import { siteUrl } from './site-url';

/** Everything may be read; views say for themselves that they need not be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL('/sitemap.xml', siteUrl()).href };
}
