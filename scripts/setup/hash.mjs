import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * SHA-256 over the names and bytes of files, in a fixed order. What does not exist is left out, so that an optional
 * file that appears later changes the hash. Hidden files and those that `isLeftOut` names are skipped.
 * @param {string} root folder that the paths are relative to
 * @param {readonly string[]} paths files and folders
 * @param {(name: string) => boolean} [isLeftOut] asked with the bare file name
 */
export function hashTree(root, paths, isLeftOut = () => false) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) {
        if (!name.startsWith('.') && !isLeftOut(name)) visit(`${path}/${name}`);
      }
    } else {
      hash.update(`${path}\0${stat.size}\0`).update(readFileSync(join(root, path)));
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/**
 * What a stamp file says; null when there is none.
 * @param {string} file
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * Leave a stamp, whole or not at all.
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${value}\n`);
  renameSync(draft, file);
}
