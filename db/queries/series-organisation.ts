import type { EntityRef } from '@/core/views/refs';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** The organisation behind the first of these series that has one, as people have merged it; null where none has. */
export function findSeriesOrganisation(
  db: Queryable,
  series: { entityId: number | null }[],
): EntityRef | null {
  const entityId = series.find((one) => one.entityId !== null)?.entityId ?? null;
  if (entityId === null) return null;
  return (
    prepared<[number], EntityRef>(
      db,
      `SELECT o.id, o.type, o.name FROM entities e JOIN entities o ON o.id = coalesce(e.canonical_id, e.id)
       WHERE e.id = ? AND o.review_status <> 'rejected'`,
    ).get(entityId) ?? null
  );
}
