import { and, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { isRereading, type RereadState } from '@/core/views/rereads';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { rereadItems, rereads } from '@/db/schema/tables';

export type Reread = typeof rereads.$inferSelect;
export type NewRereadItem = typeof rereadItems.$inferInsert;

const insertReread = rowInsert(rereads);
const listById = rowSelect<[number], typeof rereads>(rereads, 'WHERE id = ?');

/** Open a run; returns its id. */
export const storeReread = (db: Queryable, run: typeof rereads.$inferInsert): number => insertReread(db, run);

export const updateReread = rowUpdate(rereads);

/** The run with this id, or null. */
export const findReread = (db: Queryable, id: number): Reread | null => listById(db, id)[0] ?? null;

/** Note an article in which something changed, or that could not be read. */
export const storeRereadItem = rowInsert(rereadItems);

/** Move a run from one of some states to another, as `moveBatch` moves an import; false when it was in none of them. */
export function moveReread(
  db: Queryable,
  id: number,
  from: RereadState[],
  set: Partial<Reread> & { state: RereadState },
): boolean {
  const { changes } = db
    .update(rereads)
    .set(isRereading(set.state) ? set : { ...set, leaseOwner: null, leaseUntil: null })
    .where(and(eq(rereads.id, id), inArray(rereads.state, from)))
    .run();
  return changes > 0;
}

type Tally = Record<'added' | 'changed' | 'removed' | 'kept' | 'failed', number>;

/**
 * Note that an article is dealt with: the run goes on behind it, whatever ends the process. `articles` counts those
 * before it in which there was nothing to do.
 */
export function advanceReread(
  db: Queryable,
  id: number,
  articleId: number,
  { added, changed, removed, kept, failed }: Tally,
  articles = 1,
): void {
  prepared<number[], never>(
    db,
    `UPDATE rereads SET at_article = ?, articles = articles + ?, added = added + ?, changed = changed + ?,
       removed = removed + ?, kept = kept + ?, failed = failed + ? WHERE id = ?`,
  ).run(articleId, articles, added, changed, removed, kept, failed, id);
}

/** The run that was begun last, of those for the themes or of the others; null when there was none. */
export function findLatestReread(db: Queryable, isForThemes = false): Reread | null {
  const where = isForThemes ? eq(rereads.scope, 'themes') : ne(rereads.scope, 'themes');
  return db.select().from(rereads).where(where).orderBy(desc(rereads.id)).limit(1).get() ?? null;
}

/** Runs over the themes that came to no end of their own, newest first, back to the last one that did. */
export function listUnfinishedThemeRuns(db: Queryable): Reread[] {
  const isForThemes = eq(rereads.scope, 'themes');
  const finished = db
    .select({ id: sql`coalesce(max(${rereads.id}), 0)` })
    .from(rereads)
    .where(and(isForThemes, eq(rereads.state, 'done')));
  return db
    .select()
    .from(rereads)
    .where(and(isForThemes, gt(rereads.id, finished)))
    .orderBy(desc(rereads.id))
    .all();
}

/** Runs that are not over, oldest first. */
export function listOpenRereads(db: Queryable): Reread[] {
  return db
    .select()
    .from(rereads)
    .where(inArray(rereads.state, ['running', 'cancelling']))
    .orderBy(rereads.id)
    .all();
}

/** Claim a run for `owner` until `until`; false when somebody else has it. */
export function claimReread(db: Queryable, id: number, owner: string, now: Date, until: Date): boolean {
  const isFree = or(isNull(rereads.leaseOwner), eq(rereads.leaseOwner, owner), lt(rereads.leaseUntil, now));
  const { changes } = db
    .update(rereads)
    .set({ leaseOwner: owner, leaseUntil: until })
    .where(and(eq(rereads.id, id), isFree))
    .run();
  return changes > 0;
}

/** Give up a claim of `owner`. */
export function releaseReread(db: Queryable, id: number, owner: string): void {
  db.update(rereads)
    .set({ leaseOwner: null, leaseUntil: null })
    .where(and(eq(rereads.id, id), eq(rereads.leaseOwner, owner)))
    .run();
}

/** All parameters occur in each, as SQLite wants those that are given. */
const IN_SCOPE = {
  older: 'extractor_version <> @version AND @article IS NULL',
  all: '@version IS NOT NULL AND @article IS NULL',
  article: '@version IS NOT NULL AND id = @article',
  themes: '@version IS NOT NULL AND @article IS NULL',
} as const;

type ScopeParameters = {
  version: string;
  after: number;
  until: number;
  article: number | null;
  limit: number;
};

type Scoped = Pick<Reread, 'scope' | 'articleId' | 'extractorVersion' | 'untilArticle'>;

/** The next articles of a run behind the one with the id `after`, in the order of their ids. */
export function listNextArticles(db: Queryable, run: Scoped, limit: number, after = 0): number[] {
  return prepared<[ScopeParameters], number>(
    db,
    `SELECT id FROM articles WHERE id > @after AND id <= @until AND ${IN_SCOPE[run.scope]} ORDER BY id LIMIT @limit`,
  )
    .pluck()
    .all({
      version: run.extractorVersion,
      after,
      until: run.untilArticle,
      article: run.articleId,
      limit,
    }) as number[];
}

/** How many articles there are, the newest one's id, and how many another version of the extractor read. */
export function countArchive(
  db: Queryable,
  version: string,
): { articles: number; newest: number; older: number } {
  return prepared<[string], { articles: number; newest: number; older: number }>(
    db,
    `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT coalesce(max(id), 0) FROM articles) AS newest,
       (SELECT count(*) FROM articles WHERE extractor_version <> ?) AS older`,
  ).get(version)!;
}

/** Decisions of people on facts of articles. */
export function countArticleDecisions(db: Queryable): number {
  return prepared<[], number>(db, 'SELECT count(*) FROM decisions WHERE article_id IS NOT NULL')
    .pluck()
    .get() as number;
}

/** A page of a run's items, in the order in which the articles were read. */
export function listRereadItems(db: Queryable, rereadId: number, after: number, limit: number) {
  return db
    .select()
    .from(rereadItems)
    .where(and(eq(rereadItems.rereadId, rereadId), gt(rereadItems.id, after)))
    .orderBy(rereadItems.id)
    .limit(limit)
    .all();
}
