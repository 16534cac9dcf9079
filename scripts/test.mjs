// npm test: every check there is. Ends with one line, `N passed, N failed`, whatever happened.
import { build, buildIsCurrent, checkBudget, markBuilt } from './setup/build.mjs';
import { findBrowser } from './setup/browser.mjs';
import { install } from './setup/install.mjs';
import { installReaders } from './setup/readers.mjs';
import { say } from './setup/project.mjs';
import { endWithParent } from './setup/run.mjs';
import { e2e } from './steps/e2e.mjs';
import { lint } from './steps/lint.mjs';
import { closingLine, oneCheck, sum } from './steps/tally.mjs';
import { types } from './steps/types.mjs';
import { ZONES, unit } from './steps/unit.mjs';

const tallies = [];

/** Runs a step, adds its tally, and says whether nothing in it failed. A step that throws counts as one failure. */
async function step(name, work) {
  const began = performance.now();
  say(name);
  let tally = oneCheck(false);
  try {
    tally = await work();
  } catch (error) {
    console.error(error);
  }
  tallies.push(tally);
  say(`${name}: ${tally.failed > 0 ? 'FAILED' : 'passed'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return tally.failed === 0;
}

/** A failed step ends only the steps that need what it makes, so that one run tells as much as it can. */
async function main() {
  if (!(await install())) return void tallies.push(oneCheck(false));
  await installReaders();
  await step('lint', lint);
  await step('types', types);
  for (const zone of ZONES) await step(`unit tests in ${zone}`, () => unit(zone));

  const current = buildIsCurrent();
  if (!(await step('build', async () => oneCheck(current || (await build()))))) return;
  if (await step('budget', async () => oneCheck(await checkBudget()))) markBuilt();

  const browser = await findBrowser();
  if (browser === null) return void tallies.push(oneCheck(false));
  await step('end-to-end tests', () => e2e(browser));
}

endWithParent();
try {
  await main();
} catch (error) {
  console.error(error);
  tallies.push(oneCheck(false));
}
const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
