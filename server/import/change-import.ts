import type { ColumnMapping } from '@/core/model/table';
import { columnMappingSchema } from '@/core/model/table-schema';
import type { Actor } from '@/core/model/user';
import type { ImportItemView, ImportSummary } from '@/core/views/imports';
import { type Batch, findBatch, moveBatch } from '@/db/queries/import-batch';
import { findImportFile, updateImportFile } from '@/db/queries/import-file';
import {
  deleteItemsOfFile,
  findImportItem,
  hasItems,
  listImportItems,
  moveImportItems,
  updateImportItem,
} from '@/db/queries/import-item';
import { findImportSummary, listItemPage } from '@/db/queries/import-list';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { wakeWorker } from './worker/wake';

function getBatch(desk: Desk, id: number): Batch {
  const batch = Number.isSafeInteger(id) ? findBatch(desk.db, id) : null;
  if (!batch) throw new NotFoundError('import');
  return batch;
}

function getSummary(desk: Desk, id: number): ImportSummary {
  const summary = findImportSummary(desk.db, id);
  if (!summary) throw new NotFoundError('import');
  return summary;
}

const audit = (desk: Desk, actor: Actor, action: string, batchId: number, after?: unknown) =>
  storeAuditEntry(desk.db, {
    at: new Date(),
    actor: actorKey(actor),
    action,
    subjectKind: 'import-batch',
    subjectId: batchId,
    after,
  });

/** Stop an import: what was stored stays, the rest is left. Stopping one that is over is a ConflictError. */
export function cancelImport(desk: Desk, actor: Actor, id: number): ImportSummary {
  requireRight(actor, 'import');
  getBatch(desk, id);
  if (!moveBatch(desk.db, id, ['receiving', 'running', 'waiting'], { state: 'cancelling' })) {
    throw new ConflictError('This import is over.', 'Undo it to take its articles back.');
  }
  audit(desk, actor, 'cancel-import', id);
  wakeWorker();
  return getSummary(desk, id);
}

/** Store what a preview has proposed, without the reports that were left out. */
export function commitImport(desk: Desk, actor: Actor, id: number): ImportSummary {
  requireRight(actor, 'import');
  getBatch(desk, id);
  desk.db.transaction(
    (tx) => {
      if (!moveBatch(tx, id, ['waiting'], { state: 'running', preview: false })) {
        throw new ConflictError(
          'This import does not wait for a look.',
          'Reload the page to see where it stands.',
        );
      }
      moveImportItems(tx, id, ['ready'], 'pending', new Date());
    },
    { behavior: 'immediate' },
  );
  audit(desk, actor, 'commit-import', id);
  wakeWorker();
  return getSummary(desk, id);
}

/** Take an import back. Articles on whose facts people have decided stay. */
export function undoImport(desk: Desk, actor: Actor, id: number): ImportSummary {
  requireRight(actor, 'import');
  getBatch(desk, id);
  const by = actorKey(actor);
  if (!moveBatch(desk.db, id, ['done', 'cancelled'], { state: 'undoing', undoneBy: by })) {
    throw new ConflictError(
      'Only a finished import can be taken back.',
      'Wait until it is done, or cancel it.',
    );
  }
  audit(desk, actor, 'undo-import', id);
  wakeWorker();
  return getSummary(desk, id);
}

/** Try the rejected files and reports of an import once more. */
export function retryImport(desk: Desk, actor: Actor, id: number): ImportSummary {
  requireRight(actor, 'import');
  const batch = getBatch(desk, id);
  desk.db.transaction(
    (tx) => {
      if (!hasItems(tx, id, 'rejected')) {
        throw new ConflictError('Nothing of this import was rejected.');
      }
      if (
        !moveBatch(tx, id, ['done', 'cancelled', 'waiting'], {
          state: 'running',
          finishedAt: null,
          preview: batch.preview,
        })
      ) {
        throw new ConflictError('This import is still under way.', 'Wait until it is done.');
      }
      for (const item of listImportItems(tx, id, ['rejected'], Number.MAX_SAFE_INTEGER)) {
        const file = item.fileId === null ? null : findImportFile(tx, item.fileId);
        if (file?.state === 'refused') {
          deleteItemsOfFile(tx, file.id);
          // An address is fetched anew.
          updateImportFile(tx, file.id, {
            state: 'staged',
            byteLength: file.url === null ? file.byteLength : null,
          });
        } else {
          updateImportItem(tx, item.id, { outcome: 'pending', reason: null, remedy: null });
        }
      }
    },
    { behavior: 'immediate' },
  );
  audit(desk, actor, 'retry-import', id);
  wakeWorker();
  return getSummary(desk, id);
}

/** Leave a report of a preview out, or take it in again. */
export function dropItem(
  desk: Desk,
  actor: Actor,
  batchId: number,
  itemId: number,
  isDropped: boolean,
): ImportItemView {
  requireRight(actor, 'import');
  const batch = getBatch(desk, batchId);
  const item = findImportItem(desk.db, itemId);
  if (!item || item.batchId !== batchId) throw new NotFoundError('report of this import');
  if (batch.state !== 'waiting' || (item.outcome !== 'ready' && item.outcome !== 'dropped')) {
    throw new ConflictError(
      'This report cannot be left out any more.',
      'Reload the page to see where it stands.',
    );
  }
  updateImportItem(desk.db, itemId, { outcome: isDropped ? 'dropped' : 'ready' });
  const view = listItemPage(desk.db, batchId, ['ready', 'dropped'], itemId - 1, 1).items[0];
  if (!view) throw new NotFoundError('report of this import');
  return view;
}

/** Read the columns of a table in another way: its file is opened anew. Only while nothing of it is stored. */
export function mapColumns(
  desk: Desk,
  actor: Actor,
  batchId: number,
  fileId: number,
  mapping: ColumnMapping,
): void {
  requireRight(actor, 'import');
  const columns = parseInput(columnMappingSchema, mapping);
  getBatch(desk, batchId);
  const file = findImportFile(desk.db, fileId);
  if (!file || file.batchId !== batchId) throw new NotFoundError('file of this import');
  desk.db.transaction(
    (tx) => {
      if (!moveBatch(tx, batchId, ['waiting'], { state: 'running' })) {
        throw new ConflictError(
          'This import does not wait for a look.',
          'Reload the page to see where it stands.',
        );
      }
      deleteItemsOfFile(tx, fileId);
      updateImportFile(tx, fileId, { columns, state: 'staged' });
    },
    { behavior: 'immediate' },
  );
  audit(desk, actor, 'map-columns', batchId, { fileId, columns });
  wakeWorker();
}
