import type { Actor } from '@/core/model/user';
import type { ImportDetail, ImportSummary } from '@/core/views/imports';
import { findImport, listImports } from '@/db/queries/import-list';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';

/** How many past imports the page shows. */
const SHOWN = 25;

/** The newest imports, newest first. */
export function readImports(desk: Desk, actor: Actor): ImportSummary[] {
  requireRight(actor, 'import');
  return listImports(desk.db, SHOWN);
}

/** One import with its files; throws NotFoundError. */
export function readImport(desk: Desk, actor: Actor, id: number): ImportDetail {
  requireRight(actor, 'import');
  const found = Number.isSafeInteger(id) ? findImport(desk.db, id) : null;
  if (!found) throw new NotFoundError('import');
  return found;
}
