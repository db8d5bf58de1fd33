import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} TestCount */

/**
 * @param {string} report of Vitest's JSON reporter
 * @returns {TestCount[]} none where the tests did not get to report
 */
export function countUnitTests(report) {
  return read(report).map(
    ({ numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests }) => ({
      passed: numPassedTests,
      // A file that does not even load has no tests to count.
      failed:
        numFailedTests === 0 && numPassedTests < numTotalTests
          ? numFailedTestSuites
          : numFailedTests,
    }),
  );
}

/**
 * @param {string} report of Playwright's JSON reporter
 * @returns {TestCount[]} none where the tests did not get to report
 */
export function countE2eTests(report) {
  return read(report).map(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** @param {string} report */
function read(report) {
  return existsSync(report) ? [JSON.parse(readFileSync(report, 'utf8'))] : [];
}
