import type { Actor } from '@/core/model/user';
import type { EntityChange } from '@/core/resolution/change';
import { type Resolution, replay, shownAs } from '@/core/resolution/replay';
import type { Queryable } from '@/db/connection';
import { listStandingChanges, storeEntityChange } from '@/db/queries/entity-change';
import { listClusteredNaming } from '@/db/queries/entity-clusters';
import { type EntityRow, findEntityRow, findShownEntity } from '@/db/queries/entity-row';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { storeResolution } from '@/db/queries/store-resolution';
import { actorKey } from '@/server/auth/require';
import { ConflictError, NotFoundError } from '@/server/errors';
import { recount } from '@/server/import/recluster';
import { suggestMerges } from './suggest-merges';

/** What a change of entities comes to. */
export interface SettledChange {
  changeId: number;
  /** The entity on whose page its author looks now. */
  entityId: number;
}

/** An entity as its texts name it. Throws NotFoundError. */
export function getEntity(db: Queryable, id: number): EntityRow {
  const row = findEntityRow(db, id);
  if (!row) throw new NotFoundError('entity');
  return row;
}

/** The entity as which this one is shown. Throws NotFoundError, and ConflictError for one that somebody has deleted. */
export function getShownEntity(db: Queryable, id: number): EntityRow {
  const row = findShownEntity(db, id);
  if (!row) throw new NotFoundError('entity');
  if (row.reviewStatus === 'rejected') {
    throw new ConflictError(`“${row.name}” has been deleted.`, 'Take the deletion back first.');
  }
  return row;
}

/** Everything that is shown, counted or suggested follows from one resolution to the next. */
export function settle(
  tx: Queryable,
  { before, after, subjects }: { before: Resolution; after: Resolution; subjects: readonly number[] },
): void {
  const { groups, articles } = storeResolution(tx, before, after);
  const clustered = groups.flatMap((group) => listClusteredNaming(tx, group));
  recount(tx, new Set([...articles, ...clustered]));
  suggestMerges(tx, [...new Set([...subjects, ...groups.flat()])], after);
}

/** Write a change down and let everything follow, inside the caller's transaction. */
export function makeChange(
  tx: Queryable,
  actor: Actor,
  change: EntityChange,
  { reason, at, subjects }: { reason: string | null; at: Date; subjects: readonly number[] },
): SettledChange {
  const standing = listStandingChanges(tx);
  const before = replay(standing);
  const after = replay([...standing, change]);
  const changeId = storeEntityChange(tx, { change, reason, by: actorKey(actor), at });
  settle(tx, { before, after, subjects });
  const entityId = shownAs(after, subjects[0]!);
  storeAuditEntry(tx, {
    at,
    actor: actorKey(actor),
    action: `${change.kind}-entity`,
    subjectKind: 'entity',
    subjectId: entityId,
    after: { changeId, change, reason },
  });
  return { changeId, entityId };
}
