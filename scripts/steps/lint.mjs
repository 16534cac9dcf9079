import { programs } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { oneCheck } from './tally.mjs';

/** ESLint over everything; a warning fails too. */
export const lint = async () => oneCheck((await runNode([programs.eslint, '--max-warnings', '0', '.'])) === 0);
