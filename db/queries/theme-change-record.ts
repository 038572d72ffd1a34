import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { ThemeChange } from '@/core/model/theme-change';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { themeChanges } from '@/db/schema/tables';

export type ThemeChangeRow = typeof themeChanges.$inferSelect;

const live = isNull(themeChanges.undoneAt);

/** Changes of the scheme that stand, oldest first. */
export function listLiveThemeChanges(db: Queryable): ThemeChange[] {
  return db
    .select({ change: themeChanges.change })
    .from(themeChanges)
    .where(live)
    .orderBy(asc(themeChanges.id))
    .all()
    .map(({ change }) => change);
}

/** Tells whether the changes that stand have become others. */
export function readThemesStamp(db: Queryable): string {
  const { changes, newest, undone } = prepared<[], { changes: number; newest: number; undone: number }>(
    db,
    `SELECT count(*) AS changes, coalesce(max(id), 0) AS newest, count(undone_at) AS undone FROM theme_changes`,
  ).get()!;
  return `${changes} ${newest} ${undone}`;
}

/** Note a change; returns its id. */
export function storeThemeChange(db: Queryable, row: typeof themeChanges.$inferInsert): number {
  return db.insert(themeChanges).values(row).returning({ id: themeChanges.id }).get().id;
}

export function setThemeChangeBatch(db: Queryable, id: number, batch: number): void {
  db.update(themeChanges).set({ batch }).where(eq(themeChanges.id, id)).run();
}

/** The change with this id, or null. */
export const findThemeChange = (db: Queryable, id: number): ThemeChangeRow | null =>
  db.select().from(themeChanges).where(eq(themeChanges.id, id)).get() ?? null;

/** Note that a change no longer stands. */
export function undoThemeChangeRow(db: Queryable, id: number, undoneBy: string, undoneAt: Date): void {
  db.update(themeChanges).set({ undoneBy, undoneAt }).where(eq(themeChanges.id, id)).run();
}

const list = (db: Queryable, where: SQL | undefined, limit: number): ThemeChangeRow[] =>
  db.select().from(themeChanges).where(where).orderBy(desc(themeChanges.id)).limit(limit).all();

/** The changes of one theme, or of all, newest first, those that were taken back among them. */
export const listThemeChanges = (db: Queryable, key: string | null, limit: number): ThemeChangeRow[] =>
  list(db, key === null ? undefined : eq(themeChanges.themeKey, key), limit);

/** The changes of one batch that stand, oldest first. */
export const listBatch = (db: Queryable, batch: number): ThemeChangeRow[] =>
  list(db, and(eq(themeChanges.batch, batch), live), 10_000).reverse();
