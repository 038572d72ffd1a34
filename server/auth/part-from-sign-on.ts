import type { Actor } from '@/core/model/user';
import { findUserById } from '@/db/queries/account-user';
import { deleteSessionsOf } from '@/db/queries/session-list';
import { deleteSignOnIdentities } from '@/db/queries/sign-on-account';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { actorKey, requireRight } from './require';

/**
 * Forget the identities at the sign-on provider that a person signs on with, for one who has got another there; their sessions end,
 * and the next sign-on with their address ties the account anew. Returns how many there were. Throws NotFoundError.
 */
export function partFromSignOn(desk: Desk, actor: Actor, userId: string, now = new Date()): number {
  requireRight(actor, 'manage-users');
  return desk.db.transaction(
    (tx) => {
      if (!findUserById(tx, userId)) throw new NotFoundError('person');
      const identities = deleteSignOnIdentities(tx, userId);
      if (identities === 0) return 0;
      const endedSessions = deleteSessionsOf(tx, userId);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'part-from-sign-on',
        subjectKind: 'user',
        subjectId: userId,
        after: { identities, endedSessions },
      });
      return identities;
    },
    { behavior: 'immediate' },
  );
}
