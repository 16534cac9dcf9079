import { contentPolicy, type Surface } from './content-policy';

const EVERYWHERE: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  // The path and query of a link are the reader's question; other sites learn only where it came from.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const OF_SURFACE: Readonly<Record<Surface, Readonly<Record<string, string>>>> = {
  page: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin' },
  embed: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  // Calendars, feeds, data and pictures are there to be fetched, by anyone and without credentials.
  file: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
};

/** Scripts, styles and fonts of the build: a sandboxed frame asks for them from an origin of its own that is none. */
export const BUILD_FILE_HEADERS: Readonly<Record<string, string>> = { ...EVERYWHERE, ...OF_SURFACE.file };

const FILE = /^\/(?:s\/[^/]+\/timeline\.[a-z.]+|event\/[^/.]+\.[a-z.]+|oembed|schema\/[^/]+|embed-\d+\.js)$/;

/** The surface of an answer, told from its path. An address where nothing is counts as a page: it draws one. */
export function surfaceOf(path: string): Surface {
  if (/^\/s\/[^/]+\/embed$/.test(path)) return 'embed';
  return FILE.test(path) ? 'file' : 'page';
}

/** Every security header of an answer. `hashes` and `mode` as for `contentPolicy`. */
export function securityHeaders(surface: Surface, options: { hashes?: readonly string[]; mode?: 'production' | 'development' } = {}): Readonly<Record<string, string>> {
  return { ...EVERYWHERE, ...OF_SURFACE[surface], 'Content-Security-Policy': contentPolicy(surface, options) };
}
