import { describeChange } from '@/core/resolution/change-words';
import { membersWith, replay, shownAs } from '@/core/resolution/replay';
import type { EntityHistoryEntry } from '@/core/views/entity-history';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '@/db/connection';
import { type EntityChangeRow, listChangesOf, listStandingChanges } from '@/db/queries/entity-change';
import { listEntityDecisionLog } from '@/db/queries/entity-decision-log';
import { findEntityName } from '@/db/queries/entity-names';
import { findEntityRow } from '@/db/queries/entity-row';
import { findPersonName } from '@/db/queries/person-name';

/** The entities that people keep apart from this one, as they are shown. */
export function listKeptApart(db: Queryable, id: number): EntityRef[] {
  const resolution = replay(listStandingChanges(db));
  const own = new Set(membersWith(resolution, id));
  const others = new Set<number>();
  for (const pair of resolution.apart) {
    const [one, other] = pair.split(' ').map(Number) as [number, number];
    if (own.has(one) && !own.has(other)) others.add(shownAs(resolution, other));
    if (own.has(other) && !own.has(one)) others.add(shownAs(resolution, one));
  }
  return [...others].flatMap((other): EntityRef[] => {
    const row = findEntityRow(db, other);
    return row && row.reviewStatus !== 'rejected' ? [{ id: row.id, type: row.type, name: row.name }] : [];
  });
}

/**
 * The name by which a change speaks of an entity: the one that its texts give, so that a sentence does not change its meaning
 * with later names. A row that is gone was made by a change that has been taken back.
 */
function nameOf(db: Queryable, id: number): string {
  const row = findEntityRow(db, id);
  return row?.proposed?.name ?? row?.name ?? 'an entity that is gone';
}

function toEntry(db: Queryable, row: EntityChangeRow): EntityHistoryEntry {
  const { id, change, reason, by, at, undoneAt, undoneBy } = row;
  return {
    key: `change-${id}`,
    text: describeChange(change, {
      entity: (entity) => nameOf(db, entity),
      key: (key) => findEntityName(db, key) ?? key,
    }),
    by: findPersonName(db, by),
    at: at.toISOString(),
    reason,
    undone: undoneAt && { by: findPersonName(db, undoneBy ?? ''), at: undoneAt.toISOString() },
    undo: undoneAt ? null : { kind: 'change', changeId: id },
  };
}

/** Everything that people have done to an entity, to its parts and to its names, the newest first. */
export function readEntityHistory(db: Queryable, id: number): EntityHistoryEntry[] {
  const resolution = replay(listStandingChanges(db));
  const members = membersWith(resolution, id);
  const changes = listChangesOf(db, members).map((row) => toEntry(db, row));
  const decisions = listEntityDecisionLog(db, members).map(
    ({ entryId, words, by, at, undo }): EntityHistoryEntry => ({
      key: `decision-${entryId}`,
      text: words,
      by: findPersonName(db, by),
      at: at.toISOString(),
      reason: null,
      undone: null,
      undo,
    }),
  );
  return [...changes, ...decisions].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
