import { and, asc, count, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import {
  type ImportItemPage,
  type ImportSummary,
  ITEM_OUTCOMES,
  type ItemOutcome,
  type OutcomeCounts,
} from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { articles, feeds, importBatches, importFiles, importItems, users } from '@/db/schema/tables';

/** Who is not, or no longer, among the people of the desk. */
export function nameOf(actor: string): string {
  if (actor === 'feed') return 'Feed';
  return actor.startsWith('local:')
    ? `${actor.slice('local:'.length)}, on the server`
    : 'Somebody who has left';
}

export const NO_COUNTS: OutcomeCounts = {
  pending: 0,
  ready: 0,
  dropped: 0,
  cancelled: 0,
  new: 0,
  version: 0,
  duplicate: 0,
  rejected: 0,
  undone: 0,
};

/** How many items of these imports came to what, and the facts that they brought. */
export function countItems(
  db: Queryable,
  ids: number[],
): Map<number, { counts: OutcomeCounts; facts: number }> {
  const rows = db
    .select({
      batchId: importItems.batchId,
      outcome: importItems.outcome,
      n: count(),
      facts: sql<number>`sum(${importItems.facts})`.mapWith(Number),
    })
    .from(importItems)
    .where(and(inArray(importItems.batchId, ids), ne(importItems.outcome, 'container')))
    .groupBy(importItems.batchId, importItems.outcome)
    .all();
  const found = new Map(ids.map((id) => [id, { counts: { ...NO_COUNTS }, facts: 0 }]));
  for (const { batchId, outcome, n, facts } of rows) {
    if (outcome === 'container') continue;
    const sum = found.get(batchId)!;
    sum.counts[outcome] = n;
    if (outcome === 'new' || outcome === 'version') sum.facts += facts;
  }
  return found;
}

/** Files of an import that have not been opened yet. */
export function countFilesWaiting(db: Queryable, batchId: number): number {
  return (
    db
      .select({ n: count() })
      .from(importFiles)
      .where(and(eq(importFiles.batchId, batchId), inArray(importFiles.state, ['receiving', 'staged'])))
      .get()?.n ?? 0
  );
}

function summariesOf(db: Queryable, ids: number[]): ImportSummary[] {
  if (ids.length === 0) return [];
  const undoer = alias(users, 'undoer');
  const rows = db
    .select({
      id: importBatches.id,
      state: importBatches.state,
      channel: importBatches.channel,
      preview: importBatches.preview,
      startedAt: importBatches.startedAt,
      finishedAt: importBatches.finishedAt,
      startedBy: importBatches.startedBy,
      person: users.name,
      feed: feeds.title,
      firstFile: sql<string | null>`(SELECT f.filename FROM ${importFiles} f
        WHERE f.batch_id = ${importBatches.id} AND f.parent_item_id IS NULL ORDER BY f.id LIMIT 1)`,
      files: sql<number>`(SELECT count(*) FROM ${importFiles} f
        WHERE f.batch_id = ${importBatches.id} AND f.parent_item_id IS NULL)`,
      undoneAt: importBatches.undoneAt,
      undoneBy: importBatches.undoneBy,
      undoer: undoer.name,
    })
    .from(importBatches)
    .leftJoin(users, eq(users.id, importBatches.startedBy))
    .leftJoin(undoer, eq(undoer.id, importBatches.undoneBy))
    .leftJoin(feeds, eq(feeds.id, importBatches.feedId))
    .where(inArray(importBatches.id, ids))
    .orderBy(desc(importBatches.id))
    .all();
  const counted = countItems(db, ids);
  return rows.map(
    ({ startedBy, person, startedAt, finishedAt, undoneAt, undoneBy, undoer: name, ...row }) => {
      const { counts, facts } = counted.get(row.id)!;
      const items = Object.values(counts).reduce((sum, n) => sum + n, 0);
      return {
        ...row,
        // Imports of earlier versions noted items only.
        files: row.files || items,
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt?.toISOString() ?? null,
        by: person ?? nameOf(startedBy),
        counts,
        facts,
        undoneAt: undoneAt?.toISOString() ?? null,
        undoneBy: undoneBy === null ? null : (name ?? nameOf(undoneBy)),
      };
    },
  );
}

/** The newest imports, newest first; those in which nothing was ever sent are left out. */
export function listImports(db: Queryable, limit: number): ImportSummary[] {
  const ids = db
    .select({ id: importBatches.id })
    .from(importBatches)
    .where(
      sql`EXISTS (SELECT 1 FROM ${importItems} WHERE ${importItems.batchId} = ${importBatches.id})
        OR EXISTS (SELECT 1 FROM ${importFiles} WHERE ${importFiles.batchId} = ${importBatches.id})`,
    )
    .orderBy(desc(importBatches.id))
    .limit(limit)
    .all();
  return summariesOf(
    db,
    ids.map(({ id }) => id),
  );
}

/** One import, or null. */
export function findImportSummary(db: Queryable, id: number): ImportSummary | null {
  return summariesOf(db, [id])[0] ?? null;
}

/** Outcomes that a person sees: the reports, not the files that hold them. */
const SHOWN: ItemOutcome[] = ITEM_OUTCOMES.filter((outcome) => outcome !== 'container');

/** One page of an import's items, in the order in which they were found. */
export function listItemPage(
  db: Queryable,
  batchId: number,
  outcomes: readonly ItemOutcome[] = SHOWN,
  after = 0,
  limit = 100,
): ImportItemPage {
  const near = alias(articles, 'near');
  const rows = db
    .select({
      id: importItems.id,
      fileId: importItems.fileId,
      filename: importItems.filename,
      locator: importItems.locator,
      byteLength: importItems.byteLength,
      outcome: importItems.outcome,
      reason: importItems.reason,
      remedy: importItems.remedy,
      articleId: importItems.articleId,
      articleTitle: articles.title,
      title: importItems.title,
      facts: importItems.facts,
      nearId: importItems.nearId,
      nearTitle: near.title,
      newShare: importItems.newShare,
    })
    .from(importItems)
    .leftJoin(articles, eq(articles.id, importItems.articleId))
    .leftJoin(near, eq(near.id, importItems.nearId))
    .where(
      and(
        eq(importItems.batchId, batchId),
        inArray(importItems.outcome, [...outcomes]),
        gt(importItems.id, after),
      ),
    )
    .orderBy(asc(importItems.id))
    .limit(limit + 1)
    .all();
  const items = rows
    .slice(0, limit)
    .map(({ articleTitle, title, ...row }) => ({ ...row, title: articleTitle ?? title }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
