import { nextFreePort } from '../setup/port.mjs';
import { stop } from '../setup/run.mjs';
import { serve } from '../setup/serve.mjs';

/**
 * Serves a build and asks for one page, following redirects.
 * @param {{ cwd?: string, path: string }} where
 * @returns {Promise<{ html: string, path: string }>} the page, and the path that it answered at
 * @throws {Error} if the server does not start or does not answer 200
 */
export async function servedPage({ cwd, path }) {
  const running = await serve(cwd ? 'bare' : 'start', await nextFreePort(3300), { stdio: ['ignore', 'ignore', 'inherit'], ...(cwd && { cwd }) });
  if (running === null) throw new Error('The server ended before it answered.');
  try {
    const answer = await fetch(running.url + path);
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
    return { html: await answer.text(), path: new URL(answer.url).pathname };
  } finally {
    await stop(running.server);
  }
}
