import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at, programs, say } from './project.mjs';
import { run, runNode } from './run.mjs';

const SYSTEM_PATHS = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'];
const MINUTE = 60_000;

/** Whether a browser really starts and runs script; a file alone says little. `''` is Playwright's own. */
async function starts(executablePath) {
  const { chromium } = createRequire(at('package.json'))('@playwright/test');
  try {
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: QUIET, timeout: MINUTE / 2 });
    try {
      const page = await browser.newPage();
      return (await page.evaluate('6 * 7')) === 42;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/** Whether this is Debian, or a child of it, and we may install its packages. */
export const mayInstallPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function downloadPlaywrights() {
  const code = await runNode([programs.playwright, 'install', '--only-shell', 'chromium'], { stdio: 'ignore', timeoutMs: 5 * MINUTE });
  if (code !== 0) return [];
  if (mayInstallPackages()) await runNode([programs.playwright, 'install-deps', 'chromium-headless-shell'], { stdio: 'ignore', timeoutMs: 5 * MINUTE });
  return [''];
}

async function installDebians() {
  if (!mayInstallPackages()) return [];
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'], timeoutMs: 5 * MINUTE };
  await run('apt-get', ['update', '-qq'], options);
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  return code === 0 ? ['/usr/bin/chromium'] : [];
}

/** In this order: what is there before what must be fetched. Each gives the paths to try. */
const PLACES = [
  ['Playwright’s own browser', async () => ['']],
  ['a browser on this machine', async () => SYSTEM_PATHS.filter((path) => existsSync(path))],
  ['a download of Playwright’s browser', downloadPlaywrights],
  ['Debian’s chromium package', installDebians],
];

/**
 * Finds a Chromium for the end-to-end tests, or installs one. `CHROMIUM_PATH` overrides the search.
 * @returns {Promise<string | null>} its path; `''` for Playwright's own; null, with a message, if there is none.
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (await starts(asked)) return asked;
    console.error(`CHROMIUM_PATH=${asked} does not start.`);
    return null;
  }
  for (const [name, candidates] of PLACES) {
    for (const path of await candidates()) {
      if (!(await starts(path))) continue;
      say(`browser: ${name}${path && ` (${path})`}`);
      return path;
    }
  }
  console.error('No browser was found and none could be installed. Install Chromium or Chrome, and set CHROMIUM_PATH to it.');
  return null;
}
