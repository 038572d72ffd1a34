import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '@/server/context';

/** The folder of one import's files, made when it is not there. */
function folderOf(desk: Desk, batchId: number): string {
  const folder = join(desk.staging, String(batchId));
  // For the owner alone: an upload may hold what not everybody on the machine may read.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Where the bytes of a received file wait until they are imported. */
export const stagedPath = (desk: Desk, batchId: number, fileId: number): string =>
  join(folderOf(desk, batchId), String(fileId));

/** Where bytes are written to before they are known to be whole. */
export const partialPath = (desk: Desk, batchId: number, name: string): string =>
  join(folderOf(desk, batchId), `${name}.part`);

/** Remove the files of an import that needs them no more. */
export function clearStaging(desk: Desk, batchId: number): void {
  rmSync(join(desk.staging, String(batchId)), { recursive: true, force: true });
}

/**
 * Remove what no import needs: folders of imports that are neither in `kept` nor young. `keepFor` is in milliseconds:
 * rejected files can be tried again meanwhile.
 */
export function sweepStaging(desk: Desk, kept: ReadonlySet<number>, now: Date, keepFor: number): void {
  if (!existsSync(desk.staging)) return;
  for (const name of readdirSync(desk.staging)) {
    const id = Number(name);
    const folder = join(desk.staging, name);
    if (kept.has(id)) continue;
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now.getTime() - changed > keepFor) rmSync(folder, { recursive: true, force: true });
  }
}
