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
  // Two builds of the same sources are one release: their pages and validators are the same (scripts/setup/build.mjs).
  generateBuildId: () => process.env.DEMARCHE_RELEASE || null,
  // It draws pictures with code of the machine's own, which no bundler can take in.
  serverExternalPackages: ['@resvg/resvg-js'],
  // Their names hold the hash of their bytes: they never change. The manifest beside them does, and is asked for anew.
  headers: () => [{ source: '/collections/:slug/:kind(columns|texts|ids|names)/:file', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] }],
};

export default config;
