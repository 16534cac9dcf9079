/** Sent with every answer. The content security policy is not here: it holds a nonce, so `proxy.ts` makes it for each. */
const SECURITY_HEADERS = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  // The path and query of a link are the reader's question; other sites learn only where it came from.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // What no page uses is not sent: half a kilobyte less on each. `next dev` builds page by page and cannot know.
  experimental: process.env.NODE_ENV === 'production' ? { turbopackRemoveUnusedExports: true, turbopackRemoveUnusedImports: true, turbopackMangleExportNames: true } : {},
  // Otherwise `next dev` may write files of its own into the repository.
  agentRules: false,
  // Title and description stand in <head> for every reader, not only for the crawlers that Next.js knows by name.
  htmlLimitedBots: /.*/,
  // A lock file in a folder above must not move the root there.
  turbopack: { root: import.meta.dirname },
  headers: async () => [{ source: '/:path*', headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) }],
};

export default config;
