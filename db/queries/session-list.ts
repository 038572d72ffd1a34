import { and, desc, eq, gt, max, ne } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { sessions } from '@/db/schema/tables';

/** A place where somebody is signed in, without the secret of its cookie. */
export interface SessionRow {
  id: string;
  createdAt: Date;
  /** When its cookie was last renewed: once a day at most. */
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

/** Where a person is signed in, the newest first. */
export function listSessionsOf(db: Queryable, userId: string, now: Date): SessionRow[] {
  return db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .all();
}

/** End one session of this person. Returns false when there is none such. */
export function deleteSession(db: Queryable, userId: string, id: string): boolean {
  const where = and(eq(sessions.userId, userId), eq(sessions.id, id));
  return db.delete(sessions).where(where).run().changes > 0;
}

/** End every session of this person but the one to `keep`. Returns how many. */
export function deleteSessionsOf(db: Queryable, userId: string, keep: string | null = null): number {
  const own = eq(sessions.userId, userId);
  return db
    .delete(sessions)
    .where(keep === null ? own : and(own, ne(sessions.id, keep)))
    .run().changes;
}

/** When each person who is signed in was last seen, to the day. */
export function readLastSeen(db: Queryable): Map<string, Date> {
  const rows = db
    .select({ userId: sessions.userId, at: max(sessions.updatedAt) })
    .from(sessions)
    .groupBy(sessions.userId)
    .all();
  return new Map(rows.flatMap(({ userId, at }) => (at ? [[userId, at] as const] : [])));
}
