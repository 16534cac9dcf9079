import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { mayInstallPackages } from './browser.mjs';

/** Debian's Python, which its packages belong to. */
const PYTHON = '/usr/bin/python3';
const quiet = { stdio: ['ignore', 'ignore', 'ignore'] };

/**
 * Installs Python's icalendar where Debian's packages may be installed: calendars are read back by it in tests. Elsewhere
 * those tests say that it is missing, and are left out.
 */
export async function installReaders() {
  if (!mayInstallPackages()) return;
  if (existsSync(PYTHON) && (await run(PYTHON, ['-c', 'import icalendar'], quiet)) === 0) return;
  const options = { ...quiet, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 180_000 };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3', 'python3-icalendar'], options);
}
