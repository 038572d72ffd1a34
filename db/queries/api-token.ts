import { and, count, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { apiTokens, users } from '@/db/schema/tables';
import type { UserRow } from './account-user';

export type TokenRow = Omit<typeof apiTokens.$inferSelect, 'hash'>;

const columns = {
  id: apiTokens.id,
  ownerId: apiTokens.ownerId,
  name: apiTokens.name,
  hint: apiTokens.hint,
  scopes: apiTokens.scopes,
  createdAt: apiTokens.createdAt,
  expiresAt: apiTokens.expiresAt,
  lastUsedAt: apiTokens.lastUsedAt,
};

/** Keep a token. Returns its number. */
export function storeToken(
  db: Queryable,
  row: Omit<TokenRow, 'id' | 'lastUsedAt'> & { hash: string },
): number {
  return db.insert(apiTokens).values(row).returning({ id: apiTokens.id }).get().id;
}

/** The tokens of a person, the newest first; those that have run out as well. */
export function listTokensOf(db: Queryable, ownerId: string): TokenRow[] {
  return db
    .select(columns)
    .from(apiTokens)
    .where(eq(apiTokens.ownerId, ownerId))
    .orderBy(desc(apiTokens.id))
    .all();
}

/** Number of tokens of a person. */
export function countTokensOf(db: Queryable, ownerId: string): number {
  return db.select({ n: count() }).from(apiTokens).where(eq(apiTokens.ownerId, ownerId)).get()?.n ?? 0;
}

/** A person's token with this number, or null. */
export function findToken(db: Queryable, ownerId: string, id: number): TokenRow | null {
  const where = and(eq(apiTokens.ownerId, ownerId), eq(apiTokens.id, id));
  return db.select(columns).from(apiTokens).where(where).get() ?? null;
}

/** The token with this hash and its owner, while it is good and the owner may sign in; else null. */
export function findLiveToken(
  db: Queryable,
  hash: string,
  now: Date,
): { token: TokenRow; owner: Pick<UserRow, 'id' | 'name' | 'email' | 'role'> } | null {
  const row = db
    .select({
      token: columns,
      owner: { id: users.id, name: users.name, email: users.email, role: users.role },
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.ownerId))
    .where(and(eq(apiTokens.hash, hash), gt(apiTokens.expiresAt, now), isNull(users.deactivatedAt)))
    .get();
  return row ?? null;
}

/** Note when a token was used. */
export function noteTokenUse(db: Queryable, id: number, at: Date): void {
  db.update(apiTokens).set({ lastUsedAt: at }).where(eq(apiTokens.id, id)).run();
}

/** Make a token void. */
export function deleteToken(db: Queryable, id: number): void {
  db.delete(apiTokens).where(eq(apiTokens.id, id)).run();
}

/** Make every token of a person void. Returns how many. */
export function deleteTokensOf(db: Queryable, ownerId: string): number {
  return db.delete(apiTokens).where(eq(apiTokens.ownerId, ownerId)).run().changes;
}
