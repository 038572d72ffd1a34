import { prepared } from '../client';
import type { Queryable } from '../connection';
import { rowsInsert } from '../rows';
import { articleBands } from '../schema/tables';

/** An article that may be a near duplicate, as its fingerprint says. */
export interface Candidate {
  id: number;
  /** Bands that it shares. */
  shared: number;
  published: string | null;
  fingerprint: Uint8Array;
}

/** Articles looked at behind one band: a band that more share is a template's, and says little. */
const PER_BAND = 100;

const insertBands = rowsInsert(articleBands, 'ON CONFLICT DO NOTHING');

/** Store the fingerprint of an article and the bands under which it is found. */
export function storeFingerprint(
  db: Queryable,
  articleId: number,
  fingerprint: Uint8Array,
  bands: number[],
): void {
  prepared<[Buffer, number], never>(db, 'UPDATE articles SET fingerprint = ? WHERE id = ?').run(
    Buffer.from(fingerprint),
    articleId,
  );
  prepared<[number], never>(db, 'DELETE FROM article_bands WHERE article_id = ?').run(articleId);
  insertBands(
    db,
    bands.map((band) => ({ band, articleId })),
  );
}

/**
 * The articles that share most bands with one (at most `limit`), stored before it or after it; replaced versions
 * and those in `gone` are left out. Ties go to the smaller id.
 */
export function listCandidates(
  db: Queryable,
  articleId: number,
  bands: number[],
  direction: 'before' | 'after',
  limit: number,
  gone: ReadonlySet<number>,
): Candidate[] {
  const near = prepared<[number, number], number>(
    db,
    direction === 'before'
      ? `SELECT article_id FROM article_bands WHERE band = ? AND article_id < ? ORDER BY article_id DESC LIMIT ${PER_BAND}`
      : `SELECT article_id FROM article_bands WHERE band = ? AND article_id > ? ORDER BY article_id LIMIT ${PER_BAND}`,
  ).pluck();
  const shared = new Map<number, number>();
  for (const band of bands) {
    for (const id of near.all(band, articleId)) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const ranked = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
  const read = prepared<[number], Omit<Candidate, 'shared'>>(
    db,
    'SELECT id, published, fingerprint FROM articles WHERE id = ? AND replaced_by_id IS NULL AND fingerprint IS NOT NULL',
  );
  const found: Candidate[] = [];
  for (const [id, count] of ranked) {
    if (found.length >= limit) break;
    if (gone.has(id)) continue;
    const row = read.get(id);
    if (row) found.push({ ...row, shared: count });
  }
  return found;
}

/** The fingerprint of an article that takes part in clusters; null for a replaced version and where there is none. */
export function findFingerprint(db: Queryable, articleId: number): Uint8Array | null {
  const row = prepared<[number], { fingerprint: Buffer | null }>(
    db,
    'SELECT fingerprint FROM articles WHERE id = ? AND replaced_by_id IS NULL',
  ).get(articleId);
  return row?.fingerprint ?? null;
}

/** Articles that no fingerprint was made for yet, oldest first. */
export function listWithoutFingerprint(db: Queryable, limit: number): { id: number; text: string }[] {
  return prepared<[number], { id: number; text: string }>(
    db,
    'SELECT id, text FROM articles WHERE fingerprint IS NULL ORDER BY id LIMIT ?',
  ).all(limit);
}

/** What comparing an article with another needs. */
export interface StoredReport {
  id: number;
  text: string;
  textSha256: string;
  published: string | null;
  series: { body: string; kind: string; ordinal: number; year: number | null }[];
  dates: { lower: string; upper: string }[];
}

/** An article with the sessions and dates that it tells of; null when it is not there. */
export function findStoredReport(db: Queryable, articleId: number): StoredReport | null {
  const article = prepared<[number], Pick<StoredReport, 'id' | 'text' | 'textSha256' | 'published'>>(
    db,
    'SELECT id, text, text_sha256 AS textSha256, published FROM articles WHERE id = ?',
  ).get(articleId);
  if (!article) return null;
  const series = prepared<[number], StoredReport['series'][number]>(
    db,
    `SELECT s.body, s.kind, e.ordinal, e.series_year AS year FROM events e JOIN series s ON s.id = e.series_id
     WHERE e.article_id = ? AND e.ordinal IS NOT NULL AND e.review_status <> 'rejected' ORDER BY e.id`,
  ).all(articleId);
  const dates = prepared<[number], StoredReport['dates'][number]>(
    db,
    `SELECT date_lower AS lower, date_upper AS upper FROM events
     WHERE article_id = ? AND date_lower IS NOT NULL AND date_upper IS NOT NULL AND review_status <> 'rejected' ORDER BY id`,
  ).all(articleId);
  return { ...article, series, dates };
}

/** The clean texts of some articles, in the order of the ids; those that are not there are left out. */
export function listArticleTexts(db: Queryable, ids: number[]): string[] {
  const read = prepared<[number], string>(db, 'SELECT text FROM articles WHERE id = ?').pluck();
  return ids.flatMap((id) => (read.get(id) as string | undefined) ?? []);
}
