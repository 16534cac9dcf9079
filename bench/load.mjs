import { createRequire } from 'node:module';
import { at } from '../scripts/setup/project.mjs';

/** Connections that ask at the same time. */
const CONNECTIONS = 20;

/**
 * Asks a server as fast as it answers, in a process of its own where the system can keep it off the server's core.
 * @param {{ base: string, path: (i: number) => string, seconds?: number, requests?: number, unique?: boolean }} what
 *   `unique`: each request asks for the path of its own number; else all ask for that of 0.
 * @returns {Promise<{ perSecond: number, p99: number, failed: number, bytes: number }>} `bytes` is the mean length of an answer's body
 */
export async function load({ base, path, seconds, requests, unique = false }) {
  const autocannon = createRequire(at('package.json'))('autocannon');
  let asked = 0;
  const result = await autocannon({
    url: base,
    connections: CONNECTIONS,
    ...(requests === undefined ? { duration: seconds } : { amount: requests }),
    headers: { 'accept-encoding': 'br, gzip' },
    requests: unique ? [{ method: 'GET', setupRequest: (request) => ({ ...request, path: path(asked++) }) }] : [{ method: 'GET', path: path(0) }],
  });
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99, failed: result.non2xx + result.errors + result.timeouts, bytes: await bytesOf(base + path(0)) };
}

/** The length of the body as sent. `fetch` unpacks it, so the header is read. */
async function bytesOf(url) {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br, gzip' } });
  return Number(headers.get('content-length'));
}
