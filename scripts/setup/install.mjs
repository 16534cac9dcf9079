import { say } from './project.mjs';
import { run } from './run.mjs';
import { hashOf, stampHolds, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.installed';
const OLDEST_NODE = [20, 19];

function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** The npm that called us, so that its version and settings stay; else the one on the PATH. */
function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js') || path?.endsWith('.cjs') ? [process.execPath, [path]] : ['npm', []];
}

/** `npm start` hands its own settings down; these would change what is installed (`npm start --omit=dev`). */
function withoutLeakedSettings() {
  const leaked = Object.keys(process.env).filter((key) => /^npm_config_(omit|production|only|include|dry_run|global|workspace)$/i.test(key));
  for (const key of leaked) delete process.env[key];
}

/**
 * Installs the packages that the lock file names, unless that was done for this lock, platform and Node.
 * @returns {Promise<boolean>} whether they are there.
 */
export async function install() {
  if (nodeIsTooOld()) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
    return false;
  }
  const hash = hashOf(['package.json', 'package-lock.json'], `${process.platform} ${process.arch} ${process.versions.modules}`);
  if (stampHolds(STAMP, hash)) return true;
  say('installing packages');
  withoutLeakedSettings();
  const [command, before] = npm();
  // Playwright's browser is looked for later, and only when tests are to run.
  const env = { NODE_ENV: 'development', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await run(command, [...before, 'ci', ...flags], { env })) !== 0) {
    console.error('The packages could not be installed (npm ci failed).');
    return false;
  }
  writeStamp(STAMP, hash);
  return true;
}
