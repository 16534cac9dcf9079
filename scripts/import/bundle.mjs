import { loadLib } from '../setup/load-lib.mjs';

/** What the command uses of `lib/`, by file. */
const PARTS = [
  ['import/run-import', 'runImport'], ['import/formats', 'FORMATS'], ['import/import-csv', 'csvFormat'], ['import/parse-mapping', 'parseMapping'],
  ['import/import-report', 'REASONS, NOTES'], ['import/import-error', 'ImportError'],
];

export const loadImporters = () => loadLib(PARTS);
