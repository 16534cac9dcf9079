/**
 * The site's own address, from `SITE_URL`. Absolute addresses are made from it alone: a request's Host header is whatever
 * the client says.
 */
export function siteUrl(): URL {
  return new URL(process.env.SITE_URL || 'http://localhost:3000');
}
