import { describe, expect, it } from 'vitest';
import { agreeing, closingLine, oneCheck, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

describe('the closing line', () => {
  it('adds the steps up', () => {
    expect(closingLine(sum([oneCheck(true), oneCheck(false), { passed: 10, failed: 2, skipped: 0 }]))).toBe('11 passed, 3 failed');
  });

  it('names what was skipped, if anything was', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
  });

  it('stands with nothing to count', () => {
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});

describe('the count of unit tests', () => {
  it('takes a file that could not be loaded for a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }];
    const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults };
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });
});

describe('the count of end-to-end tests', () => {
  it('counts a test that passed at the second try, and one that failed at both', () => {
    expect(tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('takes an error outside any test for a failure', () => {
    expect(tallyPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1);
  });
});

describe('a tally and its exit code', () => {
  const good = { passed: 2, failed: 0, skipped: 0 };
  it.each([
    ['a good run stands as it is', good, 0, good],
    ['a runner that crashed after its tests has failed once', good, 1, { ...good, failed: 1 }],
    ['failures are not counted twice', { ...good, failed: 3 }, 1, { ...good, failed: 3 }],
    ['a run without a report has failed once', null, 0, oneCheck(false)],
    ['a run of nothing has failed once', { passed: 0, failed: 0, skipped: 4 }, 0, { passed: 0, failed: 1, skipped: 4 }],
  ])('%s', (_what, tally, exitCode, expected) => {
    expect(agreeing(tally, exitCode)).toEqual(expected);
  });
});
