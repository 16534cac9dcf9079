import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at, say } from '../setup/project.mjs';
import { staticFiles } from './static-files.mjs';

/** The code of the service worker; `app/sw.js/route.ts` serves it. */
const WORKER = '.next/sw.js';

/**
 * Bundles the service worker with the release's name and its files, once Next.js has built both.
 * @returns {Promise<boolean>} whether it was written.
 */
export async function writeWorker() {
  const { build } = createRequire(at('package.json'))('esbuild');
  const files = staticFiles();
  const { errors } = await build({
    entryPoints: [at('app/offline/service-worker.ts')], outfile: at(WORKER), bundle: true, minify: true, platform: 'browser', format: 'iife', target: 'es2022', legalComments: 'none', logLevel: 'warning',
    define: { RELEASE: JSON.stringify(readFileSync(at('.next/BUILD_ID'), 'utf8').trim()), FILES: JSON.stringify(files.map(({ path }) => path)) },
  }).catch((error) => error);
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  say(`offline: ${files.length} files, ${kilobytes} kB unpacked`);
  return errors.length === 0;
}
