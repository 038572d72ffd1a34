import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { nameOf } from './import-list';

/** Who an entry of the log or a record names, for people: a user's name, or where the command line was used. */
export function findPersonName(db: Queryable, actor: string): string {
  const user = prepared<[string], { name: string }>(db, 'SELECT name FROM users WHERE id = ?').get(actor);
  return user?.name ?? nameOf(actor);
}
