import { hasBatches } from '@/db/queries/import-batch';
import type { Desk } from '@/server/context';

/** True while nothing has ever been imported: a desk that somebody emptied is not new. */
export function isNewDesk(desk: Desk): boolean {
  return !hasBatches(desk.db);
}
