import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { findUserByEmail, storeUser } from '@/db/queries/account-user';
import {
  deleteDeadInvitations,
  deleteInvitation,
  findInvitation,
  findLiveInvitation,
  type InvitationRow,
  storeInvitation,
} from '@/db/queries/invitation';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { hashSecret, makeSecret } from './one-time-secret';
import { newUserSchema } from './password';
import { actorKey, requireRight } from './require';

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

export const invitationOrderSchema = newUserSchema.pick({ email: true, role: true }).strict();

/** What the invited say of themselves. Address and role stand in the invitation: nobody gives themselves a role. */
export const acceptanceSchema = newUserSchema.pick({ name: true, password: true }).strict();

/**
 * Invite somebody. Returns the one-time link, which is good for seven days and is told this once: only a hash is stored. An
 * earlier invitation of the same address dies. Throws InvalidInputError for an address that somebody has already.
 */
export function invitePerson(
  desk: Desk,
  actor: Actor,
  order: z.input<typeof invitationOrderSchema>,
  origin: string,
  now = new Date(),
): string {
  requireRight(actor, 'manage-users');
  const { email, role } = parseInput(invitationOrderSchema, order);
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + LIFETIME_MS);
  desk.db.transaction(
    (tx) => {
      if (findUserByEmail(tx, email)) {
        throw new InvalidInputError('email', `Somebody with the address ${email} is already here.`);
      }
      deleteDeadInvitations(tx, now);
      const invitedBy = actorKey(actor);
      const row = { hash: hashSecret(secret), email, role, invitedBy, createdAt: now, expiresAt };
      const id = storeInvitation(tx, row);
      storeAuditEntry(tx, {
        at: now,
        actor: invitedBy,
        action: 'invite-person',
        subjectKind: 'invitation',
        subjectId: id,
        after: { email, role, expires: expiresAt.toISOString() },
      });
    },
    { behavior: 'immediate' },
  );
  return `${origin.replace(/\/$/, '')}/invitation/${secret}`;
}

/** Take an invitation back: its link is dead. Throws NotFoundError. */
export function withdrawInvitation(desk: Desk, actor: Actor, id: number, now = new Date()): void {
  requireRight(actor, 'manage-users');
  desk.db.transaction(
    (tx) => {
      const row = findInvitation(tx, id);
      if (!row) throw new NotFoundError('invitation');
      deleteInvitation(tx, id);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'withdraw-invitation',
        subjectKind: 'invitation',
        subjectId: id,
        before: { email: row.email, role: row.role },
      });
    },
    { behavior: 'immediate' },
  );
}

/** Whom a link invites, while it is good; else null. Open to all: the secret in the link is the right. */
export function findInvited(
  desk: Desk,
  secret: string,
  now = new Date(),
): Pick<InvitationRow, 'email' | 'role'> | null {
  const row = findLiveInvitation(desk.db, hashSecret(secret), now);
  return row && { email: row.email, role: row.role };
}

/**
 * Become a person of the desk with an invitation, which dies by it; address and role are those of the invitation. Returns the
 * address. Throws ConflictError when the link is dead: used, withdrawn, run out or replaced by a newer one.
 */
export async function acceptInvitation(
  desk: Desk,
  secret: string,
  input: z.input<typeof acceptanceSchema>,
  now = new Date(),
): Promise<string> {
  const { name, password } = parseInput(acceptanceSchema, input);
  const dead = () =>
    new ConflictError(
      'This invitation has been used, was withdrawn or has run out.',
      'Ask an admin of the desk for a new one.',
    );
  const hash = hashSecret(secret);
  if (!findLiveInvitation(desk.db, hash, now)) throw dead();
  const passwordHash = await hashPassword(password);
  return desk.db.transaction(
    (tx) => {
      // Asked again under the write lock: two people may have followed the link at once.
      const invitation = findLiveInvitation(tx, hash, now);
      if (!invitation || findUserByEmail(tx, invitation.email)) throw dead();
      const { email, role, invitedBy } = invitation;
      const id = randomUUID();
      deleteInvitation(tx, invitation.id);
      storeUser(tx, { id, name, email, role, createdAt: now, passwordHash, accountRowId: randomUUID() });
      storeAuditEntry(tx, {
        at: now,
        actor: id,
        action: 'accept-invitation',
        subjectKind: 'user',
        subjectId: id,
        after: { name, email, role, invitedBy },
      });
      return email;
    },
    { behavior: 'immediate' },
  );
}
