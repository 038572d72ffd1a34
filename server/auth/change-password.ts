import { randomUUID } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { findPasswordHash, findUserById, updatePassword } from '@/db/queries/account-user';
import { deleteSessionsOf } from '@/db/queries/session-list';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { PASSWORD_LENGTH, passwordSchema } from './password';
import { countTry, forgetTries } from './rate-limits';
import { actorKey, requireRight } from './require';
import type { Session } from './session';

export const passwordChangeSchema = z.strictObject({
  current: z.string().max(PASSWORD_LENGTH.max),
  password: passwordSchema,
});

/**
 * Change one's own password, which ends every other session; returns how many. Throws InvalidInputError when the present
 * password is not right, TooManyTriesError when it was guessed at, ConflictError for who has none.
 */
export async function changePassword(
  desk: Desk,
  { actor, id: sessionId }: Session,
  change: z.infer<typeof passwordChangeSchema>,
  now = new Date(),
): Promise<{ ended: number }> {
  requireRight(actor, 'keep-account');
  const hash = findPasswordHash(desk.db, actor.id);
  if (hash === null) {
    throw new ConflictError(
      'You have no password on this desk: you come in by single sign-on.',
      'Change the password at its provider; for one of the desk’s own, ask whoever runs the server.',
    );
  }
  await countTry('password', actor.id);
  if (!(await verifyPassword({ hash, password: change.current }))) {
    throw new InvalidInputError('current', 'This is not your present password.');
  }
  await forgetTries('password', actor.id);
  const passwordHash = await hashPassword(change.password);
  return { ended: storePassword(desk, actor, actor.id, passwordHash, sessionId, now) };
}

/** True for who can sign in with a password; people who came by single sign-on have none. */
export function hasPassword(desk: Desk, { actor }: Session): boolean {
  requireRight(actor, 'keep-account');
  return findPasswordHash(desk.db, actor.id) !== null;
}

/**
 * Give somebody another password, who has forgotten theirs: all their sessions end. For whoever runs the command line; over
 * the web nobody sets another’s password. Throws NotFoundError.
 */
export async function setPassword(
  desk: Desk,
  actor: Actor,
  userId: string,
  password: string,
  now = new Date(),
): Promise<void> {
  requireRight(actor, 'manage-users');
  const passwordHash = await hashPassword(parseInput(passwordSchema, password));
  if (!findUserById(desk.db, userId)) throw new NotFoundError('person');
  storePassword(desk, actor, userId, passwordHash, null, now);
}

function storePassword(
  desk: Desk,
  actor: Actor,
  userId: string,
  passwordHash: string,
  keep: string | null,
  now: Date,
): number {
  return desk.db.transaction(
    (tx) => {
      updatePassword(tx, userId, { passwordHash, accountRowId: randomUUID() }, now);
      const ended = deleteSessionsOf(tx, userId, keep);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'change-password',
        subjectKind: 'user',
        subjectId: userId,
        after: { endedSessions: ended },
      });
      return ended;
    },
    { behavior: 'immediate' },
  );
}
