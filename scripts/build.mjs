// npm run build: parses the data, builds, and holds the first-load script to its budget; always, stamp or not.
import { build, checkBudget, markBuilt } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { endWithParent } from './setup/run.mjs';

endWithParent();
const passed = (await install()) && (await build()) && (await checkBudget());
if (passed) markBuilt();
process.exitCode = passed ? 0 : 1;
