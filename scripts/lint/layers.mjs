/**
 * Who may import whom: app → components → lib → data, never back. The first layer whose `files` match a path is its
 * layer; paths are relative to the root. `own` in `mayImport` stands for the same region (the folder under components).
 * `packages` lists what a layer may not import; the story's loader and the charts are the doors for theirs.
 *
 * @typedef {{ name: string, files: RegExp, mayImport: readonly string[], bannedPackages?: RegExp }} Layer
 */

const REACT = 'react|react-dom|react-is|next|server-only';
const CHARTS = 'recharts';
const MACHINE = 'node:.*|fs|path|os|child_process|worker_threads';
const packages = (...names) => new RegExp(`^(?:${names.join('|')})(?:/|$)`);

/** @type {readonly Layer[]} */
export const LAYERS = [
  // Addresses and names are written out in the end-to-end tests, so that a broken old link breaks a test.
  { name: 'e2e', files: /^(e2e\/|playwright\.config\.)/, mayImport: ['e2e'], bannedPackages: packages(REACT, CHARTS) },
  // A test stands beside its code and may read whatever the code may not.
  { name: 'test', files: /\.test\.(ts|tsx|mjs)$/, mayImport: ['test', 'server', 'app', 'charts', 'ui', 'shared', 'region', 'loader', 'lib', 'data', 'scripts', 'config'] },
  { name: 'scripts', files: /^(scripts|bench)\//, mayImport: ['scripts', 'loader', 'lib', 'data', 'config'] },
  { name: 'server', files: /^server\//, mayImport: ['server', 'loader', 'lib'], bannedPackages: packages('react', 'react-dom', CHARTS) },
  { name: 'config', files: /^[^/]+\.config\.(ts|mjs)$/, mayImport: ['config', 'scripts'], bannedPackages: packages(CHARTS) },
  { name: 'app', files: /^(app\/|proxy\.ts$)/, mayImport: ['app', 'charts', 'ui', 'shared', 'region', 'loader', 'lib'], bannedPackages: packages(CHARTS) },
  { name: 'charts', files: /^components\/charts\//, mayImport: ['charts', 'ui', 'shared', 'lib'] },
  { name: 'ui', files: /^components\/ui\//, mayImport: ['ui', 'lib'], bannedPackages: packages(CHARTS, MACHINE) },
  { name: 'shared', files: /^components\/[^/]+$/, mayImport: ['shared', 'ui', 'lib'], bannedPackages: packages(CHARTS, MACHINE) },
  { name: 'region', files: /^components\/[^/]+\//, mayImport: ['own', 'ui', 'shared', 'lib'], bannedPackages: packages(CHARTS, MACHINE) },
  { name: 'loader', files: /^lib\/story\/load-stories\.ts$/, mayImport: ['lib', 'data'], bannedPackages: packages('react', 'react-dom', 'next', CHARTS) },
  { name: 'lib', files: /^lib\//, mayImport: ['lib'], bannedPackages: packages(REACT, CHARTS, MACHINE) },
  { name: 'data', files: /^data\//, mayImport: ['data'], bannedPackages: /./ },
];

/** @param {string} path relative to the root, with `/` @returns {Layer | undefined} */
export const layerOf = (path) => LAYERS.find((layer) => layer.files.test(path));

const region = (path) => path.split('/')[1];

/**
 * What is wrong with an import, as a sentence, or null.
 * @param {string} from the importing file, relative to the root
 * @param {{ path: string } | { package: string }} target a file, with or without its ending, or a package
 */
export function importFault(from, target) {
  const layer = layerOf(from);
  if (layer === undefined) return null;
  if ('package' in target) return layer.bannedPackages?.test(target.package) ? `${from} (${layer.name}) may not import the package ${target.package}.` : null;
  // A loader may be named without its ending.
  const to = layerOf(target.path) ?? layerOf(`${target.path}.ts`);
  const toLoader = layerOf(`${target.path}.ts`)?.name === 'loader';
  const name = toLoader ? 'loader' : to?.name;
  if (name === undefined || layer.mayImport.includes(name)) return null;
  const sameRegion = name === layer.name && region(from) === region(target.path);
  if (layer.mayImport.includes('own') && sameRegion) return null;
  return `${from} (${layer.name}) may not import ${target.path} (${name}). The direction is app → components → lib → data.`;
}
