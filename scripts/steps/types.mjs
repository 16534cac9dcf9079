import { programs } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { oneCheck } from './tally.mjs';

/** The types of routes and of CSS modules are written by Next.js and not kept in git, so they come first. */
export const types = async () =>
  oneCheck((await runNode([programs.next, 'typegen'])) === 0 && (await runNode([programs.tsc, '--noEmit'])) === 0);
