/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A step that passes or fails as a whole counts as one check. @returns {Tally} */
export const oneCheck = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 });

/** The closing line: `12 passed, 0 failed`, and `, 1 skipped` where something was. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Counts a Vitest JSON report. A file that could not be loaded has no tests in it, and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * Counts a Playwright JSON report. A test that passed when tried again has passed; Playwright's own list names it as flaky.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {Tally}
 */
export const tallyPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped,
});

/**
 * A run's tally, made to agree with its exit code: a runner that failed without a failed test (it crashed, it found
 * no tests, it wrote no report) has failed once.
 * @param {Tally | null} tally @param {number} exitCode @returns {Tally}
 */
export function agreeing(tally, exitCode) {
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = counted.passed + counted.failed === 0;
  return counted.failed === 0 && (exitCode !== 0 || nothingRan) ? { ...counted, failed: 1 } : counted;
}
