import { rmSync } from 'node:fs';
import { findBatch, listUnfinished, moveBatch } from '@/db/queries/import-batch';
import { deleteImportFile, listImportFiles } from '@/db/queries/import-file';
import type { Desk } from '@/server/context';
import { partialPath } from './staging';

/**
 * What an earlier server was receiving when it ended: half files go, and the imports go on with the files that had come
 * whole. Imports that another process has claimed are its own.
 */
export function abandonReceiving(desk: Desk, now = new Date()): void {
  for (const id of listUnfinished(desk.db)) {
    const batch = findBatch(desk.db, id);
    if (batch?.state !== 'receiving') continue;
    if (batch.leaseUntil && batch.leaseUntil > now) continue;
    for (const file of listImportFiles(desk.db, id, ['receiving'])) {
      rmSync(partialPath(desk, id, String(file.id)), { force: true });
      deleteImportFile(desk.db, file.id);
    }
    moveBatch(desk.db, id, ['receiving'], { state: 'running' });
  }
}
