import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { invitations } from '@/db/schema/tables';

export type InvitationRow = typeof invitations.$inferSelect;

/** Keep an invitation, in place of the one that this address has already. Returns its number. */
export function storeInvitation(db: Queryable, row: Omit<InvitationRow, 'id'>): number {
  db.delete(invitations).where(eq(invitations.email, row.email)).run();
  return db.insert(invitations).values(row).returning({ id: invitations.id }).get().id;
}

/** The invitation with this hash that has not run out, or null. */
export function findLiveInvitation(db: Queryable, hash: string, now: Date): InvitationRow | null {
  const where = and(eq(invitations.hash, hash), gt(invitations.expiresAt, now));
  return db.select().from(invitations).where(where).get() ?? null;
}

/** The invitation with this number, or null. */
export function findInvitation(db: Queryable, id: number): InvitationRow | null {
  return db.select().from(invitations).where(eq(invitations.id, id)).get() ?? null;
}

/** The invitation of this address that has not run out, or null. */
export function findInvitationOf(db: Queryable, email: string, now: Date): InvitationRow | null {
  const where = and(eq(invitations.email, email), gt(invitations.expiresAt, now));
  return db.select().from(invitations).where(where).get() ?? null;
}

/** Invitations that nobody has followed yet, the newest first. */
export function listLiveInvitations(db: Queryable, now: Date): InvitationRow[] {
  return db
    .select()
    .from(invitations)
    .where(gt(invitations.expiresAt, now))
    .orderBy(desc(invitations.id))
    .all();
}

/** Make an invitation void. */
export function deleteInvitation(db: Queryable, id: number): void {
  db.delete(invitations).where(eq(invitations.id, id)).run();
}

/** Clear away the invitations that have run out. */
export function deleteDeadInvitations(db: Queryable, now: Date): void {
  db.delete(invitations).where(lte(invitations.expiresAt, now)).run();
}
