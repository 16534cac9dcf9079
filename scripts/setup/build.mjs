import { existsSync, rmSync } from 'node:fs';
import { at, programs, say } from './project.mjs';
import { runNode } from './run.mjs';
import { hashOf, stampHolds, writeStamp } from './stamp.mjs';

const STAMP = '.next/built';
const SOURCES = [
  'app', 'components', 'lib', 'data', 'public', 'proxy.ts', 'next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json',
  'scripts/budget', 'scripts/check-data.mjs',
];
const sourcesHash = () => hashOf(SOURCES, process.versions.node);

/** Whether the build in `.next` was made from the sources as they are, and passed its checks. */
export const buildIsCurrent = () => existsSync(at('.next/BUILD_ID')) && stampHolds(STAMP, sourcesHash());

/** Records that the build in `.next` passed. */
export const markBuilt = () => writeStamp(STAMP, sourcesHash());

/**
 * Parses every story, then builds. A fault in the data stops it before Next.js starts.
 * @returns {Promise<boolean>} whether both passed.
 */
export async function build() {
  rmSync(at(STAMP), { force: true });
  say('building');
  if (existsSync(at('scripts/check-data.mjs')) && (await runNode([at('scripts/check-data.mjs')])) !== 0) return false;
  return (await runNode([programs.next, 'build'])) === 0;
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
