import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** The name under which the desk shows the entity with this key; null when it has never met it. */
export function findEntityName(db: Queryable, key: string): string | null {
  return (
    prepared<[string], { name: string }>(db, 'SELECT name FROM entities WHERE key = ?').get(key)?.name ?? null
  );
}
