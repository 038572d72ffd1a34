import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Role } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import { accounts, users, verifications } from '@/db/schema/tables';

/** A person of the desk, without any secret. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
}

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  createdAt: users.createdAt,
};

/** Number of people who can sign in. */
export function countUsers(db: Queryable): number {
  return db.select({ n: count() }).from(users).get()?.n ?? 0;
}

/** Everybody, by name. */
export function listUserRows(db: Queryable): UserRow[] {
  return db.select(columns).from(users).orderBy(asc(users.name), asc(users.email)).all();
}

/** The person with this e-mail address (lower case), or null. */
export function findUserByEmail(db: Queryable, email: string): UserRow | null {
  return db.select(columns).from(users).where(eq(users.email, email)).get() ?? null;
}

/** Store a person with a password hash; the sign-in library finds it under the provider "credential". */
export function storeUser(
  db: Queryable,
  user: UserRow & { passwordHash: string; accountRowId: string },
): void {
  const { passwordHash, accountRowId, ...row } = user;
  db.insert(users)
    .values({ ...row, updatedAt: row.createdAt })
    .run();
  db.insert(accounts)
    .values({
      id: accountRowId,
      accountId: row.id,
      providerId: 'credential',
      userId: row.id,
      password: passwordHash,
      createdAt: row.createdAt,
      updatedAt: row.createdAt,
    })
    .run();
}

/** Replace every one-time link of a purpose by one whose secret has this hash. */
export function replaceLink(
  db: Queryable,
  link: { id: string; purpose: string; hash: string; expiresAt: Date; now: Date },
): void {
  removeLinks(db, link.purpose);
  db.insert(verifications)
    .values({
      id: link.id,
      identifier: link.purpose,
      value: link.hash,
      expiresAt: link.expiresAt,
      createdAt: link.now,
      updatedAt: link.now,
    })
    .run();
}

/** True while a link of this purpose with this hash has neither been used nor run out. */
export function isLinkLive(db: Queryable, purpose: string, hash: string, now: Date): boolean {
  const row = db
    .select({ id: verifications.id })
    .from(verifications)
    .where(
      and(
        eq(verifications.identifier, purpose),
        eq(verifications.value, hash),
        gt(verifications.expiresAt, now),
      ),
    )
    .get();
  return row !== undefined;
}

/** Make every link of a purpose void. */
export function removeLinks(db: Queryable, purpose: string): void {
  db.delete(verifications).where(eq(verifications.identifier, purpose)).run();
}
