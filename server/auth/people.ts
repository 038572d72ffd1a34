import { z } from 'zod';
import { type Actor, roleSchema } from '@/core/model/user';
import type { PeopleView } from '@/core/views/account';
import type { Queryable } from '@/db/connection';
import {
  countActiveAdmins,
  findUserById,
  listUserRows,
  type UserRow,
  updateUser,
} from '@/db/queries/account-user';
import { deleteTokensOf } from '@/db/queries/api-token';
import { listLiveInvitations } from '@/db/queries/invitation';
import { deleteSessionsOf, readLastSeen } from '@/db/queries/session-list';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { actorKey, requireRight } from './require';

export const roleOrderSchema = z.strictObject({ role: roleSchema });
export const activeOrderSchema = z.strictObject({ isActive: z.boolean() });

/** Everybody who has or had an account, by name, and the invitations that nobody has followed yet. */
export function readPeople(desk: Desk, actor: Actor, now = new Date()): PeopleView {
  requireRight(actor, 'manage-users');
  const rows = listUserRows(desk.db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const seen = readLastSeen(desk.db);
  const isOneAdmin = countActiveAdmins(desk.db) === 1;
  return {
    people: rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      since: row.createdAt.toISOString(),
      lastSeen: seen.get(row.id)?.toISOString().slice(0, 10) ?? null,
      isActive: row.deactivatedAt === null,
      isYou: row.id === actorKey(actor),
      isLastAdmin: isOneAdmin && row.role === 'admin' && row.deactivatedAt === null,
    })),
    invitations: listLiveInvitations(desk.db, now).map((row) => ({
      id: row.id,
      email: row.email,
      role: row.role,
      invitedBy: names.get(row.invitedBy) ?? row.invitedBy.replace(/^local:/, 'Command line: '),
      expires: row.expiresAt.toISOString(),
    })),
  };
}

/** Give a person another role, which holds from their next request on. Throws NotFoundError, ConflictError for the last admin. */
export function changeRole(
  desk: Desk,
  actor: Actor,
  id: string,
  { role }: z.infer<typeof roleOrderSchema>,
  now = new Date(),
): void {
  changePerson(desk, actor, id, (tx, user) => {
    if (user.role === role) return null;
    if (role !== 'admin') requireAnotherAdmin(tx, user);
    updateUser(tx, id, { role }, now);
    return { at: now, action: 'change-role', before: { role: user.role }, after: { role } };
  });
}

/**
 * Switch an account off: its sessions end, its tokens are void, nobody signs in with it. What the person did stays, with their
 * name. Throws NotFoundError, ConflictError for the last admin.
 */
export function deactivatePerson(desk: Desk, actor: Actor, id: string, now = new Date()): void {
  changePerson(desk, actor, id, (tx, user) => {
    if (user.deactivatedAt) return null;
    requireAnotherAdmin(tx, user);
    updateUser(tx, id, { deactivatedAt: now }, now);
    const endedSessions = deleteSessionsOf(tx, id);
    const voidTokens = deleteTokensOf(tx, id);
    return {
      at: now,
      action: 'deactivate-person',
      before: { isActive: true },
      after: { isActive: false, endedSessions, voidTokens },
    };
  });
}

/** Switch an account on again: its role and password are those from before, its sessions and tokens stay gone. */
export function reactivatePerson(desk: Desk, actor: Actor, id: string, now = new Date()): void {
  changePerson(desk, actor, id, (tx, user) => {
    if (!user.deactivatedAt) return null;
    updateUser(tx, id, { deactivatedAt: null }, now);
    return { at: now, action: 'reactivate-person', before: { isActive: false }, after: { isActive: true } };
  });
}

interface Change {
  at: Date;
  action: string;
  before: object;
  after: object;
}

function changePerson(
  desk: Desk,
  actor: Actor,
  id: string,
  change: (tx: Queryable, user: UserRow) => Change | null,
): void {
  requireRight(actor, 'manage-users');
  desk.db.transaction(
    (tx) => {
      const user = findUserById(tx, id);
      if (!user) throw new NotFoundError('person');
      const made = change(tx, user);
      if (made) {
        storeAuditEntry(tx, { ...made, actor: actorKey(actor), subjectKind: 'user', subjectId: id });
      }
    },
    { behavior: 'immediate' },
  );
}

/** Throws ConflictError when this is the only admin who can sign in: nobody could let anybody in any more. */
function requireAnotherAdmin(db: Queryable, user: UserRow): void {
  if (user.role !== 'admin' || user.deactivatedAt || countActiveAdmins(db) > 1) return;
  throw new ConflictError(
    `${user.name} is the last admin of this desk.`,
    'Make somebody else an admin first.',
  );
}
