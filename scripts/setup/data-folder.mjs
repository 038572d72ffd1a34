import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { SetupError } from './log.mjs';
import { ROOT } from './run.mjs';

/**
 * The desk's folder, made when it is missing; others on the machine cannot look into a new one.
 * Throws a SetupError when it cannot be written to.
 * @param {Record<string, string | undefined>} env
 * @returns {string} absolute path
 */
export function prepareDataFolder(env) {
  const folder = resolve(ROOT, env.LODESTONE_DATA || 'data');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new SetupError(
      `The data folder ${folder} cannot be used: ${/** @type {Error} */ (error).message}.`,
      {
        remedy: 'Give yourself the right to write there, or name another with LODESTONE_DATA.',
      },
    );
  }
  return folder;
}
