import { at, programs } from './project.mjs';
import { start } from './run.mjs';
import { SERVER } from './server-bundle.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What each mode runs, on a port. `start` serves the build that is there; `bare` lets Next.js serve it, without our server in front. */
const PROGRAMS = {
  start: (port) => [[at(SERVER)], { PORT: String(port), NODE_ENV: 'production' }],
  bare: (port) => [[programs.next, 'start', '-p', String(port)], {}],
  dev: (port) => [[programs.next, 'dev', '-p', String(port)], {}],
};

/**
 * Starts a server and waits until it answers.
 * @param {keyof typeof PROGRAMS} mode
 * @returns {Promise<{ url: string, server: ReturnType<typeof start> } | null>} null if it ended before it answered.
 */
export async function serve(mode, port, options = {}) {
  const [args, env] = PROGRAMS[mode](port);
  const server = start(process.execPath, args, { ...options, env: { ...env, ...options.env } });
  const url = `http://localhost:${port}`;
  let ended = false;
  server.exit.then(() => { ended = true; });
  // A file that is not there: the answer says that the server listens, without drawing a page.
  const answers = () => fetch(`http://127.0.0.1:${port}/_next/static/ready`).then(() => true, () => false);
  while (!ended) {
    if (await answers()) return { url, server };
    await sleep(100);
  }
  return null;
}
