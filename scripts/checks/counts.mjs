/**
 * How a check ended, in tests; a tool without tests of its own counts as one.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * A tool that only says yes or no.
 * @param {number} status
 * @returns {Counts}
 */
export function countTool(status) {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
}

/**
 * The counts of a test runner may not be better than the way it ended: a crash after the last test, or a run without
 * any test, is a failure that no test has counted.
 * @param {Counts} counts
 * @param {number} status
 * @returns {Counts}
 */
function asItEnded(counts, status) {
  const isSilentFailure = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * Counts from Vitest's JSON report. A file that could not be loaded has no tests to fail and counts as one failure.
 * @param {string | null} report null when none was written
 * @param {number} status with which Vitest ended
 * @returns {Counts}
 */
export function countVitest(report, status) {
  const told = parseReport(report);
  if (!told) return ONE_FAILED;
  const brokenFiles = (told.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counts = {
    passed: told.numPassedTests ?? 0,
    failed: (told.numFailedTests ?? 0) + brokenFiles,
    skipped: (told.numPendingTests ?? 0) + (told.numTodoTests ?? 0),
  };
  return asItEnded(counts, status);
}

/**
 * Counts from Playwright's JSON report. A test that passed only at a second try has failed.
 * @param {string | null} report null when none was written
 * @param {number} status with which Playwright ended
 * @returns {Counts}
 */
export function countPlaywright(report, status) {
  const told = parseReport(report);
  if (!told?.stats) return ONE_FAILED;
  const { expected, unexpected, flaky, skipped } = told.stats;
  const counts = { passed: expected, failed: unexpected + flaky + (told.errors?.length ?? 0), skipped };
  return asItEnded(counts, status);
}

/**
 * Titles of the tests that a report of Vitest or Playwright calls skipped, for a skipped test must not go unseen.
 * @param {string | null} report
 * @returns {string[]}
 */
export function listSkipped(report) {
  const told = parseReport(report);
  const units = (told?.testResults ?? [])
    .flatMap(
      (/** @type {{ assertionResults: { status: string, fullName: string }[] }} */ file) =>
        file.assertionResults,
    )
    .filter((/** @type {{ status: string }} */ test) => !['passed', 'failed'].includes(test.status))
    .map((/** @type {{ fullName: string }} */ test) => test.fullName);
  return [...units, ...(told?.suites ?? []).flatMap(listSkippedSpecs)];
}

/**
 * @param {{ specs?: { title: string, tests: { status: string }[] }[], suites?: unknown[] }} suite
 * @returns {string[]}
 */
function listSkippedSpecs({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  return [
    ...own.map(({ title }) => title),
    ...suites.flatMap((below) => listSkippedSpecs(/** @type {{}} */ (below))),
  ];
}

/** @param {string | null} report */
function parseReport(report) {
  try {
    return JSON.parse(report ?? '');
  } catch {
    return null;
  }
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/**
 * `12 passed, 0 failed`, and what was skipped where something was.
 * @param {Counts} counts
 */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
