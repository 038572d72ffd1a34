import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countTool, countVitest, formatCounts, listSkipped } from './counts.mjs';

const NOTHING_BUT_A_FAILURE = { passed: 0, failed: 1, skipped: 0 };

describe('a tool without tests', () => {
  it('counts as one', () => {
    expect(countTool(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countTool(2)).toEqual(NOTHING_BUT_A_FAILURE);
  });
});

describe('the report of Vitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });

  it('gives the number of tests that passed, failed and were skipped', () => {
    const report = JSON.stringify({
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')],
    });
    expect(countVitest(report, 1)).toEqual({ passed: 4, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    const report = JSON.stringify({ numPassedTests: 1, numFailedTests: 0, testResults });
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a crash after the last test, a run without tests, and a missing report as failures', () => {
    const report = JSON.stringify({ numPassedTests: 9, numFailedTests: 0, testResults: [] });
    expect(countVitest(report, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
    expect(countVitest(JSON.stringify({ testResults: [] }), 0)).toEqual(NOTHING_BUT_A_FAILURE);
    expect(countVitest(null, 0)).toEqual(NOTHING_BUT_A_FAILURE);
    expect(countVitest('{"numPassedTests": 4,', 0)).toEqual(NOTHING_BUT_A_FAILURE);
  });
});

describe('the report of Playwright', () => {
  const report = (stats: Record<string, number>, errors: object[] = []) =>
    JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

  it('gives the number of tests that passed, failed and were skipped', () => {
    expect(countPlaywright(report({ expected: 3, skipped: 1 }), 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
    });
  });

  it('counts a flaky test as failed', () => {
    expect(countPlaywright(report({ expected: 3, flaky: 1 }), 0)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts errors outside of tests, an empty run and a missing report as failures', () => {
    const broken = report({ expected: 1 }, [{ message: 'the setup failed' }]);
    expect(countPlaywright(broken, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(countPlaywright(report({}), 0)).toEqual(NOTHING_BUT_A_FAILURE);
    expect(countPlaywright(null, 0)).toEqual(NOTHING_BUT_A_FAILURE);
  });
});

describe('the titles of skipped tests', () => {
  it('are read from the report of Vitest', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a ship sails' },
      { status: 'pending', fullName: 'a ship sinks' },
      { status: 'todo', fullName: 'a ship is raised' },
    ];
    const report = JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] });
    expect(listSkipped(report)).toEqual(['a ship sinks', 'a ship is raised']);
  });

  it('are read from the report of Playwright, at any depth', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [{ specs: [spec('opens', 'expected')], suites: [{ specs: [spec('closes', 'skipped')] }] }];
    expect(listSkipped(JSON.stringify({ suites }))).toEqual(['closes']);
  });

  it('are none where there is no report', () => {
    expect(listSkipped(null)).toEqual([]);
  });
});

describe('the last line', () => {
  it('says what passed and failed, and what was skipped where something was', () => {
    const some = { passed: 2, failed: 0, skipped: 0 };
    expect(formatCounts(addCounts([some, some]))).toBe('4 passed, 0 failed');
    expect(formatCounts(addCounts([some, { passed: 0, failed: 1, skipped: 3 }]))).toBe(
      '2 passed, 1 failed, 3 skipped',
    );
  });
});
