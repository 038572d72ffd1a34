import { npm } from '../setup/packages.mjs';
import { childEnvironment } from '../setup/run.mjs';

/** Milliseconds that the registry gets to answer; without a network nobody waits for it. */
const PATIENCE = 20_000;

/**
 * What `npm audit --json` found. Holes that are graver than “moderate” fail. No report at all is no good news and no bad news: the
 * registry could not be asked, or is one that does not know of holes.
 * @param {string} stdout
 * @returns {import('./checks.mjs').Outcome}
 */
export function readAudit(stdout) {
  /** @type {{ message?: string, error?: { summary?: string }, vulnerabilities?: Record<string, { severity: string }>, metadata?: object }} */
  let report = {};
  try {
    report = JSON.parse(stdout);
  } catch {
    // npm ended before it could write one.
  }
  if (!report.metadata || !report.vulnerabilities) {
    const why = report.message || report.error?.summary || 'no answer';
    return {
      counts: { passed: 0, failed: 0, skipped: 1 },
      output: stdout,
      skipped: [`holes in dependencies: the package registry could not be asked (${why.split('\n')[0]})`],
    };
  }
  const grave = Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name}: ${severity}`);
  return {
    counts: { passed: grave.length > 0 ? 0 : 1, failed: grave.length > 0 ? 1 : 0, skipped: 0 },
    output: [...grave, 'More is told by: npm audit --omit=dev'].join('\n'),
  };
}

/**
 * Ask the package registry for known holes in what a desk is built of and runs with. The only check that needs the network, and
 * the only one that is skipped without it.
 * @param {Record<string, string>} [more] environment, for tests
 * @returns {Promise<import('./checks.mjs').Outcome>}
 */
export async function checkAudit(more = {}) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`];
  return readAudit((await npm(args, childEnvironment(more))).stdout);
}
