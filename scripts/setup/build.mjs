import { existsSync, rmSync } from 'node:fs';
import { writeWorker } from '../offline/write-worker.mjs';
import { at, programs, say } from './project.mjs';
import { runNode } from './run.mjs';
import { bundleServer } from './server-bundle.mjs';
import { hashOf, stampHolds, writeStamp } from './stamp.mjs';

const STAMP = '.next/built';
const SOURCES = [
  'app', 'components', 'lib', 'server', 'data', 'public', 'proxy.ts', 'next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json',
  'scripts/budget', 'scripts/fonts', 'scripts/offline', 'scripts/setup', 'scripts/check-data.mjs',
];
const sourcesHash = () => hashOf(SOURCES, process.versions.node);

/** Whether the build in `.next` was made from the sources as they are, and passed its checks. */
export const buildIsCurrent = () => existsSync(at('.next/BUILD_ID')) && existsSync(at('.fonts/index.json')) && stampHolds(STAMP, sourcesHash());

/** Records that the build in `.next` passed. */
export const markBuilt = () => writeStamp(STAMP, sourcesHash());

/** Cuts the fonts of pictures, unless they are there. @returns {Promise<boolean>} */
export const cutFonts = async () => (await runNode([at('scripts/fonts/cut-fonts.mjs')])) === 0;

/**
 * Parses every story, then builds. A fault in the data stops it before Next.js starts.
 * @returns {Promise<boolean>} whether both passed.
 */
export async function build() {
  rmSync(at(STAMP), { force: true });
  say('building');
  if (existsSync(at('scripts/check-data.mjs')) && (await runNode([at('scripts/check-data.mjs')])) !== 0) return false;
  if (!(await cutFonts())) return false;
  // The release is named for its sources: copies that were built apart are the same release.
  const env = { DEMARCHE_RELEASE: sourcesHash().slice(0, 20) };
  return (await runNode([programs.next, 'build'], { env })) === 0 && (await bundleServer()) && (await writeWorker());
}

/** Holds the first-load script to its budget. @returns {Promise<boolean>} */
export const checkBudget = async () => (await runNode([at('scripts/budget/check-budget.mjs')])) === 0;

/** Builds and checks, unless that was done for these sources. @returns {Promise<boolean>} */
export async function buildIfStale() {
  if (buildIsCurrent()) return true;
  if (!(await build()) || !(await checkBudget())) return false;
  markBuilt();
  return true;
}
