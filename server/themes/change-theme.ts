import { z } from 'zod';
import { keyOfChange, type ThemeChange, themeChangeSchema } from '@/core/model/theme-change';
import type { Actor } from '@/core/model/user';
import { replayScheme } from '@/core/themes/replay-scheme';
import type { Queryable } from '@/db/connection';
import { findPersonName } from '@/db/queries/person-name';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { listLiveThemeChanges, listThemeChanges, storeThemeChange } from '@/db/queries/theme-change-record';
import { THEMES } from '@/extraction/rules/themes';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { wakeWorker } from '@/server/import/worker/wake';
import { applyScheme } from './apply-scheme';
import { checkChange } from './check-change';
import { replayDeskScheme } from './read-scheme';

export const themeOrderSchema = z.strictObject({
  change: themeChangeSchema,
  reason: z.string().trim().min(1).max(500).optional(),
  /** The newest change of this theme that whoever asks has seen; 0 for none. Left out, nothing is compared. */
  seen: z.number().int().min(0).optional(),
});
export type ThemeOrder = z.infer<typeof themeOrderSchema>;

/** What was begun by a change: the number of the change, and of the run that applies it where articles can be concerned. */
export interface ThemeChanged {
  change: number;
  run: number | null;
}

/** What of a theme a change touches, as words that two changes can be compared by. */
function touchedBy(change: ThemeChange): string[] {
  if (change.kind !== 'edit') return ['theme'];
  const { terms = [], dropTerms = [], relate = [], unrelate = [], ...rest } = change.edit;
  return [
    'theme',
    ...Object.keys(rest),
    ...[...terms.map(({ term }) => term), ...dropTerms].map((term) => `term “${term}”`),
    ...[...relate, ...unrelate].map((key) => `relation to ${key}`),
  ];
}

/** Refuse to write over what somebody else has done to the same part of a theme since it was read. */
function checkSeen(tx: Queryable, order: ThemeOrder): void {
  const { seen, change } = order;
  if (seen === undefined || change.kind === 'add') return;
  const own = touchedBy(change);
  const isWhole = change.kind !== 'edit';
  for (const row of listThemeChanges(tx, keyOfChange(change), 1000)) {
    if (row.id <= seen || row.undoneAt !== null) continue;
    const theirs = touchedBy(row.change);
    const same = theirs.find((part) => part !== 'theme' && own.includes(part));
    if (!same && !isWhole && row.change.kind === 'edit') continue;
    throw new ConflictError(
      `${findPersonName(tx, row.by)} has changed ${same === undefined ? 'this theme' : `its ${same}`} meanwhile.`,
      'Reload the theme to see it, then change it again where that is still needed.',
    );
  }
}

/**
 * Change the scheme: edit a theme, add one, take one out. The scheme changes at once; stored articles follow in a run of
 * the worker, which leaves tags alone on which people have decided. Throws InvalidInputError, NotFoundError, and
 * ConflictError when somebody else has changed the same part since `seen`.
 */
export function changeTheme(desk: Desk, actor: Actor, order: ThemeOrder, now = new Date()): ThemeChanged {
  requireRight(actor, 'review');
  const changed = desk.db.transaction(
    (tx) => {
      checkSeen(tx, order);
      const before = replayDeskScheme(tx);
      const change = checkChange(before, order.change);
      const key = keyOfChange(change);
      const after = replayScheme(THEMES, [...listLiveThemeChanges(tx), change]);
      const themeOf = (scheme: typeof before) => scheme.find((theme) => theme.key === key);
      if (JSON.stringify(themeOf(before)) === JSON.stringify(themeOf(after))) {
        throw new InvalidInputError('change', 'This leaves the theme as it is.', 'Change something first.');
      }
      const row = { themeKey: key, change, reason: order.reason ?? null, by: actorKey(actor), at: now };
      const id = storeThemeChange(tx, row);
      const run = applyScheme(tx, { before, after }, actor, now);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: `${change.kind}-theme`,
        subjectKind: 'theme',
        subjectId: key,
        before: change.kind === 'edit' ? undefined : themeOf(before),
        after: { change, changeId: id, reason: order.reason, rereadId: run },
      });
      return { change: id, run };
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return changed;
}
