import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from './project.mjs';

/**
 * Parts of `lib/`, which are TypeScript, as a module that Node runs. Bundled anew each time: it takes a fraction of a
 * second, and nothing stale is ever run.
 *
 * @param parts pairs of a file within `lib/`, without its ending, and the names wanted of it, with commas between
 */
export async function loadLib(parts) {
  const { build } = createRequire(at('package.json'))('esbuild');
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: parts.map(([name, names]) => `export { ${names} } from './${name}';`).join('\n'), resolveDir: at('lib'), loader: 'ts' },
    bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
  });
  // Too large for an address of its own text; gone again once it is read.
  const folder = mkdtempSync(at('node_modules', '.lib-'));
  try {
    const file = join(folder, 'lib.mjs');
    writeFileSync(file, bundle.contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
