import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import next from 'next';
import { loadStories } from '../lib/story/load-stories';
import { addressesOf } from './addresses';
import { dataRevision } from './data-revision';
import { rendererAt } from './renderer';
import { requestServer } from './serve-request';

/*
 * The server: Next.js draws, on a local socket that nobody else can reach; this answers. Started by `npm start` with PORT
 * (3000), HOST (all addresses), SITE_URL and CACHE_MB (128) in its environment, in the folder of the build.
 */
const port = Number(process.env.PORT || 3000);
const root = process.cwd();
const site = new URL(process.env.SITE_URL || `http://localhost:${port}`);
// The pages make their absolute addresses from the same.
process.env.SITE_URL = site.origin;
const cacheMegabytes = Number(process.env.CACHE_MB || 128);
if (!(cacheMegabytes > 0)) throw new Error(`CACHE_MB=${process.env.CACHE_MB} is no number of megabytes.`);

const app = next({ dev: false, dir: root, hostname: site.hostname, port });
await app.prepare();
const draw = app.getRequestHandler();

const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\demarche-${process.pid}` : join(folder, 'renderer');
const renderer = createServer((request, response) => void draw(request, response));
// Its only client keeps its connections; one that ended in the moment it is used again would fail a reader.
renderer.keepAliveTimeout = 0;
await new Promise<void>((resolve) => renderer.listen(socketPath, resolve));

const publicFiles = new Set(readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`));
let well = true;
const serve = requestServer({
  addresses: addressesOf(loadStories(), publicFiles),
  version: `${readFileSync(join(root, '.next/BUILD_ID'), 'utf8').trim()}-${dataRevision(join(root, 'data'))}`,
  render: rendererAt(socketPath, site.host),
  passOn: (request, response) => draw(request, response),
  cacheBytes: cacheMegabytes * 1_000_000,
  isWell: () => well,
});
const server = createServer((request, response) => void serve(request, response));
// Longer than the minute that load balancers keep idle connections, so that it is never this end that drops one.
server.keepAliveTimeout = 65_000;
server.listen(port, process.env.HOST);

/** Finishes what is under way; a second signal does not wait. */
function close(): void {
  if (!well) process.exit(1);
  well = false;
  server.close(() => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
  server.closeIdleConnections();
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
