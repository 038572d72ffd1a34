import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
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
  /** Null: may sign in. */
  deactivatedAt: Date | null;
}

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  createdAt: users.createdAt,
  deactivatedAt: users.deactivatedAt,
};

/** Number of people that the desk has ever had. */
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

/** The person with this id, or null. */
export function findUserById(db: Queryable, id: string): UserRow | null {
  return db.select(columns).from(users).where(eq(users.id, id)).get() ?? null;
}

/** Number of admins who can sign in. */
export function countActiveAdmins(db: Queryable): number {
  const where = and(eq(users.role, 'admin'), isNull(users.deactivatedAt));
  return db.select({ n: count() }).from(users).where(where).get()?.n ?? 0;
}

/** Change what an admin decides about a person. */
export function updateUser(
  db: Queryable,
  id: string,
  set: Partial<Pick<UserRow, 'role' | 'deactivatedAt'>>,
  now: Date,
): void {
  db.update(users)
    .set({ ...set, updatedAt: now })
    .where(eq(users.id, id))
    .run();
}

/** Give a person another password, or the first one to somebody who came by single sign-on. */
export function updatePassword(
  db: Queryable,
  userId: string,
  credential: { passwordHash: string; accountRowId: string },
  now: Date,
): void {
  const { changes } = db
    .update(accounts)
    .set({ password: credential.passwordHash, updatedAt: now })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
    .run();
  if (changes === 0) storeCredential(db, { userId, ...credential, now });
}

/** The hash of a person's password, or null. */
export function findPasswordHash(db: Queryable, userId: string): string | null {
  const where = and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential'));
  return db.select({ password: accounts.password }).from(accounts).where(where).get()?.password ?? null;
}

type NewUserRow = Omit<UserRow, 'deactivatedAt'> & Partial<Pick<UserRow, 'deactivatedAt'>>;

/** Store a person who has no way in yet. */
export function storeUserRow(db: Queryable, row: NewUserRow): void {
  db.insert(users)
    .values({ ...row, updatedAt: row.createdAt })
    .run();
}

/** Store a person with a password hash. */
export function storeUser(
  db: Queryable,
  user: NewUserRow & { passwordHash: string; accountRowId: string },
): void {
  const { passwordHash, accountRowId, ...row } = user;
  storeUserRow(db, row);
  storeCredential(db, { userId: row.id, passwordHash, accountRowId, now: row.createdAt });
}

/** The sign-in library finds a password under the provider "credential". */
function storeCredential(
  db: Queryable,
  row: { userId: string; passwordHash: string; accountRowId: string; now: Date },
): void {
  db.insert(accounts)
    .values({
      id: row.accountRowId,
      accountId: row.userId,
      providerId: 'credential',
      userId: row.userId,
      password: row.passwordHash,
      createdAt: row.now,
      updatedAt: row.now,
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
