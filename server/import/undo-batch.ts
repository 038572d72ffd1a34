import { withForeignKeysResting } from '@/db/connection';
import { deleteArticle, hasDecisions } from '@/db/queries/delete-article';
import { type Batch, moveBatch } from '@/db/queries/import-batch';
import { listImportItems, updateImportItem } from '@/db/queries/import-item';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { removeFromClusters } from './recluster';
import { clearStaging } from './staging';
import type { WorkContext } from './work/context';

/** Articles looked at before others have their turn. */
const AHEAD = 50;

/**
 * Take an import back: the articles that it brought go with their facts, some in each transaction. A version
 * gives its place back to the one before. An article on whose facts people have decided stays. Ended at any moment, it
 * goes on where it was.
 */
export async function undoBatch(context: WorkContext, batch: Batch): Promise<void> {
  const { desk, signal, now, tell } = context;
  let after = 0;
  while (!signal.aborted) {
    const items = listImportItems(desk.db, batch.id, ['new', 'version'], AHEAD, after);
    after = items.at(-1)?.id ?? after;
    if (items.length === 0) break;
    const gone = items.filter(({ articleId }) => articleId === null || !hasDecisions(desk.db, articleId));
    withForeignKeysResting(desk.db, (tx) => {
      // All at once: what is left of a cluster is counted anew for each time that it is touched.
      removeFromClusters(
        tx,
        gone.flatMap(({ articleId }) => articleId ?? []),
      );
      for (const item of gone) {
        if (item.articleId !== null) {
          deleteArticle(tx, item.articleId);
          storeAuditEntry(tx, {
            at: now(),
            actor: batch.undoneBy ?? 'visitor',
            action: 'undo-report',
            subjectKind: 'article',
            subjectId: item.articleId,
            before: { title: item.title, filename: item.filename, batchId: batch.id },
          });
        }
        updateImportItem(tx, item.id, { outcome: 'undone', articleId: null, at: now() });
      }
    });
    for (const { id: itemId, filename, locator, title } of gone) {
      const taken = { outcome: 'undone', facts: 0, title, reason: null, remedy: null } as const;
      tell({ kind: 'item', batchId: batch.id, itemId, filename, locator, ...taken });
    }
    // A person may use the desk meanwhile: let other work of this process through.
    await new Promise((done) => setImmediate(done));
  }
  if (signal.aborted) return;
  moveBatch(desk.db, batch.id, ['undoing'], { state: 'undone', undoneAt: now() });
  clearStaging(desk, batch.id);
  tell({ kind: 'batch', batchId: batch.id });
}
