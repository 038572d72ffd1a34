import type { Actor } from '@/core/model/user';
import {
  type ImportDetail,
  type ImportItemPage,
  type ImportProgress,
  type ImportSummary,
  ITEM_OUTCOMES,
  type ItemOutcome,
  type ProposedReport,
} from '@/core/views/imports';
import { hasDecisions } from '@/db/queries/delete-article';
import { findBatch } from '@/db/queries/import-batch';
import { listImportFiles } from '@/db/queries/import-file';
import { findImportItem, listImportItems } from '@/db/queries/import-item';
import {
  countFilesWaiting,
  countItems,
  findImportSummary,
  listImports,
  listItemPage,
} from '@/db/queries/import-list';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError, NotFoundError } from '@/server/errors';

/** How many past imports the page shows. */
const SHOWN = 25;

/** The newest imports, newest first. */
export function readImports(desk: Desk, actor: Actor): ImportSummary[] {
  requireRight(actor, 'import');
  return listImports(desk.db, SHOWN);
}

/** Articles of an import that an undo would leave. */
function countKept(desk: Desk, id: number): number {
  const items = listImportItems(desk.db, id, ['new', 'version'], Number.MAX_SAFE_INTEGER);
  return items.filter(({ articleId }) => articleId !== null && hasDecisions(desk.db, articleId)).length;
}

export interface ItemQuery {
  /** Only items of this outcome. */
  outcome?: string | null;
  /** Id of the last item seen. */
  after?: string | null;
}

function parseOutcomes(outcome: string | null | undefined): ItemOutcome[] | undefined {
  if (!outcome) return undefined;
  const known = ITEM_OUTCOMES.find((each) => each === outcome && each !== 'container');
  if (!known) throw new InvalidInputError('outcome', `“${outcome}” is no outcome of an import.`);
  return [known];
}

/** A page of an import's items; throws NotFoundError, and InvalidInputError for an outcome that there is not. */
export function readImportItems(desk: Desk, actor: Actor, id: number, query: ItemQuery = {}): ImportItemPage {
  requireRight(actor, 'import');
  if (!Number.isSafeInteger(id) || !findBatch(desk.db, id)) throw new NotFoundError('import');
  return listItemPage(desk.db, id, parseOutcomes(query.outcome), Number(query.after ?? 0) || 0);
}

/** One import with its first items; throws NotFoundError. An unknown outcome shows all. */
export function readImport(desk: Desk, actor: Actor, id: number, outcome?: string): ImportDetail {
  requireRight(actor, 'import');
  const summary = Number.isSafeInteger(id) ? findImportSummary(desk.db, id) : null;
  if (!summary) throw new NotFoundError('import');
  const known = ITEM_OUTCOMES.find((each) => each === outcome && each !== 'container');
  const tables = listImportFiles(desk.db, id, ['opened', 'refused']).flatMap(
    ({ id: fileId, filename, table }) => (table ? [{ fileId, filename, table }] : []),
  );
  return {
    ...summary,
    ...listItemPage(desk.db, id, known && [known]),
    tables,
    keptByUndo: countKept(desk, id),
  };
}

/** What one report of a preview would bring; throws NotFoundError. */
export function readProposal(desk: Desk, actor: Actor, batchId: number, itemId: number): ProposedReport {
  requireRight(actor, 'import');
  const item = Number.isSafeInteger(itemId) ? findImportItem(desk.db, itemId) : null;
  if (!item?.proposal || item.batchId !== batchId) throw new NotFoundError('preview');
  return item.proposal;
}

/** Where an import stands at this moment; the rate is for the caller to say, who has seen it before. */
export function readProgress(desk: Desk, actor: Actor, id: number): ImportProgress {
  requireRight(actor, 'import');
  const batch = Number.isSafeInteger(id) ? findBatch(desk.db, id) : null;
  if (!batch) throw new NotFoundError('import');
  const { counts, facts } = countItems(desk.db, [id]).get(id)!;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const open = batch.state === 'undoing' ? counts.new + counts.version : counts.pending;
  return {
    id,
    state: batch.state,
    filesWaiting: countFilesWaiting(desk.db, id),
    total,
    done: total - open,
    counts,
    facts,
    perSecond: null,
    secondsLeft: null,
  };
}
