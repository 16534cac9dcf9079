import { loadLib } from '../setup/load-lib.mjs';

/** What the build uses of `lib/`, by file. */
const PARTS = [
  ['import/run-import', 'runImport'], ['import/formats', 'FORMATS'], ['import/import-csv', 'csvFormat'], ['import/parse-mapping', 'parseMapping'],
  ['import/import-report', 'REASONS, NOTES'], ['import/import-error', 'ImportError'],
  ['collection/row-book', 'rowBook'], ['collection/imported-schema', 'importedFromLine'], ['collection/lanes-by-actor', 'lanesByActor'], ['collection/known-from-text', 'knownFromText'], ['collection/date-reader', 'dateReader'],
  ['collection/encode-part', 'encodePart'], ['collection/decode-part', 'decodePart'], ['collection/join-parts', 'joinParts'],
  ['collection/id-file', 'encodeIds, idFileOf, placeOfId'], ['collection/overview-counts', 'overviewCounts, bucketEdges'], ['collection/extent-book', 'extentBook'],
  ['collection/manifest-names', 'leadingActors, namesInUse, mostUsed'], ['collection/collect-events', 'withImportance'],
  ['collection/collection-files', 'EVENTS_IN, partFile, textFile, idFile, namesFile'], ['collection/parse-manifest', 'parseManifest'],
  ['collection/text-find', 'textFinder'], ['collection/text-store', 'textStore'],
  ['selection/columns', 'columnsOf'], ['time/clock', 'zoneOf'],
];

export const loadCollection = () => loadLib(PARTS);
