import { eq } from 'drizzle-orm';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { articles, uploads } from '@/db/schema/tables';

type NewUpload = typeof uploads.$inferInsert;

const insertUpload = rowInsert(uploads);

/** Keep the raw bytes of an upload, once however often they come; returns its id. */
export function storeUpload(db: Queryable, upload: NewUpload): number {
  const known = prepared<[string], { id: number }>(db, 'SELECT id FROM uploads WHERE sha256 = ?').get(
    upload.sha256,
  );
  return known?.id ?? insertUpload(db, upload);
}

/** The raw upload that an article was read from, or null. */
export function findUploadOf(db: Queryable, articleId: number): typeof uploads.$inferSelect | null {
  const row = db
    .select({ upload: uploads })
    .from(articles)
    .innerJoin(uploads, eq(uploads.id, articles.uploadId))
    .where(eq(articles.id, articleId))
    .get();
  return row?.upload ?? null;
}
