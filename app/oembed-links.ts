import { oembedHref } from '@/lib/embed/oembed';
import { siteUrl } from './site-url';

/** Links in a page's head by which other sites find out how it stands in a frame (oembed.com, section 4). `address` is the page's, from its first `/` on. */
export function oembedLinks(address: string, title: string): Record<string, { url: string; title: string }[]> {
  const { origin } = siteUrl();
  return {
    'application/json+oembed': [{ url: oembedHref(origin, address, 'json'), title }],
    'text/xml+oembed': [{ url: oembedHref(origin, address, 'xml'), title }],
  };
}
