import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { WRITTEN } from './written-files.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** A page of its own for each rival, in a box of the same size; the script comes last, as it measures from the first byte. */
const page = (name) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/files/${name}.css">
<style>html,body{margin:0;height:100%;font:13px sans-serif}#root{width:1280px;height:760px;position:relative}</style>
<div id="root"></div><script src="/files/${name}.js"></script></html>`;

/**
 * Serves /page/<name> and /files/<name> on loopback.
 * @returns {Promise<{ base: string, close: () => void }>}
 */
export function servePages() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, kind, name] = /^\/(page|files)\/([\w.-]+)$/.exec(pathname) ?? [];
    if (kind === 'page') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(name));
    const path = kind && join(WRITTEN, name);
    if (!path || !existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-length': statSync(path).size, 'cache-control': 'no-store' });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
}
