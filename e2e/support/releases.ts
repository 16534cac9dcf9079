import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the site behaves now. `pages` and `worker` name the release that each is of; `files` is false where the files of the build are gone, as after another release. */
export interface Weather {
  pages: string;
  worker: string;
  files: boolean;
  /** `gone`: connections break. `silent`: nothing is answered. `faulty`: every page is a 503. */
  network: 'well' | 'gone' | 'silent' | 'faulty';
}

/** The site under test behind a server that gives it a release of its own name, and weather. */
export interface Releases {
  readonly url: string;
  readonly weather: Weather;
  readonly close: () => Promise<void>;
}

/**
 * Every answer names the release, and each page says at its very end which release drew it: `<!-- drawn by … -->`. The
 * worker is the site's own, but for the name of its release.
 */
export async function serveReleases(site: string): Promise<Releases> {
  const weather: Weather = { pages: 'one', worker: 'one', files: true, network: 'well' };
  const own = (await (await fetch(`${site}/healthz`)).text()).replace(/^ok /, '').replace(/-\w+\s*$/, '');
  const server = createServer((request, response) => answer(request, response, site, own, weather));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, site: string, own: string, { pages, worker, files, network }: Weather): void {
  const isFile = request.url?.startsWith('/_next/static/') ?? false;
  if (network === 'gone') return void request.socket.destroy();
  if (network === 'silent') return;
  if (network === 'faulty') return void response.writeHead(503, { 'content-type': 'text/plain' }).end('closing');
  if (isFile && !files) return void response.writeHead(404).end();
  // Neither packed nor compared: what comes back is text, and all of it.
  const inner = ask(site + request.url, { headers: { 'accept-encoding': 'identity' } }, (reply) => {
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.on('end', () => {
      const { 'transfer-encoding': _encoding, 'content-length': _length, etag: _etag, ...headers } = reply.headers;
      const body = Buffer.concat(parts);
      const isPage = headers['content-type']?.startsWith('text/html') ?? false;
      const isWorker = request.url === '/sw.js';
      const text = isPage ? `${body}<!-- drawn by ${pages} -->` : `${body}`.replaceAll(`"${own}"`, `"${worker}"`);
      response.writeHead(reply.statusCode ?? 500, { ...headers, ...(headers['x-release'] && { 'x-release': `${pages}-data` }) });
      response.end(isPage || isWorker ? text : body);
    });
  });
  inner.on('error', () => request.socket.destroy());
  inner.end();
}
