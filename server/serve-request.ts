import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Addresses, isGone, planRequest } from '../lib/request/plan-request';
import { BUILD_FILE_HEADERS, securityHeaders, surfaceOf } from '../lib/security/security-headers';
import type { Answer } from './answer';
import { KEPT, ONCE } from './cache-control';
import { etagOf, holds, quoted } from './conditional';
import { type Encoding, encodingFor } from './encodings';
import { inlineScriptHashes } from './inline-scripts';
import { KeptAnswers, pack, type Packed } from './kept-answers';
import type { Render } from './renderer';

export interface Serving {
  readonly addresses: Addresses;
  /** Names the release and its data: two servers with the same version give the same bytes. */
  readonly version: string;
  readonly render: Render;
  /** Hands a request for a file of the build on, as it is. */
  readonly passOn: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly cacheBytes: number;
  /** False once the server is closing: a load balancer then sends its readers elsewhere. */
  readonly isWell: () => boolean;
}

const METHODS = 'GET, HEAD, OPTIONS';

/** Answers every request: one that was drawn before from memory, every other by the renderer. */
export function requestServer(serving: Serving): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  /** An inner address drawn, with its security headers and the release that drew it, by which an offline copy knows its own. */
  const draw = async (inner: string, path: string): Promise<Answer> => {
    const answer = guarded(path, await serving.render(inner));
    // What leads elsewhere needs no page of its own.
    if (answer.status >= 300 && answer.status < 400) {
      const { 'content-type': _type, ...headers } = answer.headers;
      return { status: answer.status, headers, body: Buffer.alloc(0) };
    }
    const status = answer.status === 404 && isGone(path, serving.addresses) ? 410 : answer.status;
    return { ...answer, status, headers: { ...answer.headers, 'x-release': serving.version } };
  };
  const kept = new KeptAnswers(serving.cacheBytes, (inner) => draw(inner, pathOf(inner)));

  return async (request, response) => {
    const url = request.url ?? '/';
    const at = url.indexOf('?');
    const [path, search] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
    // Only a path of this site's: a proxy's whole address is nothing that this server is asked for.
    if (!path.startsWith('/')) return send(request, response, plain(400, 'The address must begin with a slash.\n'), { 'cache-control': ONCE });
    const surface = surfaceOf(path);
    if (path === '/healthz') return send(request, response, plain(serving.isWell() ? 200 : 503, serving.isWell() ? `ok ${serving.version}\n` : 'closing\n'), { 'cache-control': ONCE });
    if (request.method === 'OPTIONS') return send(request, response, plain(204, ''), { allow: METHODS, 'access-control-allow-methods': METHODS });
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(request, response, plain(405, 'This site only answers GET and HEAD.\n'), { allow: METHODS });

    const plan = planRequest(path, search, serving.addresses);
    if (plan.kind === 'static') {
      for (const [name, value] of Object.entries(BUILD_FILE_HEADERS)) response.setHeader(name, value);
      return serving.passOn(request, response);
    }
    const accepted = request.headers['accept-encoding'];
    const choose = ({ headers, body }: Answer): Encoding => encodingFor(accepted, headers['content-type'], body.length);
    try {
      if (plan.kind === 'once') {
        return send(request, response, await pack(await draw(plan.inner, path), choose), { 'cache-control': ONCE });
      }
      const etag = etagOf(serving.version, plan.inner);
      const headers = { 'cache-control': KEPT[surface] };
      if (holds(request.headers['if-none-match'], etag)) {
        // Which encoding the reader holds is its own to know: the validator of the best one for it names them all.
        // Headers of a 304 take the place of those the reader has: it has the right ones, and only they fit the page.
        return send(request, response, { status: 304, headers: {}, body: Buffer.alloc(0), encoding: 'identity' }, { ...headers, etag: quoted(etag, likelyFor(accepted)[0]!), vary: 'Accept-Encoding' });
      }
      const packed = await kept.get(plan.inner, choose, likelyFor(accepted));
      if (packed.status !== 200) return send(request, response, packed, { 'cache-control': ONCE });
      return send(request, response, packed, { ...headers, etag: quoted(etag, packed.encoding), vary: 'Accept-Encoding' });
    } catch (error) {
      console.error(error);
      return send(request, response, plain(503, 'This page could not be drawn just now. Please try again.\n'), { 'cache-control': ONCE, 'retry-after': '5' });
    }
  };
}

/** Encodings under which an answer may be kept for a reader: the best that they take, or none where packing it was not worth it. */
function likelyFor(accepted: string | undefined): readonly Encoding[] {
  const best = encodingFor(accepted, 'text/html', Infinity);
  return best === 'identity' ? ['identity'] : [best, 'identity'];
}

/** An answer with its security headers; a page's name the digests of its own inline scripts. */
function guarded(path: string, answer: Answer): Answer {
  const isPage = (answer.headers['content-type'] ?? '').startsWith('text/html');
  const hashes = isPage ? inlineScriptHashes(answer.body.toString('utf8')) : [];
  // A page that stands at a file's address (there is no such file) is a page all the same.
  const surface = isPage && surfaceOf(path) === 'file' ? 'page' : surfaceOf(path);
  const headers = Object.fromEntries(Object.entries(securityHeaders(surface, { hashes })).map(([name, value]) => [name.toLowerCase(), value]));
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function pathOf(inner: string): string {
  return inner.split('?', 1)[0]!;
}

function plain(status: number, text: string): Packed {
  const body = Buffer.from(text);
  const headers = Object.fromEntries(Object.entries(securityHeaders('file')).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, headers: text === '' ? headers : { ...headers, 'content-type': 'text/plain; charset=utf-8' }, body, encoding: 'identity' };
}

function send(request: IncomingMessage, response: ServerResponse, packed: Packed, more: Readonly<Record<string, string>>): void {
  const headers: Record<string, string | number> = { ...packed.headers, ...more };
  if (packed.encoding !== 'identity') headers['content-encoding'] = packed.encoding;
  if (packed.status !== 304 && packed.status !== 204) headers['content-length'] = packed.body.length;
  response.writeHead(packed.status, headers);
  response.end(request.method === 'HEAD' ? undefined : packed.body);
}
