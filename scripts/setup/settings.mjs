import { SetupError } from './log.mjs';

/** Settings that only the scripts read; those of the desk itself stand in server/settings/declared.ts. */
export const SCRIPT_SETTINGS = [
  {
    name: 'LODESTONE_DIST',
    default: '.next',
    meaning:
      'Folder of the production build inside the checkout, so that a test build leaves a running desk alone.',
  },
  {
    name: 'LODESTONE_CHROMIUM',
    default: null,
    meaning: 'Chromium for the browser tests, when the one that `npm test` finds or gets is not wanted.',
  },
];

/**
 * HOST and PORT of the environment. Throws a SetupError when PORT is no port.
 * @param {Record<string, string | undefined>} env
 */
export function readListenAddress(env) {
  const written = env.PORT || '3000';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) {
    throw new SetupError(`PORT=${written} is no port: it has to be a number from 1 to 65535.`, {
      remedy: 'For example: PORT=3001 npm start',
    });
  }
  return { host: (env.HOST || '127.0.0.1').replace(/^\[(.*)\]$/, '$1'), port };
}

/**
 * Folder of the production build, relative to the checkout.
 * @param {Record<string, string | undefined>} env
 */
export function readDist(env) {
  return env.LODESTONE_DIST || '.next';
}
