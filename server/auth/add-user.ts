import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Actor } from '@/core/model/user';
import { findUserByEmail, storeUser, type UserRow } from '@/db/queries/account-user';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { type NewUser, newUserSchema } from './password';
import { actorKey, requireRight } from './require';

/** Add a person to the desk. Throws InvalidInputError for an address that somebody has already. */
export async function addUser(desk: Desk, actor: Actor, input: NewUser, now = new Date()): Promise<UserRow> {
  requireRight(actor, 'manage-users');
  const { password, ...person } = parseInput(newUserSchema, input);
  const passwordHash = await hashPassword(password);
  const user: UserRow = { id: randomUUID(), ...person, createdAt: now, deactivatedAt: null };
  return desk.db.transaction(
    (tx) => {
      if (findUserByEmail(tx, user.email)) {
        throw new InvalidInputError('email', `Somebody with the address ${user.email} is already here.`);
      }
      storeUser(tx, { ...user, passwordHash, accountRowId: randomUUID() });
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'add-user',
        subjectKind: 'user',
        subjectId: user.id,
        after: { name: user.name, email: user.email, role: user.role },
      });
      return user;
    },
    { behavior: 'immediate' },
  );
}
