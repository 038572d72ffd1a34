import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ImportDetail, ImportItemView, ImportSummary } from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { articles, importBatches, importItems, users } from '@/db/schema/tables';

const outcomes = (outcome: ImportItemView['outcome']) =>
  sql<number>`count(*) FILTER (WHERE ${importItems.outcome} = ${outcome})`.mapWith(Number);

/** Who is not, or no longer, among the people of the desk. */
function nameOf(actor: string): string {
  return actor.startsWith('local:')
    ? `${actor.slice('local:'.length)}, on the server`
    : 'Somebody who has left';
}

function summariesOf(db: Queryable, ids: number[]): ImportSummary[] {
  const rows = db
    .select({
      id: importBatches.id,
      startedAt: importBatches.startedAt,
      finishedAt: importBatches.finishedAt,
      startedBy: importBatches.startedBy,
      person: users.name,
      channel: importBatches.channel,
      new: outcomes('new'),
      duplicate: outcomes('duplicate'),
      rejected: outcomes('rejected'),
      facts: sql<number>`coalesce(sum(${importItems.facts}), 0)`.mapWith(Number),
    })
    .from(importBatches)
    .leftJoin(importItems, eq(importItems.batchId, importBatches.id))
    .leftJoin(users, eq(users.id, importBatches.startedBy))
    .where(inArray(importBatches.id, ids))
    .groupBy(importBatches.id)
    .orderBy(desc(importBatches.id))
    .all();
  return rows.map(({ startedBy, person, startedAt, finishedAt, ...row }) => ({
    ...row,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    by: person ?? nameOf(startedBy),
  }));
}

/** The newest imports, newest first; those in which nothing was ever sent are left out. */
export function listImports(db: Queryable, limit: number): ImportSummary[] {
  const ids = db
    .selectDistinct({ id: importItems.batchId })
    .from(importItems)
    .orderBy(desc(importItems.batchId))
    .limit(limit)
    .all();
  return summariesOf(
    db,
    ids.map(({ id }) => id),
  );
}

/** One import with its files in the order in which they came, or null. */
export function findImport(db: Queryable, id: number): ImportDetail | null {
  const summary = summariesOf(db, [id])[0];
  if (!summary) return null;
  const items = db
    .select({
      id: importItems.id,
      filename: importItems.filename,
      byteLength: importItems.byteLength,
      outcome: importItems.outcome,
      reason: importItems.reason,
      remedy: importItems.remedy,
      articleId: importItems.articleId,
      articleTitle: articles.title,
      facts: importItems.facts,
    })
    .from(importItems)
    .leftJoin(articles, eq(articles.id, importItems.articleId))
    .where(eq(importItems.batchId, id))
    .orderBy(asc(importItems.id))
    .all();
  return { ...summary, items };
}
