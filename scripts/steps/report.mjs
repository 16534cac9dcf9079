import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { at } from '../setup/project.mjs';
import { agreeing } from './tally.mjs';

/**
 * Runs a test runner that writes a JSON report, and counts what it says.
 * @param {string} name the report's file name, without its ending
 * @param {(path: string) => Promise<number>} runTests runs it, given where the report goes; resolves to its exit code
 * @param {(report: any) => import('./tally.mjs').Tally} tally
 */
export async function reported(name, runTests, tally) {
  const path = at('test-results', 'counts', `${name}.json`);
  mkdirSync(at('test-results', 'counts'), { recursive: true });
  rmSync(path, { force: true });
  const exitCode = await runTests(path);
  return agreeing(existsSync(path) ? tally(JSON.parse(readFileSync(path, 'utf8'))) : null, exitCode);
}
