import type { Actor } from '@/core/model/user';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { findThemeChange, listBatch, undoThemeChangeRow } from '@/db/queries/theme-change-record';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { wakeWorker } from '@/server/import/worker/wake';
import { applyScheme } from './apply-scheme';
import type { ThemeChanged } from './change-theme';
import { replayDeskScheme } from './read-scheme';

/**
 * Take a change of the scheme back, however old, with those that were made together with it: the scheme becomes what the
 * other changes make of it, and the tags of stored articles follow as they followed the change. Throws NotFoundError, and
 * ConflictError when it was taken back already.
 */
export function undoThemeChange(desk: Desk, actor: Actor, id: number, now = new Date()): ThemeChanged {
  requireRight(actor, 'review');
  const changed = desk.db.transaction(
    (tx) => {
      const row = Number.isSafeInteger(id) ? findThemeChange(tx, id) : null;
      if (!row) throw new NotFoundError('change of a theme');
      if (row.undoneAt !== null) {
        throw new ConflictError(
          'This change was taken back already.',
          'Reload the page to see the theme as it is.',
        );
      }
      const before = replayDeskScheme(tx);
      const rows = row.batch === null ? [row] : listBatch(tx, row.batch);
      for (const each of rows) undoThemeChangeRow(tx, each.id, actorKey(actor), now);
      const run = applyScheme(tx, { before, after: replayDeskScheme(tx) }, actor, now);
      for (const each of rows) {
        storeAuditEntry(tx, {
          at: now,
          actor: actorKey(actor),
          action: 'undo-theme-change',
          subjectKind: 'theme',
          subjectId: each.themeKey,
          before: { change: each.change, changeId: each.id },
          after: { rereadId: run },
        });
      }
      return { change: id, run };
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return changed;
}
