import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs session cookies: the setting, or one made at the first start and kept beside the database,
 * readable by its owner only. It is kept out of the database so that a backup handed on signs nobody in.
 */
export function readSecret(setting: string | null, dataFolder: string): string {
  if (setting) return setting;
  const path = join(dataFolder, 'secret');
  try {
    // Exclusive creation: of two processes that start at once, one writes and both read the same.
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
