import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
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

/**
 * The sign-in secret that the environment gives, in LODESTONE_SECRET or the file named by LODESTONE_SECRET_FILE.
 * Undefined when it gives none: then the desk makes its own at the first start and keeps it in the data folder.
 * @param {Record<string, string | undefined>} env
 */
export function readGivenSecret(env) {
  if (env.LODESTONE_SECRET || !env.LODESTONE_SECRET_FILE) return env.LODESTONE_SECRET;
  try {
    return readFileSync(resolve(ROOT, env.LODESTONE_SECRET_FILE), 'utf8').trim();
  } catch (error) {
    throw new SetupError(`LODESTONE_SECRET_FILE cannot be read: ${/** @type {Error} */ (error).message}.`, {
      remedy: 'Name a file that holds at least 32 characters, for example made with: openssl rand -hex 32',
    });
  }
}
