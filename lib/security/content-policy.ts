type Directives = Readonly<Record<string, readonly string[]>>;

const STRICT: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'strict-dynamic'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** What `next dev` needs besides: React rebuilds server stacks with eval, styles arrive inline, changes by WebSocket. */
const FOR_DEVELOPMENT: Directives = {
  'script-src': ["'unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws:'],
};

/**
 * The value of a `Content-Security-Policy` header (CSP Level 3).
 * `nonce` is new for each answer, base64; scripts that carry it may run, and may load others. `mode` is `development`
 * only under `next dev`.
 */
export function contentPolicy(nonce: string, mode: 'production' | 'development'): string {
  const extra: Directives = mode === 'development' ? FOR_DEVELOPMENT : {};
  return Object.entries(STRICT)
    .map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? [`'nonce-${nonce}'`] : []), ...(extra[name] ?? [])].join(' '))
    .join('; ');
}
