import type { Actor } from '@/core/model/user';
import { subjectsOf } from '@/core/resolution/change';
import { replay, shownAs } from '@/core/resolution/replay';
import { findEntityChange, listStandingChanges, markEntityChangeUndone } from '@/db/queries/entity-change';
import { findEntityRow } from '@/db/queries/entity-row';
import { removeUntold } from '@/db/queries/remove-untold';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { type SettledChange, settle } from './settle';

/**
 * Take a change of entities back, at any time, whatever was done since: entities stand as the changes that are left give.
 * What was made for it goes, unless somebody has done more with it. Throws NotFoundError, ConflictError.
 */
export function undoEntityChange(desk: Desk, actor: Actor, changeId: number, at = new Date()): SettledChange {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const row = findEntityChange(tx, changeId);
      if (!row) throw new NotFoundError('change');
      if (row.undoneAt) {
        throw new ConflictError(
          'This has been taken back already.',
          'Reload the page to see how things stand.',
        );
      }
      const by = actorKey(actor);
      const before = replay(listStandingChanges(tx));
      markEntityChangeUndone(tx, changeId, { by, at });
      const after = replay(listStandingChanges(tx));
      const subjects = subjectsOf(row.change);
      settle(tx, { before, after, subjects });
      removeUntold(tx, { entities: subjects, series: [], sources: [] });
      const left = subjects.find((id) => findEntityRow(tx, id) !== null) ?? subjects[0]!;
      const entityId = shownAs(after, left);
      storeAuditEntry(tx, {
        at,
        actor: by,
        action: `undo-${row.change.kind}-entity`,
        subjectKind: 'entity',
        subjectId: entityId,
        before: { changeId, change: row.change, by: row.by, at: row.at.toISOString() },
      });
      return { changeId, entityId };
    },
    { behavior: 'immediate' },
  );
}
