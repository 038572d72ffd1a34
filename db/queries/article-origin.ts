import type { ColumnMapping } from '@/core/model/table';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** What reading an article's upload once more needs, but for the bytes. */
export interface ArticleOrigin {
  articleId: number;
  uploadId: number;
  filename: string;
  /** As the sender declared it, else as it was found to be. */
  mediaType: string;
  /** Where in the upload the report stands; null when the upload is the report. */
  part: string | null;
  /** Address that it was fetched from; null for a file. */
  fetchedFrom: string | null;
  /** How a person wanted the columns of a table read. */
  columns: ColumnMapping | null;
}

interface Row extends Omit<ArticleOrigin, 'columns'> {
  declared: string | null;
  columns: string | null;
}

/** How an article came in; null when it is not there. */
export function findArticleOrigin(db: Queryable, articleId: number): ArticleOrigin | null {
  const row = prepared<[number], Row>(
    db,
    `SELECT a.id AS articleId, a.upload_id AS uploadId, u.filename, u.media_type AS mediaType, a.part,
       iif(i.entry IS NULL, f.media_type, NULL) AS declared, f.url AS fetchedFrom, f.columns
     FROM articles a JOIN uploads u ON u.id = a.upload_id
     LEFT JOIN import_items i ON i.id = (
       SELECT min(id) FROM import_items WHERE article_id = a.id AND outcome IN ('new', 'version'))
     LEFT JOIN import_files f ON f.id = i.file_id
     WHERE a.id = ?`,
  ).get(articleId);
  if (!row) return null;
  const { declared, columns, mediaType, ...origin } = row;
  return {
    ...origin,
    mediaType: declared ?? mediaType,
    columns: columns === null ? null : (JSON.parse(columns) as ColumnMapping),
  };
}

/** The raw bytes of an upload. */
export function getUploadBytes(db: Queryable, uploadId: number): Uint8Array {
  const row = prepared<[number], { bytes: Buffer }>(db, 'SELECT bytes FROM uploads WHERE id = ?').get(
    uploadId,
  );
  if (!row) throw new Error(`The raw upload ${uploadId} has gone.`);
  return row.bytes;
}
