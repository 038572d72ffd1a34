import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import {
  countUsers,
  isLinkLive,
  removeLinks,
  replaceLink,
  storeUser,
  type UserRow,
} from '@/db/queries/account-user';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { hashSecret, makeSecret } from './one-time-secret';
import { type NewUser, newUserSchema } from './password';

const PURPOSE = 'first-admin';
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * A fresh one-time link with which whoever started the desk becomes its first admin; null once anybody can sign in.
 * Earlier links die. Only a hash of the secret is stored, so a copy of the database lets nobody in.
 */
export function issueFirstAdminLink(desk: Desk, origin: string, now = new Date()): string | null {
  return desk.db.transaction(
    (tx) => {
      if (countUsers(tx) > 0) return null;
      const token = makeSecret();
      const expiresAt = new Date(now.getTime() + LIFETIME_MS);
      replaceLink(tx, { id: randomUUID(), purpose: PURPOSE, hash: hashSecret(token), expiresAt, now });
      return `${origin.replace(/\/$/, '')}/setup/${token}`;
    },
    { behavior: 'immediate' },
  );
}

/** True while this link can still make the first admin. */
export function isFirstAdminLinkLive(desk: Desk, token: string, now = new Date()): boolean {
  return countUsers(desk.db) === 0 && isLinkLive(desk.db, PURPOSE, hashSecret(token), now);
}

/**
 * Make the first admin with a one-time link, which dies by it. Throws ConflictError when the link is dead: used,
 * run out, replaced by a newer one, or somebody can sign in already.
 */
export async function createFirstAdmin(
  desk: Desk,
  token: string,
  input: Omit<NewUser, 'role'>,
  now = new Date(),
): Promise<UserRow> {
  const { password, ...person } = parseInput(newUserSchema, { ...input, role: 'admin' });
  const dead = () =>
    new ConflictError(
      'This link has been used or has run out.',
      'Start the desk again: while nobody can sign in, each start prints a new link.',
    );
  if (!isFirstAdminLinkLive(desk, token, now)) throw dead();
  const passwordHash = await hashPassword(password);
  const user: UserRow = { id: randomUUID(), ...person, createdAt: now, deactivatedAt: null };
  return desk.db.transaction(
    (tx) => {
      // Asked again under the write lock: two people may have followed the link at once.
      if (countUsers(tx) > 0 || !isLinkLive(tx, PURPOSE, hashSecret(token), now)) throw dead();
      removeLinks(tx, PURPOSE);
      storeUser(tx, { ...user, passwordHash, accountRowId: randomUUID() });
      storeAuditEntry(tx, {
        at: now,
        actor: user.id,
        action: 'create-first-admin',
        subjectKind: 'user',
        subjectId: user.id,
        after: { name: user.name, email: user.email, role: user.role },
      });
      return user;
    },
    { behavior: 'immediate' },
  );
}
