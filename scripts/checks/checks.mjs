import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, makeBuild } from '../setup/build.mjs';
import { BIOME, childEnvironment, NEXT, PLAYWRIGHT, ROOT, run, TSC, VITEST } from '../setup/run.mjs';
import { countPlaywright, countTool, countVitest, listSkipped } from './counts.mjs';

/**
 * What a check has to tell: its counts, what its tool printed, a word on how it was done, and the titles
 * of skipped tests.
 * @typedef {{ counts: import('./counts.mjs').Counts, output: string, note?: string, skipped?: string[] }} Outcome
 */

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Format, lint, and with it the floors: which room may import which.
 * @returns {Promise<Outcome>}
 */
export async function checkLint() {
  const { status, output } = await run(process.execPath, [BIOME, 'ci', '.', '--max-diagnostics=60']);
  return { counts: countTool(status), output };
}

/**
 * Types of the whole tree. The types of the routes are made first; they are not tracked.
 * @returns {Promise<Outcome>}
 */
export async function checkTypes() {
  const env = childEnvironment({ LODESTONE_DIST: '.next' });
  const made = await run(process.execPath, [NEXT, 'typegen'], { env });
  if (made.status !== 0) return { counts: countTool(made.status), output: made.output };
  const { status, output } = await run(process.execPath, [TSC, '--noEmit', '--pretty', 'false']);
  return { counts: countTool(status), output };
}

/**
 * Unit tests, and those of the repository: floors, documents, secrets.
 * @param {string} scratch folder for the report
 * @returns {Promise<Outcome>}
 */
export async function checkUnits(scratch) {
  const report = join(scratch, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // What tests leave behind of their folders goes with the scratch folder.
  const env = childEnvironment({ TMPDIR: scratch });
  const { status, output } = await run(process.execPath, [VITEST, 'run', ...reporters], { env });
  const told = readReport(report);
  return { counts: countVitest(told, status), output, skipped: listSkipped(told) };
}

/**
 * The build folder for the tests: the desk's own when it is current or missing, else another, for a desk may be
 * running from the old one and must not lose it.
 */
export function chooseTestDist() {
  if (process.env.LODESTONE_DIST) return process.env.LODESTONE_DIST;
  return isBuilt('.next') || !existsSync(join(ROOT, '.next/BUILD_ID')) ? '.next' : '.next-test';
}

/**
 * The production build. One that was made of the very same sources need not be made again.
 * @param {string} dist
 * @returns {Promise<Outcome>}
 */
export async function checkBuild(dist) {
  if (isBuilt(dist))
    return { counts: countTool(0), output: '', note: `already made of these sources, in ${dist}` };
  const { status, output } = await makeBuild(dist);
  return { counts: countTool(status), output };
}

/**
 * Browser tests against the production build, each worker on a desk of its own in a temporary folder.
 * @param {{ dist: string, chromium: string | undefined, scratch: string }} setting path of the browser, none for Playwright's own
 * @returns {Promise<Outcome>}
 */
export async function checkBrowser({ dist, chromium, scratch }) {
  const report = join(scratch, 'playwright.json');
  const env = childEnvironment({
    LODESTONE_DIST: dist,
    LODESTONE_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { status, output } = await run(process.execPath, [PLAYWRIGHT, 'test', '--reporter=list,json'], {
    env,
  });
  const told = readReport(report);
  return { counts: countPlaywright(told, status), output, skipped: listSkipped(told) };
}
