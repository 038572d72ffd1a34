import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** V8's word for it, on a line at the head of a script; other engines see a comment (https://v8.dev/blog/explicit-compile-hints). */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Have browsers compile the scripts that every page runs at its start while they arrive, in a thread of their own. By
 * itself V8 only skims functions then and compiles each at its first call, with the page waiting
 * (docs/decisions/2026-11-22-scripts-compiled-as-they-arrive.md).
 * @param {string} dist folder of the build
 */
export function markEagerScripts(dist) {
  /** @type {{ rootMainFiles: string[] }} */
  const { rootMainFiles } = JSON.parse(readFileSync(join(dist, 'build-manifest.json'), 'utf8'));
  for (const name of rootMainFiles) {
    const file = join(dist, name);
    const script = readFileSync(file, 'utf8');
    if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
  }
}
