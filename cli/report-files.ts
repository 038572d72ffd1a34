import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { READABLE_ENDINGS } from '@/ingest/formats/detect-format';

/**
 * Endings that a folder is searched for. A file that is named outright is tried whatever it is called. Folders hold JSON
 * for many purposes (what a crawler noted beside each page), so a JSON file of reports wants to be named.
 */
const REPORT_ENDINGS = new Set(
  READABLE_ENDINGS.filter((ending) => ending !== 'json').map((ending) => `.${ending}`),
);

/**
 * The report files behind the paths given, in order, each once: files as they are, folders searched to the bottom by
 * ending, hidden entries and a folder's own README left out. Throws an Error that names a path which does not exist.
 */
export function listReportFiles(paths: string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind) throw new Error(`There is no file or folder ${path}.`);
    if (!kind.isDirectory()) found.add(path);
    else for (const file of reportsBelow(path)) found.add(file);
  }
  return [...found];
}

function reportsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !/^readme\./i.test(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return reportsBelow(path);
    return entry.isFile() && REPORT_ENDINGS.has(extname(basename(path)).toLowerCase()) ? [path] : [];
  });
}
