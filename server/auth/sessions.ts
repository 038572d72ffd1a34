import type { SessionsView } from '@/core/views/account';
import { deleteSession, deleteSessionsOf, listSessionsOf } from '@/db/queries/session-list';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { describeDevice } from './describe-device';
import { requireRight } from './require';
import type { Session } from './session';

/** Where one is signed in: this session first, then the newest. */
export function readSessions(desk: Desk, { actor, id }: Session, now = new Date()): SessionsView {
  requireRight(actor, 'keep-account');
  const rows = listSessionsOf(desk.db, actor.id, now).map((row) => ({
    id: row.id,
    isThis: row.id === id,
    since: row.createdAt.toISOString(),
    lastSeen: row.updatedAt.toISOString().slice(0, 10),
    device: describeDevice(row.userAgent),
    address: row.ipAddress || null,
  }));
  return { sessions: rows.sort((a, b) => Number(b.isThis) - Number(a.isThis)) };
}

/** End one of one’s own sessions. Throws NotFoundError, also for somebody else’s. */
export function endSession(desk: Desk, session: Session, id: string, now = new Date()): SessionsView {
  requireRight(session.actor, 'keep-account');
  desk.db.transaction(
    (tx) => {
      if (!deleteSession(tx, session.actor.id, id)) throw new NotFoundError('session');
      auditEnd(tx, session, 1, now);
    },
    { behavior: 'immediate' },
  );
  return readSessions(desk, session, now);
}

/** End all of one’s own sessions but this. */
export function endOtherSessions(desk: Desk, session: Session, now = new Date()): SessionsView {
  requireRight(session.actor, 'keep-account');
  desk.db.transaction(
    (tx) => {
      const ended = deleteSessionsOf(tx, session.actor.id, session.id);
      if (ended > 0) auditEnd(tx, session, ended, now);
    },
    { behavior: 'immediate' },
  );
  return readSessions(desk, session, now);
}

function auditEnd(
  db: Parameters<typeof storeAuditEntry>[0],
  { actor }: Session,
  sessions: number,
  at: Date,
): void {
  storeAuditEntry(db, {
    at,
    actor: actor.id,
    action: 'end-sessions',
    subjectKind: 'user',
    subjectId: actor.id,
    after: { sessions },
  });
}
