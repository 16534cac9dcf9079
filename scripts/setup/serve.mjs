import { programs } from './project.mjs';
import { start } from './run.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts Next.js and waits until it answers.
 * @param {'start' | 'dev'} mode `start` serves the build that is there.
 * @returns {Promise<{ url: string, server: ReturnType<typeof start> } | null>} null if it ended before it answered.
 */
export async function serve(mode, port, options = {}) {
  const server = start(process.execPath, [programs.next, mode, '-p', String(port)], options);
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
