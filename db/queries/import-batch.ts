import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { articles, importBatches, importItems, uploads } from '@/db/schema/tables';

export type Batch = typeof importBatches.$inferSelect;
type NewItem = typeof importItems.$inferInsert;
type NewUpload = typeof uploads.$inferInsert;

/** An article that is already here. */
export interface KnownArticle {
  id: number;
  title: string;
}

/** Open a batch; returns its id. */
export function storeBatch(db: Queryable, batch: Pick<Batch, 'startedAt' | 'startedBy' | 'channel'>): number {
  return db.insert(importBatches).values(batch).returning({ id: importBatches.id }).get().id;
}

/** The batch with this id, or null. */
export function findBatch(db: Queryable, id: number): Batch | null {
  return db.select().from(importBatches).where(eq(importBatches.id, id)).get() ?? null;
}

/** Note when a batch ended. */
export function closeBatch(db: Queryable, id: number, finishedAt: Date): void {
  db.update(importBatches).set({ finishedAt }).where(eq(importBatches.id, id)).run();
}

/** Note what became of one file of a batch. */
export function storeImportItem(db: Queryable, item: NewItem): void {
  db.insert(importItems).values(item).run();
}

/** Keep the raw bytes of an upload; returns its id. */
export function storeUpload(db: Queryable, upload: NewUpload): number {
  return db.insert(uploads).values(upload).returning({ id: uploads.id }).get().id;
}

/** The article that was made from exactly these bytes, or null. */
export function findArticleByBytes(db: Queryable, sha256: string): KnownArticle | null {
  return (
    db
      .select({ id: articles.id, title: articles.title })
      .from(articles)
      .innerJoin(uploads, eq(uploads.id, articles.uploadId))
      .where(eq(uploads.sha256, sha256))
      .get() ?? null
  );
}

/** The article with exactly this clean text, whatever file it came in, or null. */
export function findArticleByText(db: Queryable, textSha256: string): KnownArticle | null {
  return (
    db
      .select({ id: articles.id, title: articles.title })
      .from(articles)
      .where(eq(articles.textSha256, textSha256))
      .get() ?? null
  );
}

/** True once any import was begun. */
export function hasBatches(db: Queryable): boolean {
  return db.select({ id: importBatches.id }).from(importBatches).limit(1).get() !== undefined;
}
