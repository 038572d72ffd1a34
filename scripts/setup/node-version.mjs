import { SetupError } from './log.mjs';

/** The oldest Node that runs the desk; `engines` in package.json says the same. */
export const OLDEST_NODE = '20.11';

/**
 * @param {string} version such as `20.11.1`
 * @param {string} [oldest] such as `20.11`
 */
export function isSupportedNode(version, oldest = OLDEST_NODE) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Throws a SetupError when this Node is too old. */
export function requireNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  throw new SetupError(`Lodestone needs Node ${OLDEST_NODE} or newer; this is Node ${version}.`, {
    remedy:
      'Get a current one from https://nodejs.org or with your version manager, then run the command again.',
  });
}
