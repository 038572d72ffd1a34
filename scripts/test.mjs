// `npm test`: every check of the project, from a fresh clone, with one count at the end.
//   --no-browser    all but the browser tests
//   --only-browser  the build and the browser tests
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAudit } from './checks/audit.mjs';
import {
  checkBrowser,
  checkBuild,
  checkLint,
  checkTypes,
  checkUnits,
  chooseTestDist,
} from './checks/checks.mjs';
import { addCounts, formatCounts } from './checks/counts.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { createLog, formatSeconds, printFailure, SetupError } from './setup/log.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { endChildrenWithUs } from './setup/run.mjs';

const FLAGS = ['--no-browser', '--only-browser'];

const begun = Date.now();
const log = createLog();
/** @type {import('./checks/counts.mjs').Counts[]} */
const all = [];

/**
 * Run one check, say how it went, and show what its tool printed when it failed. A check that throws has failed.
 * @param {string} name
 * @param {() => Promise<import('./checks/checks.mjs').Outcome>} work
 */
async function check(name, work) {
  const started = Date.now();
  const outcome = await work().catch((error) => ({
    counts: { passed: 0, failed: 1, skipped: 0 },
    output:
      error instanceof SetupError ? [error.output, error.message, error.remedy].join('\n') : `${error.stack}`,
    note: undefined,
    skipped: [],
  }));
  all.push(outcome.counts);
  const hasFailed = outcome.counts.failed > 0;
  if (hasFailed) log.say(`\n──── ${name} ────\n${outcome.output.trim()}\n────`);
  const note = outcome.note ? `; ${outcome.note}` : '';
  const time = formatSeconds(Date.now() - started);
  log.say(`${hasFailed ? '✗' : '✓'} ${name}: ${formatCounts(outcome.counts)} (${time}${note})`);
  for (const title of outcome.skipped ?? []) log.say(`  skipped: ${title}`);
  return !hasFailed;
}

async function main() {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown || flags.length > 1) {
    throw new SetupError(`npm test takes one of ${FLAGS.join(', ')} or nothing.`);
  }
  const withBrowser = !flags.includes('--no-browser');
  const withRest = !flags.includes('--only-browser');
  requireNode();
  await ensurePackages(log);
  const scratch = mkdtempSync(join(tmpdir(), 'lodestone-test-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const dist = chooseTestDist();

  // Two lanes for two cores. The build comes after the types: it replaces the route types that they are checked with.
  const chromium = withBrowser ? ensureChromium(log) : null;
  chromium?.catch(() => {}); // told by the browser tests, which cannot run without it
  const units = withRest ? check('unit tests', () => checkUnits(scratch)) : null;
  const audit = withRest ? check('holes in dependencies', () => checkAudit()) : null;
  if (withRest) {
    await check('format, lint and floors', checkLint);
    await check('types', checkTypes);
  }
  const isBuilt = await check('production build', () => checkBuild(dist));
  await units;
  await audit;
  if (withBrowser) {
    await check('browser tests', async () => {
      if (!isBuilt || !chromium) throw new SetupError('They need the production build, which failed.');
      return checkBrowser({ dist, chromium: await chromium, scratch });
    });
  }
  const sum = addCounts(all);
  log.say(`\nAll of it took ${formatSeconds(Date.now() - begun)}.`);
  log.say(formatCounts(sum));
  return sum.failed > 0 ? 1 : 0;
}

endChildrenWithUs();
main().then(
  (status) => process.exit(status),
  (error) => {
    printFailure(error);
    log.say(formatCounts({ passed: 0, failed: 1, skipped: 0 }));
    process.exit(1);
  },
);
