import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '../setup/project.mjs';

/** What the build uses of `lib/`, by file. */
const EXPORTS = [
  ['import/run-import', 'runImport'], ['import/formats', 'FORMATS'], ['import/import-csv', 'csvFormat'], ['import/parse-mapping', 'parseMapping'],
  ['import/import-report', 'REASONS, NOTES'], ['import/import-error', 'ImportError'],
  ['collection/row-book', 'rowBook'], ['collection/imported-schema', 'importedFromLine'], ['collection/lanes-by-actor', 'lanesByActor'], ['collection/known-from-text', 'knownFromText'], ['collection/date-reader', 'dateReader'],
  ['collection/encode-part', 'encodePart'], ['collection/decode-part', 'decodePart'], ['collection/join-parts', 'joinParts'],
  ['collection/id-file', 'encodeIds, idFileOf, placeOfId'], ['collection/overview-counts', 'overviewCounts, bucketEdges'], ['collection/whole-months', 'extentBook'],
  ['collection/manifest-names', 'leadingActors, namesInUse, mostUsed'], ['collection/collect-events', 'withImportance'],
  ['collection/collection-files', 'EVENTS_IN, partFile, textFile, idFile, namesFile'], ['collection/parse-manifest', 'parseManifest'],
  ['collection/text-find', 'textFinder'], ['collection/text-store', 'textStore'],
  ['selection/columns', 'columnsOf'], ['time/clock', 'zoneOf'],
];

/** Those parts, which are TypeScript, as a module that Node runs. Bundled anew each time: nothing stale is ever run. */
export async function loadCollection() {
  const { build } = createRequire(at('package.json'))('esbuild');
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: EXPORTS.map(([name, names]) => `export { ${names} } from './${name}';`).join('\n'), resolveDir: at('lib'), loader: 'ts' },
    bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
  });
  // Too large for an address of its own text; gone again once it is read.
  const folder = mkdtempSync(at('node_modules', '.collection-'));
  try {
    const file = join(folder, 'collection.mjs');
    writeFileSync(file, bundle.contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
