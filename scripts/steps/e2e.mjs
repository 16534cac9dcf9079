import { programs } from '../setup/project.mjs';
import { nextFreePort } from '../setup/port.mjs';
import { runNode } from '../setup/run.mjs';
import { reported } from './report.mjs';
import { tallyPlaywright } from './tally.mjs';

/** The end-to-end tests against the build in `.next`. @param {string} chromiumPath as `findBrowser` gave it */
export const e2e = (chromiumPath) =>
  reported(
    'e2e',
    async (path) => {
      const env = { CHROMIUM_PATH: chromiumPath, E2E_PORT: String(await nextFreePort(3200)), PLAYWRIGHT_JSON_OUTPUT_FILE: path };
      return runNode([programs.playwright, 'test', '--reporter=list,json'], { env });
    },
    tallyPlaywright,
  );
