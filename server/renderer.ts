import { Agent, request } from 'node:http';
import { type Answer, passedOn } from './answer';

/** No page is a tenth of this; a runaway one is given up. */
const MOST_BYTES = 64_000_000;
const PATIENCE_MS = 20_000;

/** Draws an inner address: a path with its query. Rejects where the renderer does not answer. */
export type Render = (inner: string) => Promise<Answer>;

/**
 * Asks the renderer that listens on a local socket. It is told the address and nothing else of the reader's request: no
 * header of theirs can reach the framework, so none can change what is drawn for others, or how.
 */
export function rendererAt(socketPath: string, host: string): Render {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return (inner) =>
    new Promise((resolve, reject) => {
      const asked = request({ socketPath, path: inner, agent, headers: { host, accept: 'text/html', 'accept-encoding': 'identity' } }, (reply) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        reply.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > MOST_BYTES) reply.destroy(new Error(`${inner} is longer than any answer should be`));
          else parts.push(part);
        });
        reply.on('end', () => resolve({ status: reply.statusCode ?? 500, headers: passedOn(reply.headers), body: Buffer.concat(parts) }));
        reply.on('error', reject);
      });
      asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${inner} was not drawn within ${PATIENCE_MS / 1000} s`)));
      asked.on('error', reject);
      asked.end();
    });
}
