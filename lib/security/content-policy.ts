type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Where an answer may stand. `page`: a page of the site, in no frame. `embed`: a page made for frames on other sites.
 * `file`: a view in another format, fetched from anywhere, which runs nothing wherever it is opened.
 */
export type Surface = 'page' | 'embed' | 'file';

const PAGE: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const POLICIES: Readonly<Record<Surface, Directives>> = {
  page: PAGE,
  // The one surface that anybody may frame; it frames nothing itself, and leaves no worker behind.
  embed: { ...PAGE, 'worker-src': ["'none'"], 'frame-src': ["'none'"], 'frame-ancestors': ['*'] },
  // A drawing opened by itself has its styles inside; nothing else is let in.
  file: { 'default-src': ["'none'"], 'style-src': ["'unsafe-inline'"], 'frame-ancestors': ["'none'"], sandbox: [] },
};

/** What `next dev` needs besides: React rebuilds server stacks with eval, scripts and styles arrive inline, changes by WebSocket. */
const FOR_DEVELOPMENT: Directives = {
  'script-src': ["'unsafe-inline'", "'unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws:'],
};

/**
 * The value of a `Content-Security-Policy` header (CSP Level 3).
 * `hashes` are the digests of the answer's own inline scripts, as `sha256-…`; no other inline script may run. `mode` is
 * `development` only under `next dev`.
 */
export function contentPolicy(surface: Surface, { hashes = [], mode = 'production' }: { hashes?: readonly string[]; mode?: 'production' | 'development' } = {}): string {
  const extra: Directives = mode === 'development' && surface !== 'file' ? FOR_DEVELOPMENT : {};
  return Object.entries(POLICIES[surface])
    .map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? hashes.map((hash) => `'${hash}'`) : []), ...(extra[name] ?? [])].join(' '))
    .join('; ');
}
