import type { Actor } from '@/core/model/user';
import { findSeriesChange, listNamedSeries, markSeriesChangeUndone } from '@/db/queries/series-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { type ChangedSeries, getNamedSeries, replayStored } from './change-series';

/**
 * Take back what somebody has done to series, the last thing or an old one: the rest of the history is replayed as if it
 * had never been done. Throws NotFoundError, and ConflictError where it was taken back already.
 */
export function undoSeriesChange(
  desk: Desk,
  actor: Actor,
  changeId: number,
  now = new Date(),
): ChangedSeries {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const row = findSeriesChange(tx, changeId);
      if (!row) throw new NotFoundError('change');
      if (row.undoneAt !== null) {
        throw new ConflictError('This was taken back already.', 'Reload the page to see how it stands.');
      }
      const by = actorKey(actor);
      markSeriesChangeUndone(tx, changeId, by, now);
      replayStored(tx);
      const { change } = row;
      const subject = change.kind === 'join' ? change.into : change.series;
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: `undo-${change.kind}-series`,
        subjectKind: 'series',
        subjectId: subject,
        before: { changeId, change },
      });
      return { changeId, seriesId: getNamedSeries(listNamedSeries(tx), subject).canonicalId };
    },
    { behavior: 'immediate' },
  );
}
