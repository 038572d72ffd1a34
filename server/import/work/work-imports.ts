import { withSavepointsInMemory } from '@/db/connection';
import {
  type Batch,
  claimBatch,
  findBatch,
  listWorkable,
  moveBatch,
  releaseBatch,
} from '@/db/queries/import-batch';
import { findImportFile, findNextFile, type ImportFile, listImportFiles } from '@/db/queries/import-file';
import { hasItems, type ImportItem, listPendingItems, moveImportItems } from '@/db/queries/import-item';
import { listBatchEntities } from '@/db/queries/likeness-facts';
import { suggestMerges } from '@/server/entities/suggest-merges';
import { clearStaging } from '../staging';
import { undoBatch } from '../undo-batch';
import type { WorkContext } from './context';
import { importItem, type Underway } from './import-item';
import { ImportReader } from './import-reader';
import { ItemWriter, MOST_WAITING } from './item-writer';
import { openFile } from './open-file';
import { isStoreFault } from './rejection';

/** Milliseconds for which a claim on an import holds without being renewed. */
const LEASE = 15_000;
const RENEWAL = 5_000;
/** Milliseconds at one import before the next one has its turn. */
const TURN = 2_000;

/**
 * Work on everything that is to be done: open files, import items, finish, cancel and undo imports. Imports take turns.
 * Returns when there is nothing left or `signal` is aborted; whatever was not done stays as it was and is done next time.
 */
export function workImports(context: WorkContext): Promise<void> {
  return withSavepointsInMemory(context.desk.db, () => takeTurns(context));
}

async function takeTurns(context: WorkContext): Promise<void> {
  const { desk, owner, signal, now, limits } = context;
  const readers = new Map<number, ImportReader>();
  let last = 0;
  try {
    while (!signal.aborted) {
      const batch = listWorkable(desk.db, owner, now(), last)[0];
      if (!batch) return;
      last = batch.id;
      const until = new Date(now().getTime() + LEASE);
      if (!claimBatch(desk.db, batch.id, owner, now(), until)) continue;
      const reader = readers.get(batch.id) ?? new ImportReader(desk, limits);
      readers.delete(batch.id);
      let goesOn = false;
      try {
        goesOn = await takeTurn(context, batch, reader);
      } finally {
        if (goesOn) readers.set(batch.id, reader);
        else reader.close();
        releaseBatch(desk.db, batch.id, owner);
      }
    }
  } finally {
    for (const reader of readers.values()) reader.close();
  }
}

/** Work on one import for a while; true when its turn ended before its work. */
async function takeTurn(context: WorkContext, batch: Batch, reader: ImportReader): Promise<boolean> {
  const { desk, owner, signal, now } = context;
  const begun = now().getTime();
  let renewed = begun;
  while (!signal.aborted && now().getTime() - begun < TURN) {
    if (now().getTime() - renewed > RENEWAL) {
      renewed = now().getTime();
      if (!claimBatch(desk.db, batch.id, owner, now(), new Date(renewed + LEASE))) return false;
    }
    const current = findBatch(desk.db, batch.id);
    if (!current) return false;
    if (current.state === 'cancelling') {
      cancelBatch(context, current);
      return false;
    }
    if (current.state === 'undoing') {
      await undoBatch(context, current);
      return false;
    }
    if (current.state !== 'running' && current.state !== 'receiving') return false;
    const file = findNextFile(desk.db, batch.id, 'staged');
    if (file) {
      await openFile(context, reader, file);
      continue;
    }
    if (await importSome(context, reader, current, () => now().getTime() - begun >= TURN)) continue;
    if (current.state === 'running') finishBatch(context, current);
    return false;
  }
  return true;
}

/** The items that are to be read, in their order, until the import is no longer to go on. */
function* listItems({ desk }: WorkContext, { id, state }: Batch): Generator<ImportItem> {
  for (let after = 0; ; ) {
    const items = listPendingItems(desk.db, id, MOST_WAITING, after);
    for (const item of items) yield item;
    const last = items.at(-1);
    // Cancelled or taken back meanwhile, or an archive was found in the archive: the turn goes on with that.
    const goesOn = findBatch(desk.db, id)?.state === state && !findNextFile(desk.db, id, 'staged');
    if (!last || !goesOn) return;
    after = last.id;
  }
}

/**
 * Open items in their order, have them read, and write them, until the turn is over; some are read while others are written.
 * False when there was nothing to do.
 */
async function importSome(
  context: WorkContext,
  reader: ImportReader,
  batch: Batch,
  isTurnOver: () => boolean,
): Promise<boolean> {
  const { desk, signal, analyst } = context;
  const writer = new ItemWriter(context, batch);
  const items = listItems(context, batch);
  const reading: Underway[] = [];
  let file = null as ImportFile | null;
  let found = false;
  for (;;) {
    const mayBegin = reading.length < analyst.ahead && !signal.aborted && !isTurnOver();
    const item = mayBegin ? items.next().value : undefined;
    if (item) {
      found = true;
      if (item.fileId !== file?.id) file = item.fileId === null ? null : findImportFile(desk.db, item.fileId);
      const begun = await importItem(context, reader, { item, file });
      if (begun) reading.push(begun);
    } else if (reading[0]) await reading[0].settled;
    else break;
    for (let arrived = reading[0]?.arrived; arrived; arrived = reading[0]?.arrived) {
      if ('error' in arrived && isStoreFault(arrived.error)) throw arrived.error;
      writer.add(arrived);
      reading.shift();
    }
    if (writer.isDue) writer.flush();
  }
  writer.flush();
  return found;
}

/** Everything is read: the import is done, or waits for a person who looks at the preview. */
function finishBatch({ desk, now, tell }: WorkContext, { id, preview }: Batch): void {
  // A table that nobody could read yet waits as well: a person can say what its columns hold.
  const isTable = listImportFiles(desk.db, id, ['opened', 'refused']).some(({ table }) => table !== null);
  const waits = preview && (hasItems(desk.db, id, 'ready') || isTable);
  const isMoved = desk.db.transaction(
    (tx) => {
      const state = waits ? 'waiting' : 'done';
      if (!moveBatch(tx, id, ['running'], { state, finishedAt: waits ? null : now() })) return false;
      // Who the new reports name may be known by another name already.
      suggestMerges(tx, listBatchEntities(tx, id));
      return true;
    },
    { behavior: 'immediate' },
  );
  // Rejected files stay a while, so that they can be tried again.
  if (isMoved && !waits && !hasItems(desk.db, id, 'rejected')) clearStaging(desk, id);
  tell({ kind: 'batch', batchId: id });
}

/** What was stored stays (undo takes it back); the rest is left. */
function cancelBatch({ desk, now, tell }: WorkContext, { id }: Batch): void {
  desk.db.transaction(
    (tx) => {
      moveImportItems(tx, id, ['pending', 'ready'], 'cancelled', now());
      moveBatch(tx, id, ['cancelling'], { state: 'cancelled', finishedAt: now() });
    },
    { behavior: 'immediate' },
  );
  clearStaging(desk, id);
  tell({ kind: 'batch', batchId: id });
}
