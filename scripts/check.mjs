// npm run check: lint, types and unit tests; what to run before a commit.
import { install } from './setup/install.mjs';
import { endWithParent } from './setup/run.mjs';
import { lint } from './steps/lint.mjs';
import { closingLine, oneCheck, sum } from './steps/tally.mjs';
import { types } from './steps/types.mjs';
import { unit } from './steps/unit.mjs';

endWithParent();
const total = (await install()) ? sum([await lint(), await types(), await unit(process.env.TZ ?? 'UTC')]) : oneCheck(false);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
