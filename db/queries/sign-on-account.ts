import { and, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { accounts } from '@/db/schema/tables';

/** Under which the sign-in library finds the identities at the sign-on provider; also the end of the address it sends people back to. */
export const SIGN_ON_PROVIDER = 'sso';

const ofProvider = eq(accounts.providerId, SIGN_ON_PROVIDER);

/** Whose identity this is, or null. */
export function findSignOnOwner(db: Queryable, identity: string): string | null {
  const where = and(ofProvider, eq(accounts.accountId, identity));
  return db.select({ userId: accounts.userId }).from(accounts).where(where).get()?.userId ?? null;
}

/** The identities that a person signs on with. */
export function listSignOnIdentities(db: Queryable, userId: string): string[] {
  const rows = db
    .select({ identity: accounts.accountId })
    .from(accounts)
    .where(and(ofProvider, eq(accounts.userId, userId)))
    .all();
  return rows.map(({ identity }) => identity);
}

/** Tie an identity to a person. None of the provider’s tokens are kept. */
export function storeSignOnIdentity(
  db: Queryable,
  row: { id: string; identity: string; userId: string; now: Date },
): void {
  db.insert(accounts)
    .values({
      id: row.id,
      accountId: row.identity,
      providerId: SIGN_ON_PROVIDER,
      userId: row.userId,
      createdAt: row.now,
      updatedAt: row.now,
    })
    .run();
}

/** Part a person from all their identities. Returns how many there were. */
export function deleteSignOnIdentities(db: Queryable, userId: string): number {
  return db
    .delete(accounts)
    .where(and(ofProvider, eq(accounts.userId, userId)))
    .run().changes;
}
