import { createRequire } from 'node:module';
import { at } from './project.mjs';

/** The server of `server/`, in one file that Node runs as it is; packages stay outside. */
export const SERVER = '.next/server-in-front.mjs';

/** @returns {Promise<boolean>} whether it was written. */
export async function bundleServer() {
  const { build } = createRequire(at('package.json'))('esbuild');
  const { errors } = await build({
    entryPoints: [at('server/main.ts')], outfile: at(SERVER), bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
    // It throws outside a server component, which is its whole purpose; this server is the server.
    alias: { 'server-only': at('scripts/steps/server-only.stub.mjs') },
  }).catch((error) => error);
  return errors.length === 0;
}
