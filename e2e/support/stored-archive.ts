import { join } from 'node:path';
import { inArray, sql } from 'drizzle-orm';
import { type DeskDatabase, openDatabase } from '@/db/connection';
import { articles, events, figures, uploads } from '@/db/schema/tables';
import type { OwnDesk } from './desk';

/** Change what a desk has stored, beside the desk that serves it. */
function change({ folder }: OwnDesk, work: (db: DeskDatabase) => void): void {
  const db = openDatabase(join(folder, 'lodestone.db'));
  try {
    db.transaction(() => work(db), { behavior: 'immediate' });
  } finally {
    db.$client.close();
  }
}

/** The ids of the articles with these titles. Throws when the desk does not hold them all. */
function idsOf(db: DeskDatabase, titles: string[]): number[] {
  const ids = db.select({ id: articles.id }).from(articles).where(inArray(articles.title, titles)).all();
  if (ids.length !== titles.length) throw new Error(`The desk holds ${ids.length} of ${titles.length}.`);
  return ids.map(({ id }) => id);
}

/**
 * Make the articles with these titles look as if an older extractor had read them, which dated events by the year
 * alone and knew no figures.
 */
export function readByOlderExtractor(desk: OwnDesk, titles: string[]): void {
  change(desk, (db) => {
    const ids = idsOf(db, titles);
    const year = sql`substr(${events.date}, 1, 4)`;
    db.update(articles).set({ extractorVersion: 'older' }).where(inArray(articles.id, ids)).run();
    db.update(events)
      .set({
        date: year,
        dateLower: sql`${year} || '-01-01'`,
        dateUpper: sql`${year} || '-12-31'`,
        datePrecision: 'year',
        month: null,
      })
      .where(inArray(events.articleId, ids))
      .run();
    db.delete(figures).where(inArray(figures.articleId, ids)).run();
  });
}

/** Take the bytes of what these articles were read from, as a damaged file would. */
export function emptyUploads(desk: OwnDesk, titles: string[]): void {
  change(desk, (db) => {
    const ids = idsOf(db, titles);
    const kept = db.select({ id: articles.uploadId }).from(articles).where(inArray(articles.id, ids));
    db.update(uploads)
      .set({ bytes: Buffer.alloc(0) })
      .where(inArray(uploads.id, kept))
      .run();
  });
}
