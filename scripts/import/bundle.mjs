import { createRequire } from 'node:module';
import { at } from '../setup/project.mjs';

/** What the command uses of `lib/import`, by file. */
const EXPORTS = [
  ['run-import', 'runImport'], ['formats', 'FORMATS'], ['import-csv', 'csvFormat'], ['parse-mapping', 'parseMapping'],
  ['import-report', 'REASONS, NOTES'], ['import-error', 'ImportError'],
];

/**
 * The importers, which are TypeScript, as a module that Node runs. Bundled anew each time, in memory: it takes a fraction
 * of a second, nothing stale is ever run, and nothing is left behind.
 */
export async function loadImporters() {
  const { build } = createRequire(at('package.json'))('esbuild');
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: EXPORTS.map(([name, names]) => `export { ${names} } from './${name}';`).join('\n'), resolveDir: at('lib/import'), loader: 'ts' },
    bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`);
}
